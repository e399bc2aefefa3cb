import type { RequestHeaderName } from '../../core/headers/names.ts';
import type { CardWords } from '../catalogue/cards.ts';
import { text } from '../catalogue/text.ts';

/** The cards of the request headers in Korean. */
export const koRequestCards: Readonly<Record<RequestHeaderName, CardWords>> = {
  Origin: {
    what: text`요청을 보낸 출처를 나타냅니다. 스킴, 호스트, 포트로 이루어지며 경로는 없습니다. 브라우저는 모든 CORS 요청에, 그리고 ${'GET'}과 ${'HEAD'}를 제외한 모든 메서드에 이 헤더를 보냅니다.`,
    values: text`직렬화된 출처, 또는 불투명한 출처를 나타내는 ${'null'}입니다. 샌드박스 iframe과 ${'data:'} URL의 출처는 불투명합니다. 교차 출처 서버에서 또 다른 출처로 이어진 리다이렉션 뒤에도 브라우저는 ${'null'}을 보냅니다.`,
    worksWith: text`서버는 ${'Access-Control-Allow-Origin'} 헤더에 바이트까지 똑같은 출처나 ${'*'}를 반환합니다.`,
    preflight: text`사전 요청에도 같은 값으로 들어갑니다.`,
  },
  'Access-Control-Request-Method': {
    what: text`사전 요청에서만 보냅니다. 실제 요청의 메서드를 나타냅니다.`,
    values: text`메서드 하나. 대소문자를 구분합니다.`,
    worksWith: text`서버는 그 메서드를 ${'Access-Control-Allow-Methods'} 헤더에 나열합니다. ${'GET'}, ${'HEAD'}, ${'POST'}는 항상 허용됩니다.`,
    preflight: text`메서드가 ${'OPTIONS'}이고 이 헤더가 있는 요청이 사전 요청입니다. 모든 사전 요청에 들어 있습니다.`,
  },
  'Access-Control-Request-Headers': {
    what: text`사전 요청에서만 보냅니다. 실제 요청의 헤더 가운데 안전 목록에 없는 것을 나열합니다.`,
    values: text`소문자 헤더 이름을 정렬하여 공백 없이 쉼표로 구분한 것입니다.`,
    worksWith: text`서버는 그 이름을 모두 ${'Access-Control-Allow-Headers'} 헤더에 나열합니다.`,
    preflight: text`메서드 때문에만 사전 요청이 필요하면 브라우저가 생략합니다.`,
  },
  Cookie: {
    what: text`브라우저가 이 서버용으로 저장한 쿠키를 담습니다. 쿠키는 자격증명입니다.`,
    values: null,
    worksWith: text`브라우저는 자격증명 모드가 ${'include'}일 때만 다른 출처로 쿠키를 보냅니다. 이때 자바스크립트가 응답을 읽으려면 ${'Access-Control-Allow-Credentials: true'} 헤더와 정확한 출처를 담은 ${'Access-Control-Allow-Origin'} 헤더가 필요합니다. ${'SameSite'}와 추적 방지 때문에 보내지 않을 수도 있습니다.`,
    preflight: text`브라우저는 사전 요청을 쿠키 없이 보내므로 서버는 인증 없이 응답해야 합니다.`,
  },
  Authorization: {
    what: text`토큰이나 비밀번호로 요청을 인증합니다. 자바스크립트가 설정할 수 있습니다. HTTP 인증에서는 브라우저도 설정하며, 그때는 자격증명에 속합니다. 다른 출처로 리다이렉션되면 브라우저가 제거합니다.`,
    values: null,
    worksWith: text`자바스크립트가 설정했다면 서버는 ${'Access-Control-Allow-Headers'} 헤더에 ${'Authorization'}을 나열해야 합니다. 표준에서는 ${'*'}에 포함되지 않지만 브라우저는 아직 받아들입니다. 교차 출처 요청에서 브라우저는 자격증명 모드가 ${'include'}일 때만 설정합니다. 그때는 ${'Access-Control-Allow-Credentials: true'} 헤더도 필요합니다.`,
    preflight: text`자바스크립트가 이 헤더를 설정한 교차 출처 요청에는 항상 사전 요청이 필요합니다. 사전 요청에는 이 헤더의 이름만 있고 값은 없습니다.`,
  },
  'Sec-Fetch-Site': {
    what: text`페이지와 서버의 관계(동일 출처, 동일 사이트, 다른 사이트)를 나타냅니다. ${'https'}나 ${'localhost'}처럼 신뢰할 수 있는 URL에만 보냅니다.`,
    values: text`${'same-origin'}, ${'same-site'}, ${'cross-site'}, ${'none'} 가운데 하나입니다. 마지막 값은 URL 입력처럼 사용자가 시작한 요청이라는 뜻입니다.`,
    worksWith: null,
    preflight: text`사전 요청에도 들어갑니다.`,
  },
  'Sec-Fetch-Mode': {
    what: text`요청 모드를 나타냅니다. ${'https'}나 ${'localhost'}처럼 신뢰할 수 있는 URL에만 보냅니다.`,
    values: text`${'cors'}, ${'no-cors'}, ${'same-origin'}, ${'navigate'}, ${'websocket'} 가운데 하나입니다. XHR에서는 항상 ${'cors'}입니다. ${'fetch()'}에서는 ${'mode'} 옵션의 값입니다.`,
    worksWith: text`응답 헤더로 교차 출처 응답을 읽을 수 있게 하는 것은 ${'cors'} 모드에서만 가능합니다. ${'no-cors'} 모드에서는 응답이 항상 불투명합니다.`,
    preflight: text`사전 요청에서는 ${'cors'}입니다.`,
  },
  'Sec-Fetch-Dest': {
    what: text`응답의 용도를 나타냅니다. ${'https'}나 ${'localhost'}처럼 신뢰할 수 있는 URL에만 보냅니다.`,
    values: text`${'fetch()'}와 XHR 등 자바스크립트의 요청에서는 ${'empty'}입니다. 그 밖에는 ${'script'}, ${'style'}, ${'image'}, ${'font'}, ${'iframe'}, ${'document'} 같은 용도입니다.`,
    worksWith: null,
    preflight: text`사전 요청에는 실제 요청의 용도가 들어갑니다.`,
  },
  'Sec-Fetch-Storage-Access': {
    what: text`다른 사이트로 보내는 요청이 그 사이트의 분할되지 않은 쿠키에 접근할 수 있는지 나타냅니다. 다른 사이트로 보내고 자격증명 모드가 ${'include'}일 때만 보내므로 그 모드도 알 수 있습니다.`,
    values: text`${'none'}은 접근할 수 없음, ${'inactive'}는 허용되었지만 사용하지 않음, ${'active'}는 사용 중이라는 뜻입니다.`,
    worksWith: text`값이 ${'inactive'}이면 서버는 ${'Activate-Storage-Access'}를 보내 쿠키를 요청할 수 있습니다.`,
    preflight: text`Firefox는 사전 요청에도 보내지만 Chrome은 보내지 않습니다.`,
  },
};
