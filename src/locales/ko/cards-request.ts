import type { RequestHeaderName } from '../../core/headers/names.ts';
import type { CardWords } from '../catalogue/cards.ts';
import { text } from '../catalogue/text.ts';

/** The cards of the request headers in Korean. */
export const koRequestCards: Readonly<Record<RequestHeaderName, CardWords>> = {
  Origin: {
    what: text`어느 출처에서 온 요청인지 서버에 알려 줍니다. 스킴, 호스트, 포트만 있고 경로는 없습니다. 브라우저는 모든 CORS 요청에, 그리고 ${'GET'}, ${'HEAD'} 이외의 모든 메서드에 이 헤더를 보냅니다.`,
    values: text`직렬화된 출처입니다. 샌드박스 프레임, ${'data:'} 주소, 다른 출처를 거친 리다이렉션처럼 출처가 불투명하면 ${'null'} 값이 됩니다.`,
    worksWith: text`서버는 ${'Access-Control-Allow-Origin'} 헤더에 바이트까지 똑같은 출처나 ${'*'} 값을 돌려줍니다.`,
    preflight: text`사전 요청에도 같은 값으로 들어갑니다.`,
  },
  'Access-Control-Request-Method': {
    what: text`사전 요청에만 있으며, 실제 요청이 사용할 메서드를 알려 줍니다.`,
    values: text`메서드 하나이며 대소문자를 구분합니다.`,
    worksWith: text`서버는 그 메서드를 ${'Access-Control-Allow-Methods'} 헤더에 적습니다. ${'GET'}, ${'HEAD'}, ${'POST'} 메서드는 적지 않아도 통과합니다.`,
    preflight: text`${'OPTIONS'} 메서드와 이 헤더가 함께 있으면 사전 요청입니다. 모든 사전 요청에 들어 있습니다.`,
  },
  'Access-Control-Request-Headers': {
    what: text`사전 요청에만 있으며, 실제 요청의 헤더 가운데 안전 목록에 없는 것의 이름을 알려 줍니다.`,
    values: text`소문자 헤더 이름을 정렬하여 공백 없이 쉼표로 이은 것입니다.`,
    worksWith: text`서버는 그 이름을 모두 ${'Access-Control-Allow-Headers'} 헤더에 적습니다.`,
    preflight: text`메서드 때문에만 사전 요청이 필요했다면 이 헤더는 없습니다.`,
  },
  Cookie: {
    what: text`브라우저가 이 서버를 위해 저장한 쿠키를 전달합니다. 쿠키는 자격증명입니다.`,
    values: null,
    worksWith: text`다른 출처로는 자격증명 모드가 ${'include'} 일 때만 보냅니다. 이때 응답은 ${'Access-Control-Allow-Credentials: true'} 헤더와, 출처를 정확히 적은 ${'Access-Control-Allow-Origin'} 헤더가 있어야 자바스크립트에 노출됩니다. 쿠키 자체의 ${'SameSite'} 속성이나 브라우저의 추적 방지 때문에 보내지 않을 수도 있습니다.`,
    preflight: text`사전 요청에는 쿠키가 절대 들어가지 않으므로, 서버는 로그인 없이 응답해야 합니다.`,
  },
  Authorization: {
    what: text`토큰이나 비밀번호로 누가 요청하는지 증명합니다. 스크립트가 설정할 수 있습니다. 브라우저가 기억한 로그인으로 직접 넣기도 하는데, 이것은 자격증명에 속합니다. 다른 출처로 리다이렉션되면 빠집니다.`,
    values: null,
    worksWith: text`스크립트가 설정했다면 서버는 ${'Access-Control-Allow-Headers'} 헤더에 ${'Authorization'} 이름을 직접 적어야 합니다. 표준에 따르면 ${'*'} 값에는 포함되지 않습니다. 브라우저가 기억한 로그인은 자격증명 모드가 ${'include'} 일 때만 보내며, 그때는 ${'Access-Control-Allow-Credentials: true'} 헤더도 필요합니다.`,
    preflight: text`스크립트에서 설정하면 반드시 사전 요청이 일어납니다. 사전 요청은 이 헤더의 이름만 알리고 값은 보내지 않습니다.`,
  },
  'Sec-Fetch-Site': {
    what: text`요청한 페이지와 서버의 관계(같은 출처, 같은 사이트, 다른 사이트)를 서버에 알려 줍니다. ${'https'}, ${'localhost'} 같은 신뢰할 수 있는 주소에만 보냅니다.`,
    values: text`${'same-origin'}, ${'same-site'}, ${'cross-site'} 가운데 하나이며, 주소 입력처럼 페이지가 아닌 사용자가 시작했으면 ${'none'} 값입니다.`,
    worksWith: null,
    preflight: text`사전 요청에도 들어갑니다.`,
  },
  'Sec-Fetch-Mode': {
    what: text`요청 모드를 서버에 알려 줍니다. ${'https'}, ${'localhost'} 같은 신뢰할 수 있는 주소에만 보냅니다.`,
    values: text`${'cors'}, ${'no-cors'}, ${'same-origin'}, ${'navigate'}, ${'websocket'} 가운데 하나입니다. XHR에서는 언제나 ${'cors'} 값이고, ${'fetch()'} 함수에서는 ${'mode'} 옵션의 값입니다.`,
    worksWith: text`응답 헤더로 교차 출처 응답을 읽을 수 있게 되는 것은 ${'cors'} 모드뿐입니다. ${'no-cors'} 모드에서는 서버가 무엇을 보내든 응답이 불투명합니다.`,
    preflight: text`사전 요청에서는 ${'cors'} 값입니다.`,
  },
  'Sec-Fetch-Dest': {
    what: text`응답을 어디에 쓸지 서버에 알려 줍니다. ${'https'}, ${'localhost'} 같은 신뢰할 수 있는 주소에만 보냅니다.`,
    values: text`${'fetch()'}, XHR 등 스크립트의 요청에서는 ${'empty'} 값이고, 그 밖에는 ${'script'}, ${'style'}, ${'image'}, ${'font'}, ${'iframe'}, ${'document'} 같은 용도입니다.`,
    worksWith: null,
    preflight: text`사전 요청에는 실제 요청의 용도가 들어갑니다.`,
  },
  'Sec-Fetch-Storage-Access': {
    what: text`다른 사이트로 보내는 요청이 그 사이트의 분할되지 않은 쿠키에 접근할 수 있는지 서버에 알려 줍니다. 다른 사이트로 보내고 자격증명 모드가 ${'include'} 일 때만 있으므로, 이 헤더로 그 모드도 알 수 있습니다.`,
    values: text`${'none'} 값은 접근할 수 없음, ${'inactive'} 값은 허용되었지만 여기서는 쓰지 않음, ${'active'} 값은 사용 중이라는 뜻입니다.`,
    worksWith: text`${'inactive'} 값을 받은 서버는 ${'Activate-Storage-Access'} 헤더로 쿠키를 요구할 수 있습니다.`,
    preflight: text`Firefox는 사전 요청에도 보내지만 Chromium은 보내지 않습니다.`,
  },
};
