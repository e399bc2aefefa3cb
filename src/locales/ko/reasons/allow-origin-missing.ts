import { ALLOW_ORIGIN, byPlace, type ReasonWords } from '../../catalogue/reason-words.ts';
import { text } from '../../catalogue/text.ts';
import { neededValue } from './needed-value.ts';

export const koAllowOriginMissing = {
  'allow-origin-missing': ({ needed, storedUnknown }, position) =>
    storedUnknown
      ? {
          title: text`저장된 응답이 이 페이지를 허용하지 않습니다`,
          why: text`304에 ${ALLOW_ORIGIN} 헤더가 없어 저장된 응답의 헤더가 적용됩니다. 그 헤더가 없거나 다른 출처를 허용합니다. 304에도 CORS 헤더를 보내고 ${'Vary: Origin'}을 추가하세요. ${neededValue(needed, position)}`,
          short: '304: 저장된 응답',
        }
      : {
          title: byPlace(position, text`응답에 ${ALLOW_ORIGIN} 헤더가 없습니다`, text`사전 요청의 응답에 ${ALLOW_ORIGIN}이 없습니다`),
          why: byPlace(
            position,
            text`이 헤더가 페이지의 출처를 허용해야 자바스크립트가 응답을 읽을 수 있습니다. ${neededValue(needed, position)}`,
            text`이 헤더가 페이지의 출처를 허용해야 브라우저가 실제 요청을 보냅니다. ${neededValue(needed, position)}`,
          ),
          short: byPlace(position, 'Allow-Origin 없음', '사전 요청: Allow-Origin 없음'),
        },
  'allow-origin-missing-on-error': ({ needed, status }, position) => ({
    title: text`${status} 응답에 ${ALLOW_ORIGIN} 헤더가 없습니다`,
    why: byPlace(
      position,
      text`상태 코드가 ${status}인 응답에 ${ALLOW_ORIGIN} 헤더가 없습니다. 오류는 프록시, 애플리케이션 또는 CORS 미들웨어 자체에서 발생했을 수 있습니다. 먼저 오류를 해결한 다음, 오류 응답에도 이 헤더를 추가하세요. ${neededValue(needed, position)}`,
      text`상태 코드가 ${status}인 사전 요청의 응답에 ${ALLOW_ORIGIN} 헤더가 없습니다. 오류는 프록시, 애플리케이션 또는 CORS 미들웨어 자체에서 발생했을 수 있습니다. 사전 요청에는 200~299 상태 코드와 이 헤더가 필요하므로 먼저 오류를 해결하세요. ${neededValue(needed, position)}`,
    ),
    short: byPlace(position, `${status}, Allow-Origin 없음`, `사전 요청: ${status} 오류`),
  }),
  'allow-origin-missing-unauthorized': ({ status }) => ({
    title: text`서버가 사전 요청을 ${status} 상태 코드로 거부했습니다`,
    why: text`상태 코드가 ${status}인 사전 요청의 응답에 ${ALLOW_ORIGIN} 헤더가 없습니다. 사전 요청에는 쿠키나 ${'Authorization'} 헤더가 없습니다. 그래서 인증 검사가 사전 요청을 거부한다면 ${'OPTIONS'} 요청을 검사에서 제외하세요. 출처, 메서드 또는 헤더를 허용하지 않는 CORS 미들웨어도 이렇게 응답할 수 있습니다.`,
    short: `사전 요청: ${status}로 거부됨`,
  }),
  'allow-origin-missing-on-redirect': ({ needed, status, location }, position) =>
    position.place === 'preflight'
      ? {
          title: text`서버가 사전 요청을 리다이렉션했습니다`,
          why: text`서버가 ${status} 상태 코드로 ${location} URL로의 리다이렉션을 보냈습니다. 브라우저는 사전 요청의 리다이렉션을 따라가지 않으므로 헤더를 추가해도 해결되지 않습니다. 인증 검사가 로그인 페이지로 리다이렉션한다면 ${'OPTIONS'} 요청을 검사에서 제외하세요. ${'https'}로 바뀌거나 슬래시만 추가된다면 그 URL로 직접 요청하세요.`,
          short: '사전 요청: 리다이렉션됨',
        }
      : {
          title: text`리다이렉션에 ${ALLOW_ORIGIN} 헤더가 없습니다`,
          why: text`서버가 ${status} 상태 코드로 ${location} URL로의 리다이렉션을 보냈습니다. 리다이렉션 응답에도 ${ALLOW_ORIGIN} 헤더가 필요합니다. 로그인 페이지로 이어진다면 대신 CORS 헤더와 함께 ${'401'} 상태 코드로 응답하세요. ${'https'}로 바뀌거나 슬래시만 추가된다면 그 URL로 직접 요청하세요. ${neededValue(needed, position)}`,
          short: `${status}, Allow-Origin 없음`,
        },
} satisfies Partial<ReasonWords>;
