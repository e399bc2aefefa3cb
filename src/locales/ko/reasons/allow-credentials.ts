import { ALLOW_CREDENTIALS, byPlace, type ReasonWords } from '../../catalogue/reason-words.ts';
import { type Text, text } from '../../catalogue/text.ts';

/** What was required and received, then what is special about this value. */
const wrongValue = ({ sent }: { readonly sent: string | null }, special: Text): Text =>
  text`요청의 자격증명 모드가 ${'include'}입니다. 이 모드에서는 ${ALLOW_CREDENTIALS} 값이 정확히 ${'true'}여야 하지만, 서버는 ${sent ?? ''} 값을 보냈습니다. ${special}`;

export const koAllowCredentials = {
  'allow-credentials-missing': (_, position) => ({
    title: byPlace(
      position,
      text`서버가 출처는 허용하지만 자격증명은 허용하지 않습니다`,
      text`사전 요청의 응답이 자격증명을 허용하지 않습니다`,
    ),
    why: byPlace(
      position,
      text`요청의 자격증명 모드가 ${'include'}입니다. 이 모드에서는 응답에 ${`${ALLOW_CREDENTIALS}: true`} 헤더도 있어야 하지만, 서버가 이 헤더를 보내지 않았습니다.`,
      text`요청의 자격증명 모드가 ${'include'}입니다. 이 모드에서는 사전 요청의 응답에 ${`${ALLOW_CREDENTIALS}: true`} 헤더도 있어야 하지만, 서버가 이 헤더를 보내지 않았습니다.`,
    ),
    short: byPlace(position, 'Allow-Credentials 없음', '사전 요청: 자격증명 불허'),
  }),
  'allow-credentials-letter-case': (reason, position) => ({
    title: text`서버가 ${'true'} 대신 ${reason.sent ?? ''} 값을 보냈습니다`,
    why: wrongValue(reason, text`브라우저는 소문자 ${'true'}만 허용합니다.`),
    short: byPlace(position, 'Allow-Credentials 대문자', '사전 요청: true에 대문자'),
  }),
  'allow-credentials-duplicate': (reason, position) => ({
    title: text`${ALLOW_CREDENTIALS} 헤더가 중복되었습니다`,
    why: wrongValue(
      reason,
      text`브라우저는 여러 헤더 줄을 하나의 값으로 합칩니다. 보통 프록시와 애플리케이션이 모두 이 헤더를 추가합니다. 둘 중 한쪽에서 제거하세요.`,
    ),
    short: byPlace(position, 'Allow-Credentials 중복', '사전 요청: 중복 헤더'),
  }),
  'allow-credentials-list': (reason, position) => ({
    title: text`${ALLOW_CREDENTIALS} 값이 ${'true'} 하나가 아닙니다`,
    why: wrongValue(
      reason,
      text`이 헤더에는 목록을 사용할 수 없습니다. 보통 프록시와 애플리케이션이 모두 추가합니다. 둘 중 한쪽에서 제거하세요.`,
    ),
    short: byPlace(position, 'Allow-Credentials 오류', '사전 요청: 자격증명 불허'),
  }),
  'allow-credentials-quoted': (reason, position) => ({
    title: text`${ALLOW_CREDENTIALS} 값이 따옴표로 묶였습니다`,
    why: wrongValue(reason, text`따옴표를 제거하세요. 브라우저는 따옴표도 값의 일부로 처리합니다.`),
    short: byPlace(position, 'Allow-Credentials 오류', '사전 요청: 자격증명 불허'),
  }),
  'allow-credentials-false': (reason, position) => ({
    title: text`서버가 자격증명을 허용하지 않습니다`,
    why: wrongValue(reason, text`유효한 값은 ${'true'}뿐입니다. 자격증명을 허용하지 않으려면 헤더를 생략하세요.`),
    short: byPlace(position, 'Allow-Credentials: false', '사전 요청: 자격증명 불허'),
  }),
  'allow-credentials-not-true': (reason, position) => ({
    title: text`${ALLOW_CREDENTIALS} 값이 ${'true'}가 아닙니다`,
    why: wrongValue(reason, text`브라우저는 다른 값을 허용하지 않습니다.`),
    short: byPlace(position, 'Allow-Credentials 오류', '사전 요청: 자격증명 불허'),
  }),
} satisfies Partial<ReasonWords>;
