import { browserOf, codeList, type Notes, type NoteWords, type ReflectionWords } from '../catalogue/notes.ts';

import { text } from '../catalogue/text.ts';

const ALLOW_ORIGIN = 'Access-Control-Allow-Origin';
const ALLOW_CREDENTIALS = 'Access-Control-Allow-Credentials';
const MAX_AGE = 'Access-Control-Max-Age';

const notes: NoteWords = {
  'null-allowed-with-credentials': () => ({
    title: text`서버가 ${'null'} 출처를 자격증명과 함께 허용합니다`,
    what: text`샌드박스 프레임은 어느 사이트든 만들 수 있고 그 출처는 ${'null'}이므로, 사용자의 쿠키로 이 응답을 읽을 수 있습니다. 허용 목록에서 ${'null'}을 빼세요.`,
  }),
  'http-origin-allowed': ({ origin }) => ({
    title: text`암호화되지 않은 ${origin} 출처가 자격증명과 함께 허용됩니다`,
    what: text`전송 중에 그 페이지를 바꿀 수 있는 사람은 이 ${'https'} 서버가 사용자에게 보내는 내용을 읽을 수 있습니다. ${'https'} 출처만 허용하세요.`,
  }),
  'request-executed': ({ method, status }) => ({
    title: text`서버가 ${method} 요청을 받았고, 실행했을 수 있습니다`,
    what: text`숨겨진 것은 상태 코드 ${status} 응답뿐입니다. 다시 보내기 전에 이미 처리되었는지 확인하세요. CORS는 다른 사이트가 요청을 보내는 것을 막지 않으므로, 서버에는 별도의 보호(CSRF 방어)가 필요합니다.`,
  }),
  'cookie-stored-though-hidden': ({ names }) => ({
    title: text`숨겨진 응답의 쿠키가 저장되었을 수 있습니다: ${codeList(names)}`,
    what: text`자격증명을 포함한 요청이면 CORS가 응답을 숨겨도 브라우저는 ${'Set-Cookie'}를 처리합니다. 페이지에는 오류로 보여도 로그인이나 로그아웃은 되었을 수 있습니다.`,
  }),
  'cookie-ignored': ({ names, asked }) => ({
    title: text`서버가 보낸 쿠키가 무시되었습니다: ${codeList(names)}`,
    what:
      asked === 'preflight'
        ? text`사전 요청에는 자격증명이 포함되지 않으므로 그 응답의 ${'Set-Cookie'}는 효과가 없습니다. 실제 요청의 응답에서 쿠키를 설정하세요.`
        : text`자격증명 없이 보낸 요청이므로 ${'Set-Cookie'}는 효과가 없습니다. 쿠키가 필요하면 이 요청에도 ${"credentials: 'include'"}를 지정하고, 서버에서 자격증명을 허용하세요.`,
  }),
  'vary-origin-missing': ({ origin, perOrigin }) => ({
    title: text`응답이 ${origin} 출처를 허용하지만 ${'Vary: Origin'}이 없습니다`,
    what:
      perOrigin === 'yes'
        ? text`서버가 요청한 출처에 따라 값을 정하므로, 캐시가 이 응답을 다른 출처에 주어 거부될 수 있습니다. 이 주소의 모든 응답에 ${'Vary: Origin'}을 보내세요.`
        : text`서버가 요청한 출처에 따라 값을 정한다면, 캐시가 이 응답을 다른 출처에 주어 거부될 수 있습니다. 응답 하나만으로는 고정된 값인지 알 수 없지만, 어느 쪽이든 ${'Vary: Origin'}을 보내면 됩니다.`,
  }),
  'expose-wildcard-literal-with-credentials': ({ missed }) => ({
    title: text`자격증명을 포함한 요청에서는 ${'Access-Control-Expose-Headers'}의 ${'*'}가 아무것도 노출하지 않습니다`,
    what:
      missed.length === 0
        ? text`이때 ${'*'}는 그런 이름의 헤더일 뿐입니다. 자바스크립트가 읽어야 할 헤더를 이름으로 나열하세요.`
        : text`이때 ${'*'}는 그런 이름의 헤더일 뿐입니다. 자바스크립트가 읽어야 할 헤더(${codeList(missed)} 등)를 이름으로 나열하세요.`,
  }),
  'wildcard-header-does-not-cover-authorization': () => ({
    title: text`${'Authorization'} 헤더가 ${'*'}로만 허용되어 있습니다`,
    what: text`브라우저는 아직 받아들이지만, 표준에 따르면 ${'*'}에는 ${'Authorization'}이 포함되지 않습니다. ${'Access-Control-Allow-Headers'}에 ${'Authorization'}을 이름으로 추가하세요.`,
  }),
  'authorization-is-not-credentials': ({ setBy }) =>
    ({
      script: {
        title: text`${'Authorization'}은 페이지가 직접 설정했으므로 자격증명이 아닙니다`,
        what: text`CORS에서는 다른 헤더와 똑같습니다. 사전 요청에서 허용되어야 하지만, ${"credentials: 'include'"}나 ${ALLOW_CREDENTIALS}는 필요하지 않습니다.`,
      },
      browser: {
        title: text`${'Authorization'}은 브라우저가 추가했으므로 자격증명입니다`,
        what: text`HTTP 인증에서 온 것입니다. 사전 요청에서 나열할 필요는 없지만, 서버가 자격증명을 허용해야 합니다.`,
      },
      unknown: {
        title: text`${'Authorization'}을 누가 설정했는지 알 수 없습니다`,
        what: text`자바스크립트가 설정했다면 일반 헤더이고, 브라우저가 HTTP 인증을 위해 추가했다면 자격증명입니다. 이를 알려 줄 사전 요청이 보이지 않거나 내용이 맞지 않습니다.`,
      },
    })[setBy],
  'allow-credentials-useless-with-wildcard': () => ({
    title: text`${'*'}와 함께 쓴 ${`${ALLOW_CREDENTIALS}: true`}는 쓸모가 없습니다`,
    what: text`자격증명을 포함한 요청은 어차피 거부됩니다. 이 헤더를 생략하거나, 자격증명이 필요하면 ${ALLOW_ORIGIN}에 출처를 명시하세요.`,
  }),
  'allow-credentials-false': ({ sent }) => ({
    title: text`${ALLOW_CREDENTIALS}의 값: ${sent}`,
    what: text`의미가 있는 값은 ${'true'}뿐입니다. 자격증명을 허용하지 않으려면 헤더를 생략하세요.`,
  }),
  'max-age-invalid': ({ sent, seconds, engine }) => ({
    title: text`${MAX_AGE}의 값이 초 단위 숫자가 아닙니다: ${sent}`,
    what:
      seconds === 0
        ? text`${[browserOf[engine]]} 브라우저는 이 사전 요청의 결과를 전혀 기억하지 않고 요청할 때마다 다시 묻습니다. 초 단위 정수 하나를 보내세요.`
        : text`${[browserOf[engine]]} 브라우저는 대신 이 사전 요청의 결과를 ${[String(seconds)]}초 동안 기억합니다. 초 단위 정수 하나를 보내세요.`,
  }),
  'max-age-over-cap': ({ sent, cap, engine }) => ({
    title: text`${[browserOf[engine]]} 브라우저는 사전 요청의 결과를 최대 ${[String(cap)]}초 동안 기억합니다`,
    what: text`${`${MAX_AGE}: ${sent}`} 값은 그보다 길어 해롭지는 않지만 그대로 적용되지 않습니다. 브라우저는 더 일찍 다시 묻습니다.`,
  }),
  'private-network-obsolete': ({ header }) => ({
    title: text`더 이상 쓰이지 않는 헤더: ${header}`,
    what: text`이제 브라우저는 대신 사용자에게 권한을 요청하며(Local Network Access), 헤더로는 그 권한을 줄 수 없습니다. 이 헤더는 제거해도 됩니다.`,
  }),
};

const reflection: ReflectionWords = ({ target, origins }) => ({
  title: text`${target} 서버가 모든 출처를 자격증명과 함께 허용하는 것 같습니다`,
  what: text`서로 관계없는 다음 출처를 각각 이름으로 허용했습니다: ${codeList(origins)}. 요청한 출처를 그대로 돌려주는 것이라면 어느 사이트든 사용자의 데이터를 읽을 수 있습니다. 허용할 출처 목록과 비교하세요.`,
});

export const koNotes: Notes = { notes, reflection };
