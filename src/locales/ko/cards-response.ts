import type { ResponseHeaderName } from '../../core/headers/names.ts';
import type { CardWords } from '../catalogue/cards.ts';
import { text } from '../catalogue/text.ts';

/** The cards of the response headers in Korean. */
export const koResponseCards: Readonly<Record<ResponseHeaderName, CardWords>> = {
  'Access-Control-Allow-Origin': {
    what: text`이 응답을 자바스크립트로 읽어도 되는 출처를 알려 줍니다. 이 헤더가 없으면 브라우저는 CORS 요청의 응답을 숨깁니다.`,
    values: text`경로도 끝의 슬래시도 없는 출처 하나, 또는 모두를 뜻하는 ${'*'} 값입니다. 여러 개는 쓸 수 없습니다. ${'null'} 값은 피하는 것이 좋습니다. 샌드박스된 페이지라면 모두 그 출처가 되기 때문입니다.`,
    worksWith: text`자격증명 모드가 ${'include'} 이면 와일드카드 ${'*'} 값은 통하지 않습니다. 서버는 요청의 ${'Origin'} 값을 그대로 돌려주고 ${'Access-Control-Allow-Credentials: true'} 헤더도 보내야 합니다. 출처를 그대로 돌려주는 서버는 ${'Vary: Origin'} 헤더도 보냅니다.`,
    preflight: text`사전 요청의 응답과 실제 응답 양쪽에 모두 있어야 합니다.`,
  },
  'Access-Control-Allow-Credentials': {
    what: text`자격증명 모드가 ${'include'} 인 요청의 응답을 페이지의 자바스크립트에 노출할지 정합니다. 값이 ${'true'} 이면 노출되고, 그 밖의 경우에는 노출되지 않습니다. 자격증명이란 쿠키, authorization 헤더, TLS 클라이언트 인증서를 말합니다.`,
    values: text`${'true'} 하나뿐이며 대소문자를 구분합니다. 자격증명이 필요 없는 서버는 ${'false'} 값을 보내지 않고 헤더를 생략합니다.`,
    worksWith: text`양쪽이 모두 동의해야 합니다. 서버는 이 헤더로, 페이지는 ${'XMLHttpRequest.withCredentials'} 속성이나 ${'fetch()'} 함수 또는 ${'Request()'} 생성자의 ${'credentials'} 옵션으로 동의합니다. 어느 한쪽이라도 빠지면 자격증명이 있는 응답은 자바스크립트에 전달되지 않습니다.`,
    preflight: text`사전 요청의 응답에서는 실제 요청을 자격증명과 함께 보내도 되는지 브라우저에 알려 줍니다. 단순 ${'GET'} 요청은 사전 요청 없이 곧바로 자격증명과 함께 나갑니다. 그 응답에 이 헤더가 없으면 브라우저는 응답을 무시하고 페이지에 아무것도 넘기지 않습니다.`,
  },
  'Access-Control-Allow-Methods': {
    what: text`다른 출처가 이 리소스에 사용해도 되는 메서드를 나열합니다.`,
    values: text`쉼표로 구분한 메서드이며 대소문자를 구분합니다. ${'*'} 값은 모두를 뜻하지만 자격증명이 없을 때만 그렇습니다. ${'GET'}, ${'HEAD'}, ${'POST'} 메서드는 언제나 허용됩니다.`,
    worksWith: text`${'Access-Control-Request-Method'} 헤더에 대한 답입니다. 자격증명 모드가 ${'include'} 이면 ${'*'} 값은 그런 이름의 메서드일 뿐이므로 하나씩 적어야 합니다.`,
    preflight: text`사전 요청의 응답에서만 의미가 있습니다. 다른 응답에서는 브라우저가 읽지 않습니다.`,
  },
  'Access-Control-Allow-Headers': {
    what: text`다른 출처가 설정해도 되는 요청 헤더를 나열합니다.`,
    values: text`쉼표로 구분한 헤더 이름이며 대소문자는 상관없습니다. ${'*'} 값은 ${'Authorization'} 헤더를 뺀 모두를 뜻하지만 자격증명이 없을 때만 그렇습니다.`,
    worksWith: text`${'Access-Control-Request-Headers'} 헤더에 대한 답입니다. 자격증명 모드가 ${'include'} 이면 ${'*'} 값은 그런 이름의 헤더일 뿐이므로 하나씩 적어야 합니다.`,
    preflight: text`사전 요청의 응답에서만 의미가 있습니다. 다른 응답에서는 브라우저가 읽지 않습니다.`,
  },
  'Access-Control-Expose-Headers': {
    what: text`자바스크립트로 읽어도 되는 응답 헤더를 나열합니다. ${'Cache-Control'}, ${'Content-Language'}, ${'Content-Length'}, ${'Content-Type'}, ${'Expires'}, ${'Last-Modified'}, ${'Pragma'} 일곱 가지는 나열하지 않아도 언제나 노출됩니다.`,
    values: text`쉼표로 구분한 헤더 이름이며 대소문자는 상관없습니다. ${'*'} 값은 모두를 뜻하지만 자격증명이 없을 때만 그렇습니다. ${'Set-Cookie'} 헤더는 절대 노출되지 않습니다.`,
    worksWith: text`자격증명 모드가 ${'include'} 이면 ${'*'} 값은 그런 이름의 헤더일 뿐이므로 하나씩 적어야 합니다.`,
    preflight: text`사전 요청의 응답이 아니라 실제 응답에서 의미가 있습니다.`,
  },
  'Access-Control-Max-Age': {
    what: text`브라우저가 다시 묻지 않고 사전 요청의 응답을 몇 초 동안 기억해도 되는지 알려 줍니다.`,
    values: text`초 단위이며, 없으면 5초입니다. 최대값은 Chromium 7200, Firefox 86400, Safari 600입니다. ${'0'} 이나 ${'-1'} 값이면 기억하지 않습니다.`,
    worksWith: null,
    preflight: text`사전 요청의 응답에서만 의미가 있습니다. 응답을 기억하는 동안에는 사전 요청이 보이지 않으므로, 서버를 고치거나 망가뜨려도 드러나지 않습니다.`,
  },
  'Access-Control-Allow-Private-Network': {
    what: text`폐기되었습니다. 공개 페이지가 사설 네트워크의 서버에 접근하도록 허용하려던 Chrome의 시도였습니다. 지금의 Chrome은 그 대신 사용자에게 권한을 묻습니다. 이 헤더가 필요한 브라우저는 없습니다.`,
    values: text`${'true'} 하나뿐이었습니다.`,
    worksWith: text`${'Access-Control-Request-Private-Network'} 헤더에 대한 답이었지만, 그 헤더는 이제 보내지 않습니다. 추가해도 아무것도 고쳐지지 않습니다.`,
    preflight: text`사전 요청의 응답에서만 의미가 있었습니다.`,
  },
  'Cross-Origin-Resource-Policy': {
    what: text`${'no-cors'} 모드로 이 리소스를 포함해도 되는 상대를 알려 줍니다. 이미지, 스크립트, 그 모드의 ${'fetch()'} 요청 등이 해당합니다. CORS 요청에는 관여하지 않습니다.`,
    values: text`${'same-origin'}, ${'same-site'}, ${'cross-origin'} 가운데 하나이며 대소문자를 구분합니다. 다른 값이거나 두 줄이면 없는 것으로 봅니다.`,
    worksWith: text`${'Cross-Origin-Embedder-Policy: require-corp'} 헤더를 보내는 페이지가 다른 출처에서 포함할 수 있는 것은 ${'cross-origin'} 값이 있는 것, 같은 사이트 안에서 ${'same-site'} 값이 있는 것, CORS로 요청한 것뿐입니다.`,
    preflight: null,
  },
  'Timing-Allow-Origin': {
    what: text`이 응답에 걸린 시간과 크기를 Resource Timing API로 보아도 되는 출처를 나열합니다. 없으면 교차 출처에서는 대부분의 시각이 0입니다.`,
    values: text`쉼표로 구분한 출처, 또는 모두를 뜻하는 ${'*'} 값입니다. ${'*'} 값은 자격증명이 있어도 통합니다.`,
    worksWith: text`도중의 모든 리다이렉션도 이 헤더를 보내야 합니다.`,
    preflight: null,
  },
  Vary: {
    what: text`응답이 어떤 요청 헤더에 따라 달라지는지 캐시에 알려 줍니다. 저장된 응답은 그 헤더들이 같을 때만 다시 쓰입니다.`,
    values: text`쉼표로 구분한 헤더 이름, 또는 다시는 쓰지 않는다는 뜻의 ${'*'} 값입니다. CORS에서는 ${'Origin'} 입니다.`,
    worksWith: text`${'Access-Control-Allow-Origin'} 값이 요청의 ${'Origin'} 에 따라 달라지는 서버는 아무도 허용하지 않을 때도 언제나 ${'Vary: Origin'} 헤더를 보냅니다. 그러지 않으면 한 출처가 다른 출처를 위해 저장된 응답을 받을 수 있습니다.`,
    preflight: null,
  },
  'Set-Cookie': {
    what: text`브라우저에 쿠키를 주어 저장하고 다시 보내게 합니다. 자바스크립트는 같은 출처라도 이 헤더를 절대 읽을 수 없습니다.`,
    values: text`한 줄에 쿠키 하나입니다. 사이트 간 요청에 함께 보내려면 ${'SameSite=None; Secure'} 속성이 필요합니다.`,
    worksWith: text`다른 출처에서 온 쿠키는 페이지가 자격증명 모드 ${'include'} 로 요청했을 때만 저장됩니다. ${'Access-Control-Allow-Credentials'} 헤더는 응답의 노출 여부를 정할 뿐, 쿠키의 저장 여부를 정하지 않습니다.`,
    preflight: text`사전 요청의 응답에서는 효과가 없습니다.`,
  },
};
