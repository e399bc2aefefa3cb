import type { ChecksWords } from '../../catalogue/catalogue.ts';
import { text } from '../../catalogue/text.ts';
import { number } from '../format.ts';

export const koChecks: ChecksWords = {
  checks: {
    'mode-allows-cross-origin': text`요청 모드가 다른 출처를 허용함`,
    'no-cors-follows-redirects': text`${'no-cors'} 요청의 리다이렉션 모드가 ${'follow'}임`,
    'scheme-is-http': text`URL의 스킴이 ${'http'} 또는 ${'https'}임`,
    'allow-origin-present': text`응답에 ${'Access-Control-Allow-Origin'} 헤더가 있음`,
    'allow-origin-matches': text`헤더 값이 요청의 출처와 바이트 단위로 일치함`,
    'credentials-included': text`자격증명 모드가 ${'include'}임(아니면 CORS 검사는 여기서 끝남)`,
    'allow-credentials-true': text`${'Access-Control-Allow-Credentials'} 헤더 값이 ${'true'}임`,
    'preflight-ok-status': text`사전 요청의 응답 상태 코드가 200~299임`,
    'allow-methods-parse': text`${'Access-Control-Allow-Methods'} 헤더가 있으면 올바른 목록임`,
    'allow-headers-parse': text`${'Access-Control-Allow-Headers'} 헤더가 있으면 올바른 목록임`,
    'method-allowed': text`메서드가 허용됨`,
    'authorization-allowed': text`${'Authorization'} 헤더를 보낸다면 그 이름이 목록에 명시됨`,
    'headers-allowed': text`모든 요청 헤더가 허용됨`,
    'corp-allows': text`${'Cross-Origin-Resource-Policy'} 헤더가 이 페이지에서 응답을 사용하도록 허용함`,
    'redirect-mode-follows': text`리다이렉션 모드가 리다이렉션을 허용함`,
    'redirect-location-parses': text`${'Location'} 헤더 값이 올바른 URL임`,
    'redirect-scheme-http': text`리다이렉션 URL의 스킴이 ${'http'} 또는 ${'https'}임`,
    'redirect-count-limited': text`리다이렉션이 20번 이하임`,
    'redirect-without-credentials': text`리다이렉션 URL에 사용자 이름이나 비밀번호가 없음`,
  },
  preflightNeeds: {
    'not-needed': ({ method }) => text`사전 요청이 필요 없음: ${method} 메서드와 CORS 안전 목록의 헤더만 사용`,
    sent: ({ method, unsafeNames }) =>
      unsafeNames.length === 0
        ? text`브라우저가 사전 요청을 보냄: ${method} 메서드 때문`
        : text`브라우저가 사전 요청을 보냄: ${method} 메서드와 ${unsafeNames.join(', ')} 헤더 때문`,
    remembered: () =>
      text`사전 요청이 필요하지만 로그에 없습니다. 브라우저가 캐시된 결과를 사용했거나, 로그에 사전 요청이 기록되지 않을 수 있습니다.`,
  },
  maxAge: (seconds) =>
    seconds === 0
      ? text`브라우저가 이 사전 요청 결과를 캐시하지 않고 매번 사전 요청을 보냄`
      : text`브라우저가 이 사전 요청 결과를 ${[number(seconds)]}초 동안 캐시함`,
};
