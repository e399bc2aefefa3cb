import { nearName } from '../../core/http/near-name.ts';
import type { Position } from '../../core/ruling/ruling.ts';
import type { Catalogue, Explanation } from '../catalogue/catalogue.ts';
import { type Text, text } from '../catalogue/text.ts';

const ALLOW_ORIGIN = 'Access-Control-Allow-Origin';
const ALLOW_CREDENTIALS = 'Access-Control-Allow-Credentials';
const ALLOW_METHODS = 'Access-Control-Allow-Methods';
const ALLOW_HEADERS = 'Access-Control-Allow-Headers';

const said = (title: Text, why: Text, short: string): Explanation => ({ title, why, short });
/** Prefixes a table's few words with the place where people would not expect the fault. */
const at = ({ place }: Position, short: string): string => (place === 'preflight' ? `사전 요청: ${short}` : short);
const message = ({ place }: Position): Text => [place === 'preflight' ? '사전 요청의 응답' : '응답'];

type AllowOrigin = { readonly sent: string | null; readonly needed: string | null };

/** What to do when the origin itself is `null`, which no server should allow. */
const nullOrigin = ({ hop }: Position): Text =>
  hop > 0
    ? text`요청이 리다이렉션 후에 ${'Origin: null'} 헤더와 함께 전송되었습니다. 한 출처에서 다른 출처로 리다이렉션되면 출처가 사라지고, 샌드박스 프레임에는 처음부터 출처가 없습니다. ${'null'}을 허용하면 누구나 접근할 수 있으므로, 허용하는 대신 마지막 주소를 직접 호출하세요.`
    : text`요청이 ${'Origin: null'} 헤더와 함께 전송되었습니다. 페이지가 샌드박스 프레임에 있거나, 로컬 파일 또는 ${'data:'} 주소인 경우입니다. ${'null'}을 허용하면 누구나 접근할 수 있으므로, 허용하는 대신 페이지가 자체 출처를 갖게 하세요.`;
const mustSay = (needed: string | null, position: Position): Text =>
  needed === null ? nullOrigin(position) : text`이 페이지에는 서버가 이 헤더의 값으로 ${needed} 출처를 보내야 합니다.`;

/** A further sentence, when there is one. */
const after = (sentence: Text): Text => (sentence.length === 0 ? [] : [' ', ...sentence]);

/** The sentence that most faults of the origin share, then what is special about this one. */
const originWhy = ({ sent, needed }: AllowOrigin, position: Position, special: Text): Text =>
  needed === null
    ? text`서버가 ${`${ALLOW_ORIGIN}: ${sent ?? ''}`} 헤더를 보냈습니다. ${nullOrigin(position)}`
    : text`${ALLOW_ORIGIN} 헤더는 ${needed} 값과 정확히 일치해야 하지만, 서버는 ${sent ?? ''} 값을 보냈습니다.${after(special)}`;

const credentialsWhy = ({ sent }: { readonly sent: string | null }, special: Text): Text =>
  text`페이지가 자격증명 모드 ${'include'}로 요청했습니다. 이때 ${ALLOW_CREDENTIALS} 헤더의 값은 정확히 ${'true'}여야 하지만, 서버는 ${sent ?? ''} 값을 보냈습니다. ${special}`;

const oneLayer = text`보통 프록시와 애플리케이션이 모두 이 헤더를 추가할 때 생기는 문제이므로, 둘 중 한쪽에서만 추가하세요.`;
const guardRefuses = text`사전 요청에는 쿠키나 ${'Authorization'} 헤더가 들어가지 않으므로, 이를 요구하는 인증 단계는 모든 사전 요청을 거부합니다.`;

/** A name that was meant, and is another one. */
const nearly = ([missing = '']: readonly string[], sent: string): Text => {
  const near = nearName(sent, missing);
  return near === null ? [] : text` 서버가 보낸 ${near} 이름은 다른 이름입니다. ${'-'} 문자와 ${'_'} 문자를 비교해 보세요.`;
};

export const koReasons: Catalogue['reasons'] = {
  'mode-same-origin': ({ origin, target }) =>
    said(
      text`페이지가 동일 출처에만 요청하도록 지정했습니다`,
      text`요청 모드가 ${'same-origin'}인데 요청 대상은 다른 출처입니다(페이지: ${origin}, 대상: ${target}). 브라우저는 아무것도 보내지 않았습니다.`,
      'same-origin 모드',
    ),
  'no-cors-redirect-mode': ({ redirect }) =>
    said(
      text`${'no-cors'} 요청은 리다이렉션을 따라가야 합니다`,
      text`요청 모드는 ${'no-cors'}이고 리다이렉션 모드는 ${redirect}입니다. 브라우저는 이 조합을 전송하기 전에 거부합니다.`,
      `no-cors에 redirect ${redirect}`,
    ),
  'scheme-not-http': ({ scheme }) =>
    said(text`CORS는 ${'http'}와 ${'https'}에서만 동작합니다`, text`주소의 스킴이 ${scheme}입니다.`, `${scheme} 스킴`),

  'allow-origin-missing': ({ needed }, position) =>
    said(
      position.place === 'preflight' ? text`서버가 사전 요청에 CORS 헤더 없이 응답했습니다` : text`서버가 어떤 출처도 허용하지 않았습니다`,
      text`${message(position)}에 ${ALLOW_ORIGIN} 헤더가 없습니다. ${mustSay(needed, position)}`,
      at(position, 'allow-origin 없음'),
    ),
  'allow-origin-missing-on-error': ({ needed, status }, position) =>
    said(
      text`서버의 오류 응답(${status})에 CORS 헤더가 없습니다`,
      text`상태 코드가 ${status}인 ${message(position)}에 ${ALLOW_ORIGIN} 헤더가 없습니다. CORS 헤더를 추가하는 계층이 아닌 다른 곳(프록시, 비정상 종료, 인증 단계 등)에서 오류가 나는 경우가 많습니다. 먼저 오류의 원인을 확인하고, ${position.place === 'preflight' ? ['사전 요청이 성공하고 이 헤더도 포함하게 하세요'] : ['그다음 오류 응답에도 이 헤더를 추가하세요']}. ${mustSay(needed, position)}`,
      at(position, `오류 ${status}, CORS 헤더 없음`),
    ),
  'allow-origin-missing-unauthorized': ({ status }, position) =>
    said(
      text`사전 요청이 인증 단계에 막혀 ${status} 응답을 받았습니다`,
      text`${guardRefuses} 서버는 ${ALLOW_ORIGIN} 헤더 없이 ${status} 상태 코드로 응답했습니다. ${'OPTIONS'} 요청이 인증 단계를 거치지 않게 하세요.`,
      at(position, `${status}, 인증에 막힘`),
    ),
  'allow-origin-missing-on-redirect': ({ needed, status, location }, position) =>
    position.place === 'preflight'
      ? said(
          text`사전 요청이 CORS 헤더 없이 리다이렉션되었습니다`,
          text`서버가 사전 요청에 ${status} 상태 코드로 응답하여 ${location} 주소로 리다이렉션했습니다. 사전 요청의 리다이렉션은 전혀 허용되지 않으므로 헤더만 추가해서는 해결되지 않습니다. 로그인으로 리다이렉션되었다면 ${'OPTIONS'} 요청이 로그인 단계를 거치지 않게 하세요. ${'https'} 주소나 끝에 슬래시가 붙은 주소로 리다이렉션되었다면 그 주소를 직접 호출하세요.`,
          at(position, `${status}, CORS 헤더 없음`),
        )
      : said(
          text`서버가 CORS 헤더 없이 리다이렉션했습니다`,
          text`응답의 상태 코드는 ${status}이고 ${location} 주소로 이어지지만 ${ALLOW_ORIGIN} 헤더가 없습니다. 리다이렉션 응답에도 이 헤더가 필요합니다. 로그인으로 이어진다면 세션이 없는 것이므로, 서버가 대신 CORS 헤더와 함께 ${'401'} 상태 코드로 응답하게 하세요. ${'https'} 주소로 이어진다면 그 주소를 직접 호출하세요. ${mustSay(needed, position)}`,
          at(position, `${status}, CORS 헤더 없음`),
        ),

  'allow-origin-wildcard': (reason, position) =>
    said(
      text`자격증명을 포함한 요청에는 ${'*'} 값을 쓸 수 없습니다`,
      text`페이지가 자격증명 모드 ${'include'}로 요청했습니다. 이때 ${ALLOW_ORIGIN} 헤더는 출처를 명시해야 하며, 와일드카드 ${'*'} 값은 인정되지 않습니다. ${mustSay(reason.needed, position)}`,
      at(position, '자격증명 요청에 *'),
    ),
  'allow-origin-duplicate': (reason, position) =>
    said(
      text`${ALLOW_ORIGIN} 헤더가 두 번 이상 전송되었습니다`,
      text`브라우저가 헤더 ${[String(reason.lines.length)]}개를 ${reason.sent ?? ''} 값으로 합치는데, 이는 하나의 출처가 아닙니다. ${oneLayer}`,
      at(position, 'allow-origin 중복'),
    ),
  'allow-origin-list': (reason, position) =>
    said(
      text`${ALLOW_ORIGIN} 헤더에 값이 여러 개 들어 있습니다`,
      originWhy(reason, position, text`이 헤더에는 출처를 하나만 넣을 수 있으므로, 서버는 요청을 보낸 출처를 골라 그 값만 보내야 합니다.`),
      at(position, '출처가 여러 개'),
    ),
  'allow-origin-empty': (reason, position) =>
    said(
      text`${ALLOW_ORIGIN} 헤더가 비어 있습니다`,
      text`헤더는 있지만 값이 없습니다. 서버의 설정이나 변수가 지정되지 않은 경우가 많습니다. ${mustSay(reason.needed, position)}`,
      at(position, 'allow-origin 비어 있음'),
    ),
  'allow-origin-placeholder': (reason, position) =>
    said(
      text`${ALLOW_ORIGIN} 헤더에 치환되지 않은 자리 표시자가 들어 있습니다`,
      originWhy(reason, position, text`서버 설정의 변수나 기본값으로 보입니다.`),
      at(position, '출처 대신 자리 표시자'),
    ),
  'allow-origin-quoted': (reason, position) =>
    said(
      text`${ALLOW_ORIGIN} 헤더의 값이 따옴표로 묶여 있습니다`,
      originWhy(reason, position, text`따옴표도 값의 일부로 취급됩니다.`),
      at(position, '따옴표로 묶인 출처'),
    ),
  'allow-origin-null': (reason, position) =>
    said(
      text`서버가 허용한 ${'null'}은 이 페이지의 출처가 아닙니다`,
      originWhy(
        reason,
        position,
        text`${'null'}은 샌드박스 프레임과 로컬 파일의 출처를 나타내며, ‘모두 허용’이나 ‘허용 안 함’이라는 뜻이 아닙니다.`,
      ),
      at(position, 'allow-origin null'),
    ),
  'allow-origin-for-null': (reason, position) =>
    said(text`요청의 출처가 ${'null'}입니다`, originWhy(reason, position, []), at(position, '출처가 null')),
  'allow-origin-glob': (reason, position) =>
    said(
      text`${ALLOW_ORIGIN} 헤더에는 패턴을 쓸 수 없습니다`,
      originWhy(reason, position, text`출처에 들어 있는 ${'*'} 문자는 일반 문자로 취급됩니다.`),
      at(position, 'allow-origin에 패턴 사용'),
    ),
  'allow-origin-letter-case': (reason, position) =>
    said(
      text`출처의 대소문자가 다릅니다`,
      originWhy(reason, position, text`출처는 소문자로 표기하며 바이트 단위로 비교합니다.`),
      at(position, '출처 대소문자 불일치'),
    ),
  'allow-origin-trailing-slash': (reason, position) =>
    said(
      text`출처 끝에 불필요한 슬래시가 있습니다`,
      originWhy(reason, position, text`출처에는 경로가 없습니다.`),
      at(position, '출처 끝에 슬래시'),
    ),
  'allow-origin-path': (reason, position) =>
    said(
      text`서버가 출처가 아닌 주소를 허용했습니다`,
      originWhy(reason, position, text`출처는 호스트와 포트에서 끝납니다.`),
      at(position, '경로가 붙은 출처'),
    ),
  'allow-origin-no-scheme': (reason, position) =>
    said(
      text`허용된 출처에 스킴이 없습니다`,
      originWhy(reason, position, text`출처는 ${'https://'} 또는 ${'http://'}로 시작합니다.`),
      at(position, '스킴 없는 출처'),
    ),
  'allow-origin-default-port': (reason, position) =>
    said(
      text`허용된 출처에 기본 포트가 적혀 있습니다`,
      originWhy(reason, position, text`브라우저는 출처에서 기본 포트를 생략합니다.`),
      at(position, '기본 포트가 적힌 출처'),
    ),
  'allow-origin-other-scheme': (reason, position) =>
    said(
      text`서버가 호스트는 같지만 스킴이 다른 출처를 허용했습니다`,
      originWhy(reason, position, text`${'http'}와 ${'https'}는 서로 다른 출처입니다.`),
      at(position, '스킴이 다름'),
    ),
  'allow-origin-other-port': (reason, position) =>
    said(
      text`서버가 호스트는 같지만 포트가 다른 출처를 허용했습니다`,
      originWhy(reason, position, text`포트도 출처의 일부입니다.`),
      at(position, '포트가 다름'),
    ),
  'allow-origin-other-host': (reason, position) =>
    said(
      text`서버가 다른 출처를 허용했습니다`,
      originWhy(reason, position, text`하위 도메인이 다르면 다른 출처이며, ${'www.'} 유무만 달라도 마찬가지입니다.`),
      at(position, '다른 출처'),
    ),
  'allow-origin-not-an-origin': (reason, position) =>
    said(text`${ALLOW_ORIGIN} 헤더의 값이 출처가 아닙니다`, originWhy(reason, position, []), at(position, '출처가 아닌 값')),

  'allow-credentials-missing': (_, position) =>
    said(
      position.place === 'preflight'
        ? text`사전 요청의 응답이 자격증명을 허용하지 않았습니다`
        : text`서버가 출처는 허용했지만 자격증명은 허용하지 않았습니다`,
      text`페이지가 자격증명 모드 ${'include'}로 요청했습니다. 이때 ${message(position)}에는 ${`${ALLOW_CREDENTIALS}: true`} 헤더도 있어야 하지만, 이 헤더가 없습니다.`,
      at(position, 'allow-credentials 없음'),
    ),
  'allow-credentials-letter-case': (reason, position) =>
    said(
      text`서버가 ${'true'} 대신 ${reason.sent ?? ''} 값을 보냈습니다`,
      credentialsWhy(reason, text`이 값은 대소문자를 구분합니다.`),
      at(position, 'allow-credentials 대소문자'),
    ),
  'allow-credentials-duplicate': (reason, position) =>
    said(
      text`${ALLOW_CREDENTIALS} 헤더가 두 번 이상 전송되었습니다`,
      credentialsWhy(reason, text`여러 번 전송된 헤더는 이렇게 합쳐집니다. ${oneLayer}`),
      at(position, 'allow-credentials 중복'),
    ),
  'allow-credentials-list': (reason, position) =>
    said(
      text`${ALLOW_CREDENTIALS} 헤더의 값이 ${'true'} 하나가 아닙니다`,
      credentialsWhy(reason, text`이 헤더에는 목록을 쓸 수 없습니다. 두 계층이 각각 추가한 경우가 많습니다.`),
      at(position, 'allow-credentials가 true 아님'),
    ),
  'allow-credentials-quoted': (reason, position) =>
    said(
      text`${ALLOW_CREDENTIALS} 헤더의 값이 따옴표로 묶여 있습니다`,
      credentialsWhy(reason, text`따옴표도 값의 일부로 취급됩니다.`),
      at(position, 'allow-credentials가 true 아님'),
    ),
  'allow-credentials-false': (reason, position) =>
    said(
      text`서버가 자격증명을 허용하지 않는다고 응답했습니다`,
      credentialsWhy(reason, text`유효한 값은 ${'true'}뿐이며, 자격증명을 허용하지 않으려면 헤더를 생략해야 합니다.`),
      at(position, 'allow-credentials false'),
    ),
  'allow-credentials-not-true': (reason, position) =>
    said(
      text`서버가 출처는 허용했지만 자격증명은 허용하지 않았습니다`,
      credentialsWhy(reason, text`다른 값은 인정되지 않습니다.`),
      at(position, 'allow-credentials가 true 아님'),
    ),

  'preflight-redirected': ({ status, location }) =>
    said(
      text`사전 요청이 리다이렉션되었지만, 이는 허용되지 않습니다`,
      text`서버가 사전 요청에 ${status} 상태 코드로 응답하여 ${location} 주소로 리다이렉션했습니다. 그 주소를 직접 호출하거나, ${'OPTIONS'} 요청을 리다이렉션에서 제외하세요.`,
      '사전 요청: 리다이렉션됨',
    ),
  'preflight-unauthorized': ({ status }) =>
    said(
      text`사전 요청이 인증 단계에 막혀 ${status} 응답을 받았습니다`,
      text`${guardRefuses} ${'OPTIONS'} 요청이 인증 단계를 거치지 않게 하고, 200~299 상태 코드로 응답하세요.`,
      `사전 요청: ${status}, 인증에 막힘`,
    ),
  'preflight-status': ({ status }) =>
    said(
      text`사전 요청의 응답 상태 코드가 ${status}입니다`,
      text`200~299만 인정됩니다. 브라우저는 실제 요청을 보내지 않았습니다.`,
      `사전 요청: 상태 코드 ${status}`,
    ),
  'allow-methods-invalid': ({ token }) =>
    said(
      text`${ALLOW_METHODS} 헤더가 올바른 목록이 아닙니다`,
      text`${token} 항목은 메서드 이름이 아니며, 잘못된 항목이 하나라도 있으면 목록 전체가 무효가 됩니다. 메서드를 따옴표 없이 쉼표로 구분하세요.`,
      '사전 요청: 잘못된 메서드 목록',
    ),
  'allow-headers-invalid': ({ token }) =>
    said(
      text`${ALLOW_HEADERS} 헤더가 올바른 목록이 아닙니다`,
      text`${token} 항목은 헤더 이름이 아니며, 잘못된 항목이 하나라도 있으면 목록 전체가 무효가 됩니다. 이름을 따옴표 없이 쉼표로 구분하세요.`,
      '사전 요청: 잘못된 헤더 목록',
    ),
  'method-not-allowed': ({ method, sent }) =>
    said(
      text`사전 요청의 응답이 ${method} 메서드를 허용하지 않습니다`,
      sent === null
        ? text`${ALLOW_METHODS} 헤더가 없습니다. 이 헤더에 ${method} 메서드를 넣어야 합니다.`
        : text`${ALLOW_METHODS} 헤더에 ${method} 메서드가 있어야 하지만, 서버는 ${sent} 값을 보냈습니다.`,
      `사전 요청: ${method} 허용 안 됨`,
    ),
  'method-letter-case': ({ method, sent }) =>
    said(
      text`${method} 메서드는 대소문자가 다른 표기로만 허용되어 있습니다`,
      text`메서드는 대소문자를 구분합니다. 페이지는 ${method} 메서드로 요청했지만, ${ALLOW_METHODS} 헤더의 값은 ${sent ?? ''}입니다. 브라우저는 ${'DELETE, GET, HEAD, OPTIONS, POST, PUT'} 메서드만 대문자로 바꾸므로, ${'patch'}는 ${'patch'} 그대로 전송됩니다.`,
      `사전 요청: ${method} 대소문자 불일치`,
    ),
  'method-wildcard': ({ method }) =>
    said(
      text`자격증명을 포함한 요청에서는 ${'*'} 값으로 모든 메서드를 허용할 수 없습니다`,
      text`자격증명 모드가 ${'include'}이면 ${ALLOW_METHODS} 헤더의 ${'*'}는 와일드카드가 아니라 ${'*'}라는 이름의 메서드로 취급됩니다. 이 헤더에 ${method} 메서드를 넣어야 합니다.`,
      '사전 요청: 자격증명 요청에 *',
    ),
  'authorization-not-listed': ({ sent }) =>
    said(
      text`사전 요청의 응답이 ${'Authorization'} 헤더를 허용하지 않습니다`,
      sent === null
        ? text`${ALLOW_HEADERS} 헤더가 없습니다. 이 헤더에 ${'authorization'} 이름을 명시해야 합니다.`
        : text`${ALLOW_HEADERS} 헤더에 ${'authorization'} 이름이 명시되어야 하지만(${'*'} 값에는 포함되지 않음), 서버는 ${sent} 값을 보냈습니다.`,
      '사전 요청: authorization 헤더',
    ),
  'header-not-allowed': ({ missing, sent }) =>
    said(
      text`사전 요청의 응답이 ${missing[0] ?? ''} 요청 헤더를 허용하지 않습니다`,
      sent === null
        ? text`${ALLOW_HEADERS} 헤더가 없습니다. 이 헤더에 ${missing.join(', ')} 이름을 넣어야 합니다.`
        : text`${ALLOW_HEADERS} 헤더에 ${missing.join(', ')} 이름도 있어야 하지만, 서버는 ${sent} 값을 보냈습니다.${nearly(missing, sent)}`,
      `사전 요청: ${missing[0] ?? ''} 헤더`,
    ),
  'header-wildcard': ({ missing }) =>
    said(
      text`자격증명을 포함한 요청에서는 ${'*'} 값으로 모든 요청 헤더를 허용할 수 없습니다`,
      text`자격증명 모드가 ${'include'}이면 ${ALLOW_HEADERS} 헤더의 ${'*'}는 와일드카드가 아니라 ${'*'}라는 이름의 헤더로 취급됩니다. 이 헤더에 ${missing.join(', ')} 이름을 넣어야 합니다.`,
      '사전 요청: 자격증명 요청에 *',
    ),

  'redirect-mode-error': ({ status, location }) =>
    said(
      text`페이지가 리다이렉션을 허용하지 않았습니다`,
      text`서버가 ${status} 상태 코드로 응답하여 ${location} 주소로 리다이렉션했지만, 요청의 리다이렉션 모드가 ${'error'}입니다.`,
      '리다이렉션 거부됨',
    ),
  'redirect-location-invalid': ({ sent }) =>
    said(
      text`리다이렉션할 주소가 올바르지 않습니다`,
      text`${`Location: ${sent ?? ''}`} 헤더를 주소로 해석할 수 없습니다. 서버가 올바른 주소를 보내야 합니다.`,
      '잘못된 Location',
    ),
  'redirect-scheme': ({ scheme, location }) =>
    said(
      text`리다이렉션 대상이 ${'http'} 또는 ${'https'} 주소가 아닙니다`,
      text`${location} 주소의 스킴은 ${scheme}입니다. ${'http'} 또는 ${'https'} 주소로 가는 리다이렉션만 따라갈 수 있습니다. 서버가 그런 주소로 리다이렉션하거나 직접 응답하게 하세요.`,
      `${scheme}: 주소로 리다이렉션`,
    ),
  'redirect-count': ({ count }) =>
    said(
      text`리다이렉션이 너무 많습니다`,
      text`브라우저가 리다이렉션을 ${[String(count)]}번 따라간 뒤 표준에 따라 중단했습니다. 리다이렉션이 순환하는 경우가 많으므로 서버에서 그 고리를 끊어야 합니다.`,
      '리다이렉션이 너무 많음',
    ),
  'redirect-url-credentials': ({ location }) =>
    said(
      text`리다이렉션 주소에 사용자 이름이나 비밀번호가 들어 있습니다`,
      text`교차 출처 요청은 ${location} 주소로 리다이렉션할 수 없습니다. 사용자 이름이나 비밀번호가 든 주소는 거부됩니다. 서버가 보내는 ${'Location'} 헤더에서 빼세요.`,
      '주소에 사용자 정보가 든 리다이렉션',
    ),
  'corp-same-origin': ({ sent }) =>
    said(
      text`서버가 이 리소스를 동일 출처에서만 쓸 수 있게 제한합니다`,
      text`서버가 ${`Cross-Origin-Resource-Policy: ${sent ?? ''}`} 헤더를 보냈습니다. 이 헤더는 ${'crossorigin'} 속성이 없는 요소처럼 ${'no-cors'} 모드로 보낸 요청에 적용됩니다. 값이 ${'cross-origin'}이면 페이지가 응답을 사용할 수는 있지만 읽지는 못합니다. 읽으려면 CORS로 요청해야 합니다.`,
      '리소스 정책 same-origin',
    ),
  'corp-same-site': ({ sent }) =>
    said(
      text`서버가 이 리소스를 동일 사이트에서만 쓸 수 있게 제한합니다`,
      text`서버가 ${`Cross-Origin-Resource-Policy: ${sent ?? ''}`} 헤더를 보냈습니다. 이 헤더는 ${'crossorigin'} 속성이 없는 요소처럼 ${'no-cors'} 모드로 보낸 요청에 적용됩니다. 값이 ${'cross-origin'}이면 페이지가 응답을 사용할 수는 있지만 읽지는 못합니다. 읽으려면 CORS로 요청해야 합니다.`,
      '리소스 정책 same-site',
    ),
};
