import { askedIn, type CauseWords } from '../catalogue/causes.ts';
import { text } from '../catalogue/text.ts';

const asked = askedIn('ko', { origin: '출처', method: '메서드', headers: '요청 헤더' }, ', ');

export const koCauses: CauseWords = {
  headings: { shown: '원인', likely: '가능성이 높은 원인', 'one-of': '가능한 원인' },
  evidence: '근거',
  changes: {
    slash: text`끝의 슬래시`,
    extension: text`파일 확장자`,
    www: text`${'www.'}`,
    https: text`${'https'}`,
    language: text`경로의 언어`,
  },
  causes: {
    'origin-not-listed': ({ origin }) => ({
      what: text`서버가 다른 출처는 허용하지만 ${origin} 출처는 허용하지 않습니다.`,
      next: text`서버의 목록에 추가하세요. 스킴, 포트, ${'www.'}, 끝의 슬래시를 비교하세요.`,
    }),
    'layer-refused': (refused) => ({
      what: text`서버의 CORS 미들웨어이 거부했지만, 무엇을 거부했는지는 응답에 나타나지 않습니다.`,
      next: text`다음을 허용하는지 확인하세요: ${asked(refused)}.`,
    }),
    'no-cors': () => ({
      what: text`서버가 이 URL에 CORS 헤더를 추가하지 않습니다.`,
      next: text`CORS 미들웨어를 라우트보다 먼저 추가하고 이 경로에 적용하세요.`,
    }),
    cache: () => ({
      what: text`캐시가 다른 요청을 위해 저장한 응답을 반환했습니다.`,
      next: text`CORS 헤더가 없는 응답을 포함해 모든 응답에 ${'Vary: Origin'} 헤더를 보내세요. 그다음 캐시를 비우세요.`,
    }),
    guard: () => ({
      what: text`인증 확인이 CORS 미들웨어보다 먼저 실행됩니다.`,
      next: text`CORS 미들웨어을 먼저 실행하세요. 사전 요청에는 자격증명이 없습니다.`,
    }),
    'options-not-handled': () => ({
      what: text`서버가 ${'OPTIONS'} 요청에 직접 응답합니다. 이 URL을 다루는 CORS 미들웨어이 없습니다.`,
      next: text`CORS 미들웨어을 라우트보다 먼저, 이 경로와 ${'OPTIONS'} 요청에 등록하세요.`,
    }),
    'after-route': () => ({
      what: text`CORS 미들웨어이 사전 요청에는 응답하지만 요청에는 응답하지 않습니다.`,
      next: text`라우트 다음에 실행되는 것 같습니다. 라우트보다 먼저 등록하세요.`,
    }),
    'other-layer': () => ({
      what: text`CORS 미들웨어가 아닌 다른 것이 요청에 응답합니다.`,
      next: text`프록시, 라우터, 파서를 확인하고 그 응답에도 CORS 헤더를 추가하세요.`,
    }),
    'origin-function-threw': ({ origin }) => ({
      what: text`허용할 출처를 고르는 함수가 오류를 던졌습니다.`,
      next: text`오류 없이 거부하게 하고, ${origin} 출처를 허용하게 하세요.`,
    }),
    'sign-in': () => ({
      what: text`서버가 로그인 페이지로 리다이렉션합니다. 세션이 끝났거나 요청에 자격증명이 없습니다.`,
      next: text`다시 로그인하거나 자격증명을 보내세요. 스크립트에는 CORS 헤더와 함께 ${'401'} 상태를 반환하세요.`,
    }),
    'other-address': ({ location, change }) => ({
      what: text`서버가 같은 리소스를 다른 URL에서 제공합니다. 차이: ${koCauses.changes[change]}.`,
      next: text`다음 URL을 직접 요청하세요: ${location}.`,
    }),
  },
};
