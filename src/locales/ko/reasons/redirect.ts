import { CORP, type ReasonWords } from '../../catalogue/reason-words.ts';
import { type Text, text } from '../../catalogue/text.ts';

const corpWhy = (sent: string | null): Text =>
  text`서버가 ${`${CORP}: ${sent ?? ''}`} 헤더를 보냈습니다. 이 헤더는 ${'crossorigin'} 속성이 없는 요소 등이 보내는 ${'no-cors'} 요청에 적용됩니다. 값이 ${'cross-origin'}이면 페이지가 응답을 사용할 수 있지만 자바스크립트는 읽을 수 없습니다. 읽으려면 CORS 요청을 보내세요.`;

export const koRedirect = {
  'redirect-mode-error': ({ status, location }) => ({
    title: text`페이지가 이 요청의 리다이렉션을 허용하지 않습니다`,
    why: text`서버가 ${status} 상태 코드로 ${location} URL로의 리다이렉션을 보냈지만, 요청의 리다이렉션 모드가 ${'error'}입니다. 그 URL로 직접 요청하거나 리다이렉션 모드 ${'follow'}를 사용하세요.`,
    short: '허용되지 않은 리다이렉션',
  }),
  'redirect-location-invalid': ({ sent }) => ({
    title: text`리다이렉션 URL이 올바르지 않습니다`,
    why: text`브라우저가 ${`Location: ${sent ?? ''}`} 헤더를 URL로 해석할 수 없습니다. 올바른 URL을 보내세요.`,
    short: '잘못된 Location',
  }),
  'redirect-scheme': ({ scheme, location }) => ({
    title: text`리다이렉션 URL이 ${'http'} 또는 ${'https'}가 아닙니다`,
    why: text`${location} URL의 스킴은 ${scheme}입니다. CORS에서 브라우저는 ${'http'} 또는 ${'https'} URL로 가는 리다이렉션만 따라갑니다. 그런 URL로 리다이렉션하거나 응답을 직접 보내세요.`,
    short: `${scheme}: URL로 리다이렉션`,
  }),
  'redirect-count': ({ count }) => ({
    title: text`리다이렉션이 너무 많습니다`,
    why: text`브라우저가 표준의 한도인 ${[String(count)]}번의 리다이렉션 후 중단했습니다. 대부분 리다이렉션 루프가 원인입니다. 서버 설정에서 루프를 없애세요.`,
    short: '너무 많은 리다이렉션',
  }),
  'redirect-url-credentials': ({ location }) => ({
    title: text`리다이렉션 URL에 사용자 이름이나 비밀번호가 있습니다`,
    why: text`서버가 ${location} URL로 리다이렉션합니다. 브라우저는 사용자 이름이나 비밀번호가 있는 URL로의 교차 출처 리다이렉션을 따라가지 않습니다. ${'Location'} 헤더에서 제거하세요.`,
    short: 'URL에 사용자 정보',
  }),
  'corp-same-origin': ({ sent }) => ({
    title: text`서버가 자체 출처에만 이 리소스의 삽입을 허용합니다`,
    why: corpWhy(sent),
    short: 'CORP: same-origin',
  }),
  'corp-same-site': ({ sent }) => ({
    title: text`서버가 자체 사이트에만 이 리소스의 삽입을 허용합니다`,
    why: corpWhy(sent),
    short: 'CORP: same-site',
  }),
} satisfies Partial<ReasonWords>;
