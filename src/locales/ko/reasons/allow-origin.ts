import { ALLOW_ORIGIN, byPlace, type ReasonWords } from '../../catalogue/reason-words.ts';
import { text } from '../../catalogue/text.ts';
import { neededValue, wrongOrigin } from './needed-value.ts';

export const koAllowOrigin = {
  'allow-origin-wildcard': ({ needed }, position) => ({
    title: text`자격증명을 포함한 요청에는 ${'*'}를 사용할 수 없습니다`,
    why: text`요청의 자격증명 모드가 ${'include'}입니다. 이 모드에서는 ${ALLOW_ORIGIN} 헤더에 와일드카드 ${'*'} 대신 정확한 출처가 있어야 합니다. ${neededValue(needed, position)}`,
    short: byPlace(position, '자격증명 요청에 *', '사전 요청: 자격증명에 *'),
  }),
  'allow-origin-duplicate': ({ lines, sent }, position) => ({
    title: text`${ALLOW_ORIGIN} 헤더가 중복되었습니다`,
    why: text`브라우저가 헤더 ${[String(lines.length)]}줄을 ${sent ?? ''} 값으로 합치며, 이 값은 하나의 출처가 아닙니다. 보통 프록시와 애플리케이션이 모두 이 헤더를 추가합니다. 둘 중 한쪽에서 제거하세요.`,
    short: byPlace(position, `Allow-Origin ${lines.length}줄`, `사전 요청: Allow-Origin ${lines.length}줄`),
  }),
  'allow-origin-list': (reason, position) => ({
    title: text`${ALLOW_ORIGIN} 헤더에 값이 여러 개 있습니다`,
    why: wrongOrigin(
      reason,
      position,
      text`이 헤더에는 출처를 하나만 넣을 수 있습니다. 요청의 출처가 허용 목록에 있으면 그 출처를 보내세요.`,
    ),
    short: byPlace(position, '출처가 여러 개', '사전 요청: 출처가 여러 개'),
  }),
  'allow-origin-empty': ({ needed }, position) => ({
    title: text`${ALLOW_ORIGIN} 헤더가 비어 있습니다`,
    why: text`서버가 이 헤더를 값 없이 보냈습니다. 보통 설정이나 환경 변수가 지정되지 않은 경우입니다. ${neededValue(needed, position)}`,
    short: byPlace(position, '빈 Allow-Origin', '사전 요청: 빈 Allow-Origin'),
  }),
  'allow-origin-placeholder': (reason, position) => ({
    title: text`${ALLOW_ORIGIN}에 출처가 설정되지 않았습니다`,
    why: wrongOrigin(reason, position, text`서버 설정의 변수나 설정값으로 보입니다.`),
    short: byPlace(position, '설정되지 않은 출처', '사전 요청: 출처 미설정'),
  }),
  'allow-origin-quoted': (reason, position) => ({
    title: text`${ALLOW_ORIGIN} 값이 따옴표로 묶여 있습니다`,
    why: wrongOrigin(reason, position, text`따옴표를 제거하세요. 브라우저는 따옴표도 값의 일부로 처리합니다.`),
    short: byPlace(position, '따옴표로 묶인 출처', '사전 요청: 출처에 따옴표'),
  }),
  'allow-origin-null': (reason, position) => ({
    title: text`서버가 이 페이지의 출처가 아닌 ${'null'}을 허용합니다`,
    why: wrongOrigin(
      reason,
      position,
      text`${'null'}은 샌드박스 iframe과 로컬 파일의 출처입니다. ‘모든 출처’라는 뜻이 아닙니다. 일부 서버는 허용 목록에 없는 출처에 이 값을 보냅니다.`,
    ),
    short: byPlace(position, 'null을 허용', '사전 요청: null을 허용'),
  }),
  'allow-origin-for-null': (reason, position) => ({
    title: text`요청의 출처가 ${'null'}입니다`,
    why: wrongOrigin(reason, position),
    short: byPlace(position, '출처가 null', '사전 요청: 출처가 null'),
  }),
  'allow-origin-glob': (reason, position) => ({
    title: text`${ALLOW_ORIGIN}에는 패턴을 사용할 수 없습니다`,
    why: wrongOrigin(reason, position, text`브라우저는 출처에 있는 ${'*'}를 일반 문자로 처리합니다.`),
    short: byPlace(position, '출처에 패턴', '사전 요청: 출처에 패턴'),
  }),
  'allow-origin-letter-case': (reason, position) => ({
    title: text`허용된 출처에 대문자가 있습니다`,
    why: wrongOrigin(reason, position, text`브라우저는 출처를 소문자로 표기하고 바이트 단위로 비교합니다.`),
    short: byPlace(position, '출처에 대문자', '사전 요청: 출처에 대문자'),
  }),
  'allow-origin-trailing-slash': (reason, position) => ({
    title: text`허용된 출처 끝에 슬래시가 있습니다`,
    why: wrongOrigin(reason, position, text`슬래시를 제거하세요. 출처에는 경로가 없습니다.`),
    short: byPlace(position, '출처 끝에 슬래시', '사전 요청: 출처 끝에 /'),
  }),
  'allow-origin-path': (reason, position) => ({
    title: text`허용된 출처에 경로가 있습니다`,
    why: wrongOrigin(reason, position, text`호스트와 포트 뒤의 모든 내용을 제거하세요.`),
    short: byPlace(position, '출처에 경로', '사전 요청: 출처에 경로'),
  }),
  'allow-origin-no-scheme': (reason, position) => ({
    title: text`허용된 출처에 스킴이 없습니다`,
    why: wrongOrigin(reason, position, text`출처는 ${'https://'}나 ${'http://'} 같은 스킴으로 시작합니다.`),
    short: byPlace(position, '스킴 없는 출처', '사전 요청: 스킴 없음'),
  }),
  'allow-origin-default-port': (reason, position) => ({
    title: text`허용된 출처에 기본 포트가 있습니다`,
    why: wrongOrigin(reason, position, text`포트를 제거하세요. 브라우저는 출처에서 기본 포트를 생략합니다.`),
    short: byPlace(position, '기본 포트', '사전 요청: 기본 포트'),
  }),
  'allow-origin-other-scheme': (reason, position) => ({
    title: text`허용된 출처의 스킴이 다릅니다`,
    why: wrongOrigin(reason, position, text`스킴은 출처의 일부이므로 ${'http'} URL과 ${'https'} URL은 출처가 다릅니다.`),
    short: byPlace(position, '다른 스킴', '사전 요청: 다른 스킴'),
  }),
  'allow-origin-other-port': (reason, position) => ({
    title: text`허용된 출처의 포트가 다릅니다`,
    why: wrongOrigin(reason, position, text`포트는 출처의 일부입니다.`),
    short: byPlace(position, '다른 포트', '사전 요청: 다른 포트'),
  }),
  'allow-origin-other-host': (reason, position) => ({
    title: text`서버가 다른 출처를 허용합니다`,
    why: wrongOrigin(reason, position, text`${'www.'}을 포함하여 하위 도메인이 다르면 출처도 다릅니다.`),
    short: byPlace(position, '다른 출처', '사전 요청: 다른 출처'),
  }),
  'allow-origin-not-an-origin': (reason, position) => ({
    title: text`${ALLOW_ORIGIN} 값이 출처가 아닙니다`,
    why: wrongOrigin(reason, position),
    short: byPlace(position, '출처가 아닌 값', '사전 요청: 출처가 아닌 값'),
  }),
} satisfies Partial<ReasonWords>;
