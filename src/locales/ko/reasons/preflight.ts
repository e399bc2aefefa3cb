import { similarName } from '../../../core/http/similar-name.ts';
import { ALLOW_HEADERS, ALLOW_METHODS, NORMALIZED_METHODS, type ReasonWords } from '../../catalogue/reason-words.ts';
import { joinSentences, type Text, text } from '../../catalogue/text.ts';

/** A listed name that differs only in `-` and `_` from the first missing one; empty when there is none. */
const similarNameHint = ([missing = '']: readonly string[], sent: string): Text => {
  const near = similarName(sent, missing);
  return near === null ? [] : text`서버가 보낸 목록에 비슷한 이름 ${near} 항목이 있습니다. ${'-'}와 ${'_'}를 확인하세요.`;
};

export const koPreflight = {
  'preflight-redirected': ({ status, location }) => ({
    title: text`서버가 사전 요청을 리다이렉션했습니다`,
    why: text`서버가 ${status} 상태 코드로 ${location} URL로의 리다이렉션을 보냈습니다. 브라우저는 사전 요청의 리다이렉션을 따라가지 않습니다. 그 URL로 직접 요청하거나 ${'OPTIONS'} 요청을 리다이렉션에서 제외하세요.`,
    short: '사전 요청: 리다이렉션됨',
  }),
  'preflight-unauthorized': ({ status }) => ({
    title: text`서버가 사전 요청을 ${status} 상태 코드로 거부했습니다`,
    why: text`사전 요청의 응답 상태 코드는 200~299여야 합니다. 사전 요청에는 쿠키나 ${'Authorization'} 헤더가 없습니다. 그래서 인증 검사가 사전 요청을 거부한다면 ${'OPTIONS'} 요청을 검사에서 제외하세요. 출처, 메서드 또는 헤더를 허용하지 않는 CORS 미들웨어도 이렇게 응답할 수 있습니다.`,
    short: `사전 요청: ${status}로 거부됨`,
  }),
  'preflight-status': ({ status }) => ({
    title: text`서버가 사전 요청에 ${status} 상태 코드로 응답했습니다`,
    why: text`사전 요청의 응답 상태 코드는 200~299여야 합니다. 브라우저가 실제 요청을 보내지 않았습니다.`,
    short: `사전 요청: 상태 코드 ${status}`,
  }),
  'allow-methods-invalid': ({ token }) => ({
    title: text`${ALLOW_METHODS} 값이 올바른 목록이 아닙니다`,
    why: text`${token} 항목은 올바른 메서드 이름이 아닙니다. 잘못된 항목이 하나라도 있으면 목록 전체가 무효가 됩니다. 메서드를 따옴표 없이 쉼표로 구분하세요.`,
    short: '사전 요청: 메서드 오류',
  }),
  'allow-headers-invalid': ({ token }) => ({
    title: text`${ALLOW_HEADERS} 값이 올바른 목록이 아닙니다`,
    why: text`${token} 항목은 올바른 헤더 이름이 아닙니다. 잘못된 항목이 하나라도 있으면 목록 전체가 무효가 됩니다. 이름을 따옴표 없이 쉼표로 구분하세요.`,
    short: '사전 요청: 헤더 목록 오류',
  }),
  'method-not-allowed': ({ method, sent }) => ({
    title: text`사전 요청의 응답이 ${method} 메서드를 허용하지 않습니다`,
    why:
      sent === null
        ? text`서버가 ${ALLOW_METHODS} 헤더를 보내지 않았습니다. 이 헤더를 추가하고 ${method} 메서드를 넣으세요.`
        : text`${ALLOW_METHODS} 헤더에 ${method} 메서드가 있어야 하지만, 서버는 ${sent} 값을 보냈습니다. 목록에 ${method} 메서드를 추가하세요.`,
    short: `사전 요청: ${method} 불허`,
  }),
  'method-letter-case': ({ method, sent }) => ({
    title: text`허용된 메서드는 ${method} 메서드와 대소문자가 다릅니다`,
    why: text`메서드는 대소문자를 구분합니다. 요청의 메서드는 ${method}이지만, 서버는 ${ALLOW_METHODS} 헤더에 ${sent ?? ''} 값을 보냈습니다. 브라우저는 ${NORMALIZED_METHODS} 메서드만 대문자로 바꾸므로 ${'patch'}는 ${'patch'} 그대로 전송됩니다.`,
    short: `사전 요청: ${method} 대소문자`,
  }),
  'method-wildcard': ({ method }) => ({
    title: text`자격증명 요청에서 ${'*'}는 모든 메서드를 허용하지 않습니다`,
    why: text`자격증명 모드 ${'include'}에서 ${ALLOW_METHODS} 헤더의 ${'*'}는 와일드카드가 아닙니다. 브라우저는 이를 메서드 이름으로 처리합니다. ${method} 메서드를 명시적으로 추가하세요.`,
    short: '사전 요청: 자격증명에 *',
  }),
  'authorization-not-listed': ({ sent }) => ({
    title: text`사전 요청의 응답이 ${'Authorization'}을 허용하지 않습니다`,
    why:
      sent === null
        ? text`서버가 ${ALLOW_HEADERS} 헤더를 보내지 않았습니다. 이 헤더를 추가하고 ${'authorization'}을 명시하세요.`
        : text`${ALLOW_HEADERS} 헤더에 ${'authorization'}이 명시되어야 하지만, 서버는 ${sent} 값을 보냈습니다. 표준에서 ${'*'}는 이 헤더를 포함하지 않습니다.`,
    short: '사전 요청: 인증 헤더 불허',
  }),
  'header-not-allowed': ({ missing, sent }) => ({
    title: text`사전 요청의 응답이 ${missing[0] ?? ''} 헤더를 허용하지 않습니다`,
    why:
      sent === null
        ? text`서버가 ${ALLOW_HEADERS} 헤더를 보내지 않았습니다. 이 헤더를 추가하고 ${missing.join(', ')} 이름을 넣으세요.`
        : joinSentences(
            ' ',
            text`${ALLOW_HEADERS} 헤더에 ${missing.join(', ')} 이름도 있어야 하지만, 서버는 ${sent} 값을 보냈습니다.`,
            similarNameHint(missing, sent),
          ),
    short: `사전 요청: ${missing[0] ?? ''} 불허`,
  }),
  'header-wildcard': ({ missing }) => ({
    title: text`자격증명 요청에서 ${'*'}는 모든 헤더를 허용하지 않습니다`,
    why: text`자격증명 모드 ${'include'}에서 ${ALLOW_HEADERS} 헤더의 ${'*'}는 와일드카드가 아닙니다. 브라우저는 이를 헤더 이름으로 처리합니다. ${missing.join(', ')} 이름을 명시적으로 추가하세요.`,
    short: '사전 요청: 자격증명에 *',
  }),
} satisfies Partial<ReasonWords>;
