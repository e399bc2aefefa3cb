import type { ResponseHeaderName } from '../../core/headers/names.ts';
import type { CardWords } from '../catalogue/cards.ts';
import { text } from '../catalogue/text.ts';

/** The cards of the response headers in Korean. */
export const koResponseCards: Readonly<Record<ResponseHeaderName, CardWords>> = {
  'Access-Control-Allow-Origin': {
    what: text`자바스크립트로 이 응답을 읽을 수 있는 출처를 나타냅니다. 이 헤더가 없으면 브라우저는 CORS 요청의 응답을 차단합니다.`,
    values: text`경로와 끝 슬래시가 없는 출처 하나, 또는 모든 출처를 뜻하는 ${'*'}입니다. 목록은 쓸 수 없습니다. ${'null'}은 피하세요. 샌드박스된 페이지의 출처는 모두 ${'null'}입니다.`,
    worksWith: text`자격증명 모드가 ${'include'}이면 와일드카드 ${'*'}는 사용할 수 없습니다. 서버는 요청의 ${'Origin'}을 반환하고 ${'Access-Control-Allow-Credentials: true'} 헤더를 보내야 합니다. 값이 요청의 출처에 따라 달라지면 ${'Vary: Origin'}도 보내세요.`,
    preflight: text`사전 요청의 응답과 실제 응답 양쪽에 모두 필요합니다.`,
  },
  'Access-Control-Allow-Credentials': {
    what: text`자격증명 모드가 ${'include'}인 요청의 응답을 자바스크립트가 읽을 수 있게 합니다. 값이 ${'true'}가 아니면 브라우저는 응답을 차단합니다. 자격증명이란 쿠키, authorization 헤더, TLS 클라이언트 인증서를 말합니다.`,
    values: text`유효한 값은 ${'true'}뿐이며 대소문자를 구분합니다. 자격증명이 필요하지 않으면 ${'false'}를 보내지 말고 헤더를 생략하세요.`,
    worksWith: text`양쪽에서 모두 설정해야 합니다. 서버는 이 헤더와 정확한 출처를 담은 ${'Access-Control-Allow-Origin'} 헤더를 보냅니다. 페이지는 ${'XMLHttpRequest.withCredentials'} 속성이나 ${'fetch()'} 함수 또는 ${'Request()'} 생성자의 ${'credentials'} 옵션을 설정합니다. 어느 한쪽이라도 빠지면 자바스크립트는 자격증명이 있는 응답을 읽을 수 없습니다.`,
    preflight: text`사전 요청의 응답에서는 실제 요청을 자격증명과 함께 보낼 수 있게 합니다. 단순 ${'GET'} 요청에는 사전 요청이 없으므로 브라우저가 자격증명과 함께 바로 보냅니다. 그 응답에 이 헤더가 없으면 브라우저가 응답을 차단합니다.`,
  },
  'Access-Control-Allow-Methods': {
    what: text`다른 출처가 이 리소스에 사용할 수 있는 메서드를 나열합니다.`,
    values: text`쉼표로 구분한 메서드이며 대소문자를 구분합니다. ${'*'}는 모든 메서드를 뜻하지만 자격증명이 없을 때만 그렇습니다. ${'GET'}, ${'HEAD'}, ${'POST'}는 항상 허용됩니다.`,
    worksWith: text`사전 요청의 ${'Access-Control-Request-Method'} 헤더가 메서드를 나타냅니다. 자격증명 모드가 ${'include'}이면 브라우저는 ${'*'}를 메서드 이름으로 처리합니다. 메서드를 하나씩 나열하세요.`,
    preflight: text`사전 요청의 응답에서만 사용됩니다. 다른 응답에서는 브라우저가 무시합니다.`,
  },
  'Access-Control-Allow-Headers': {
    what: text`다른 출처가 설정할 수 있는 요청 헤더를 나열합니다.`,
    values: text`쉼표로 구분한 헤더 이름이며 대소문자를 구분하지 않습니다. ${'*'}는 모든 헤더를 뜻하지만 자격증명이 없을 때만 그렇습니다. 표준에서는 ${'Authorization'}이 포함되지 않지만 브라우저는 아직 받아들입니다.`,
    worksWith: text`사전 요청의 ${'Access-Control-Request-Headers'} 헤더가 헤더를 나열합니다. 자격증명 모드가 ${'include'}이면 브라우저는 ${'*'}를 헤더 이름으로 처리합니다. 헤더를 하나씩 나열하세요.`,
    preflight: text`사전 요청의 응답에서만 사용됩니다. 다른 응답에서는 브라우저가 무시합니다.`,
  },
  'Access-Control-Expose-Headers': {
    what: text`자바스크립트가 읽을 수 있는 응답 헤더를 나열합니다. 다음 헤더는 항상 노출됩니다: ${'Cache-Control'}, ${'Content-Language'}, ${'Content-Length'}, ${'Content-Type'}, ${'Expires'}, ${'Last-Modified'}, ${'Pragma'}.`,
    values: text`쉼표로 구분한 헤더 이름이며 대소문자를 구분하지 않습니다. ${'*'}는 모든 헤더를 뜻하지만 자격증명이 없을 때만 그렇습니다. ${'Set-Cookie'}는 절대 노출되지 않습니다.`,
    worksWith: text`자격증명 모드가 ${'include'}이면 브라우저는 ${'*'}를 헤더 이름으로 처리합니다. 헤더를 하나씩 나열하세요.`,
    preflight: text`실제 응답에서만 사용되며 사전 요청의 응답에서는 사용되지 않습니다.`,
  },
  'Access-Control-Max-Age': {
    what: text`브라우저가 사전 요청의 결과를 캐시할 수 있는 시간(초)입니다.`,
    values: text`초 단위 숫자입니다. 기본값은 5입니다. 최댓값은 Chrome 7,200, Firefox 86,400, Safari 600입니다. ${'0'}이나 ${'-1'} 값이면 캐시하지 않습니다.`,
    worksWith: null,
    preflight: text`사전 요청의 응답에서만 사용됩니다. 결과가 캐시된 동안에는 브라우저가 사전 요청을 보내지 않습니다. 그동안 사전 요청의 응답을 변경해도 바로 반영되지 않습니다.`,
  },
  'Access-Control-Allow-Private-Network': {
    what: text`더 이상 사용되지 않습니다. 공개 페이지에서 사설 네트워크로 보내는 요청에 관한 Chrome 실험의 일부였습니다. 이제 Chrome과 Firefox는 대신 사용자의 권한 허용을 요구합니다. 이 헤더가 필요한 브라우저는 없습니다.`,
    values: text`유효한 값은 ${'true'}뿐이었습니다.`,
    worksWith: text`${'Access-Control-Request-Private-Network'} 헤더에 대한 응답이었지만 브라우저는 그 헤더를 더 이상 보내지 않습니다. 추가해도 문제가 해결되지 않습니다.`,
    preflight: text`사전 요청의 응답에서만 사용되었습니다.`,
  },
  'Cross-Origin-Resource-Policy': {
    what: text`${'no-cors'} 모드로 이 리소스를 포함할 수 있는 사이트를 제한합니다. 이미지, 스크립트, 그 모드의 ${'fetch()'} 등이 해당합니다. CORS 요청에는 영향이 없습니다.`,
    values: text`${'same-origin'}, ${'same-site'}, ${'cross-origin'} 가운데 하나이며 대소문자를 구분합니다. 다른 값이나 여러 헤더 줄은 브라우저가 무시합니다.`,
    worksWith: text`${'Cross-Origin-Embedder-Policy: require-corp'}를 보내는 페이지가 다른 출처의 리소스를 포함하려면 ${'cross-origin'}이 필요합니다. 동일 사이트 안에서는 ${'same-site'}로 충분합니다. CORS로 요청한 리소스에는 이 헤더가 필요하지 않습니다.`,
    preflight: null,
  },
  'Timing-Allow-Origin': {
    what: text`Resource Timing API로 이 응답의 시간과 크기를 읽을 수 있는 출처를 나열합니다. 이 헤더가 없으면 교차 출처 요청의 시각은 대부분 0입니다.`,
    values: text`쉼표로 구분한 출처, 또는 모든 출처를 뜻하는 ${'*'}입니다. ${'*'}는 자격증명이 있어도 유효합니다.`,
    worksWith: text`이 응답에 이르는 모든 리다이렉션도 이 헤더를 보내야 합니다.`,
    preflight: null,
  },
  Vary: {
    what: text`응답이 어떤 요청 헤더에 따라 달라지는지 나열합니다. 캐시는 이 헤더들의 값이 같을 때만 저장된 응답을 재사용합니다.`,
    values: text`쉼표로 구분한 헤더 이름, 또는 캐시가 재사용하지 않는다는 뜻의 ${'*'}입니다. CORS에서는 ${'Origin'}입니다.`,
    worksWith: text`${'Access-Control-Allow-Origin'} 값이 요청의 ${'Origin'}에 따라 달라지면, 어떤 출처도 허용하지 않을 때를 포함해 모든 응답에 ${'Vary: Origin'}을 보내세요. 그러지 않으면 캐시가 한 출처의 응답을 다른 출처에 제공할 수 있습니다.`,
    preflight: null,
  },
  'Set-Cookie': {
    what: text`브라우저에 쿠키를 저장합니다. 자바스크립트는 동일 출처 응답에서도 이 헤더를 읽을 수 없습니다.`,
    values: text`헤더 한 줄에 쿠키 하나입니다. 사이트 간 요청에 쿠키를 보내려면 ${'SameSite=None; Secure'}를 설정하세요. Chrome에서는 필수입니다.`,
    worksWith: text`브라우저는 요청의 자격증명 모드가 ${'include'}일 때만 다른 출처의 쿠키를 저장합니다. ${'Access-Control-Allow-Credentials'}는 쿠키의 저장 여부가 아니라 자바스크립트가 응답을 읽을 수 있는지를 정합니다.`,
    preflight: text`사전 요청의 응답에서는 효과가 없습니다.`,
  },
};
