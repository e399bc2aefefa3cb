import { secondsIn } from '../catalogue/format.ts';
import { browserOf, codeList, type Notes, type NoteWords, type ReflectionWords } from '../catalogue/notes.ts';
import { text } from '../catalogue/text.ts';

const ALLOW_ORIGIN = 'Access-Control-Allow-Origin';
const ALLOW_CREDENTIALS = 'Access-Control-Allow-Credentials';
const ALLOW_HEADERS = 'Access-Control-Allow-Headers';
const EXPOSE_HEADERS = 'Access-Control-Expose-Headers';
const MAX_AGE = 'Access-Control-Max-Age';

const inSeconds = secondsIn('ko');

const notes: NoteWords = {
  'null-allowed-with-credentials': () => ({
    title: text`서버가 ${'null'} 출처를 자격증명과 함께 허용합니다`,
    what: text`샌드박스 iframe의 출처는 ${'null'}이며, 어느 사이트든 만들 수 있습니다. 그 안에서 사용자의 쿠키로 이 응답을 읽을 수 있습니다. 허용 목록에서 ${'null'}을 제거하세요.`,
  }),
  'http-origin-allowed': ({ origin }) => ({
    title: text`서버가 암호화되지 않은 출처를 자격증명과 함께 허용합니다`,
    what: text`전송 중에 ${origin} 페이지를 변조할 수 있는 사람은 이 ${'https'} 서버에서 사용자의 데이터를 읽을 수 있습니다. ${'https'} 출처만 허용하세요.`,
  }),
  'request-executed': ({ method, status }) => ({
    title: text`서버가 ${method} 요청을 받았고, 실행했을 수 있습니다`,
    what: text`브라우저가 차단한 것은 응답(상태 코드 ${status})뿐입니다. 다시 보내기 전에 요청이 처리되었는지 확인하세요. CORS는 다른 사이트가 요청을 보내는 것을 막지 않으므로 서버에는 CSRF 보호가 필요합니다.`,
  }),
  'cookie-stored-though-hidden': ({ names }) => ({
    title: text`차단된 응답의 쿠키가 저장되었을 수 있습니다: ${codeList(names)}`,
    what: text`자격증명을 포함한 요청에서는 응답을 차단하더라도 브라우저가 ${'Set-Cookie'}를 처리합니다. 페이지에서 오류가 발생했어도 로그인이나 로그아웃은 되었을 수 있습니다.`,
  }),
  'cookie-ignored': ({ names, asked }) => ({
    title: text`서버가 보낸 쿠키를 브라우저가 무시했습니다: ${codeList(names)}`,
    what:
      asked === 'preflight'
        ? text`브라우저는 사전 요청을 자격증명 없이 보내므로 그 응답의 ${'Set-Cookie'}는 효과가 없습니다. 실제 요청의 응답에서 쿠키를 설정하세요.`
        : text`요청에 자격증명이 없었으므로 ${'Set-Cookie'}는 효과가 없습니다. 쿠키를 저장하려면 ${"credentials: 'include'"}를 사용하고 서버에서 자격증명을 허용하세요.`,
  }),
  'vary-origin-missing': ({ origin, perOrigin }) => ({
    title: text`응답에 ${'Vary: Origin'}이 없습니다`,
    what:
      perOrigin === 'yes'
        ? text`응답은 ${origin} 출처를 허용하며, 값은 요청의 출처에 따라 달라집니다. 캐시가 이 응답을 다른 출처에 제공하면 그 출처에서는 차단됩니다. 이 URL의 모든 응답에 ${'Vary: Origin'}을 보내세요.`
        : text`응답은 ${origin} 출처를 허용합니다. 값이 요청의 출처에 따라 달라진다면 캐시가 이 응답을 다른 출처에 제공할 수 있습니다. 그 출처에서는 브라우저가 응답을 차단합니다. 응답 하나만으로는 값이 고정되어 있는지 알 수 없습니다. 안전하게 ${'Vary: Origin'}을 보내세요.`,
  }),
  'expose-wildcard-literal-with-credentials': ({ missed }) => ({
    title: text`자격증명을 포함한 요청에는 ${'*'}로 헤더를 노출할 수 없습니다`,
    what:
      missed.length === 0
        ? text`이때 ${EXPOSE_HEADERS}의 ${'*'}는 와일드카드가 아니라 헤더 이름으로 처리됩니다. 자바스크립트가 읽을 헤더의 이름을 나열하세요.`
        : text`이때 ${EXPOSE_HEADERS}의 ${'*'}는 와일드카드가 아니라 헤더 이름으로 처리됩니다. 자바스크립트가 읽을 헤더(${codeList(missed)} 등)의 이름을 나열하세요.`,
  }),
  'wildcard-header-does-not-cover-authorization': () => ({
    title: text`${'Authorization'} 헤더가 ${'*'}로만 허용되어 있습니다`,
    what: text`브라우저는 아직 받아들이지만, 표준에서는 ${'*'}에 ${'Authorization'}이 포함되지 않습니다. ${ALLOW_HEADERS}에 ${'Authorization'}을 명시적으로 추가하세요.`,
  }),
  'authorization-is-not-credentials': ({ setBy }) =>
    ({
      script: {
        title: text`${'Authorization'}은 페이지가 설정했으므로 자격증명이 아닙니다`,
        what: text`CORS에서는 일반 헤더입니다. 사전 요청에서 허용해야 하지만 ${"credentials: 'include'"}나 ${ALLOW_CREDENTIALS}는 필요하지 않습니다.`,
      },
      browser: {
        title: text`${'Authorization'}은 브라우저가 추가했으므로 자격증명입니다`,
        what: text`HTTP 인증에서 온 것입니다. 사전 요청에서 허용할 필요는 없지만, 서버가 자격증명을 허용해야 합니다.`,
      },
      unknown: {
        title: text`${'Authorization'}을 누가 설정했는지 확인할 수 없습니다`,
        what: text`자바스크립트가 설정했다면 일반 헤더입니다. 브라우저가 HTTP 인증을 위해 추가했다면 자격증명입니다. 로그에는 이를 보여 줄 일치하는 사전 요청이 없습니다.`,
      },
    })[setBy],
  'allow-credentials-useless-with-wildcard': () => ({
    title: text`${'*'}와 함께 쓰면 자격증명 허용은 효과가 없습니다`,
    what: text`${ALLOW_ORIGIN} 값이 ${'*'}이면 브라우저는 자격증명을 포함한 요청의 응답을 차단합니다. 허용하려면 정확한 출처를 보내세요. 허용하지 않으려면 ${`${ALLOW_CREDENTIALS}: true`}를 생략하세요.`,
  }),
  'allow-credentials-false': ({ sent }) => ({
    title: text`${ALLOW_CREDENTIALS}의 값: ${sent}`,
    what: text`유효한 값은 ${'true'}뿐입니다. 자격증명을 허용하지 않으려면 헤더를 생략하세요.`,
  }),
  'max-age-invalid': ({ sent, seconds, engine }) => ({
    title: text`${MAX_AGE}의 값이 초 단위 숫자가 아닙니다: ${sent}`,
    what:
      seconds === 0
        ? text`${[browserOf[engine]]} 브라우저는 이 사전 요청의 결과를 캐시하지 않고 그런 요청마다 사전 요청을 보냅니다. 초 단위 정수 하나를 보내세요.`
        : text`${[browserOf[engine]]} 브라우저는 대신 이 사전 요청의 결과를 ${[inSeconds(seconds)]} 동안 캐시합니다. 초 단위 정수 하나를 보내세요.`,
  }),
  'max-age-over-cap': ({ sent, cap, engine }) => ({
    title: text`${[browserOf[engine]]}의 사전 요청 캐시 시간은 최대 ${[inSeconds(cap)]}입니다`,
    what: text`${`${MAX_AGE}: ${sent}`} 값은 이 한도를 넘습니다. 해롭지는 않지만 브라우저는 더 일찍 사전 요청을 다시 보냅니다.`,
  }),
  'private-network-obsolete': ({ header }) => ({
    title: text`이제 쓰이지 않는 헤더: ${header}`,
    what: text`이제 Chrome과 Firefox는 대신 사용자의 권한 허용을 요구합니다(Local Network Access). 헤더로는 그 권한을 줄 수 없습니다. 서버에 이 헤더는 더 이상 필요하지 않습니다.`,
  }),
};

const reflection: ReflectionWords = ({ target, origins }) => ({
  title: text`서버가 관계없는 출처들을 자격증명과 함께 허용합니다`,
  what: text`${target} 서버가 다음 출처를 각각 명시적으로 허용했습니다: ${codeList(origins)}. 어떤 출처든 그대로 돌려준다면 어느 사이트든 사용자의 데이터를 읽을 수 있습니다. 출처를 허용 목록과 비교하세요.`,
});

export const koNotes: Notes = { notes, reflection };
