import type { Catalogue } from '../catalogue/catalogue.ts';
import { type Text, text } from '../catalogue/text.ts';
import { koDetail } from './detail.ts';
import { koInOut } from './inout.ts';
import { koList } from './list.ts';
import { koReasons } from './reasons/index.ts';
import { koSettings } from './settings.ts';
import { koWatching } from './watching.ts';

const list = new Intl.ListFormat('ko', { type: 'conjunction' });
/** Names of code as a list in prose. */
const listed = (names: readonly string[]): Text =>
  list.formatToParts(names).map(({ type, value }) => (type === 'element' ? { code: value } : value));

export const ko: Catalogue = {
  tag: 'ko',
  summaries: {
    hidden: '숨김',
    partly: '일부 노출',
    readable: '읽기 가능',
    opaque: '불투명',
    depends: '조건부',
    'no-response': '응답 없음',
  },
  reasons: koReasons,
  checks: {
    'mode-allows-cross-origin': text`요청 모드가 다른 출처를 허용함`,
    'no-cors-follows-redirects': text`${'no-cors'} 요청이 리다이렉션을 따라감`,
    'scheme-is-http': text`주소의 스킴이 ${'http'} 또는 ${'https'}임`,
    'allow-origin-present': text`${'Access-Control-Allow-Origin'} 헤더가 있음`,
    'allow-origin-matches': text`헤더 값이 요청의 출처와 바이트 단위로 일치함`,
    'credentials-asked-for': text`자격증명 모드가 ${'include'}일 때만 다음 단계가 필요함`,
    'allow-credentials-true': text`${'Access-Control-Allow-Credentials'} 헤더 값이 ${'true'}임`,
    'preflight-ok-status': text`사전 요청의 응답 상태 코드가 200~299임`,
    'allow-methods-parse': text`${'Access-Control-Allow-Methods'} 헤더가 있으면 올바른 목록임`,
    'allow-headers-parse': text`${'Access-Control-Allow-Headers'} 헤더가 있으면 올바른 목록임`,
    'method-allowed': text`메서드가 허용됨`,
    'authorization-allowed': text`${'Authorization'} 헤더를 보낸다면 그 이름이 명시적으로 허용됨`,
    'headers-allowed': text`모든 요청 헤더가 허용됨`,
    'corp-allows': text`${'Cross-Origin-Resource-Policy'} 헤더가 이 페이지에서 리소스를 사용하도록 허용함`,
    'redirect-mode-follows': text`요청이 리다이렉션을 허용함`,
    'redirect-location-parses': text`${'Location'} 헤더 값이 올바른 주소임`,
    'redirect-scheme-http': text`리다이렉션 대상의 스킴이 ${'http'} 또는 ${'https'}임`,
    'redirect-count-limited': text`리다이렉션이 20번 이하임`,
    'redirect-without-credentials': text`리다이렉션 주소에 사용자 이름이나 비밀번호가 없음`,
  },
  preflightNeeds: {
    'not-needed': ({ method }) => text`사전 요청이 필요 없음: ${method} 메서드와 CORS 안전 목록의 헤더만 사용`,
    sent: ({ method, unsafeNames }) =>
      unsafeNames.length === 0
        ? text`사전 요청을 보냄: ${method} 메서드`
        : text`사전 요청을 보냄: ${method} 메서드, ${unsafeNames.join(', ')} 헤더`,
    remembered: () => text`사전 요청이 필요하지만 관찰되지 않음: 브라우저가 이전 응답을 기억하고 있었음`,
  },
  maxAge: (seconds) =>
    seconds === 0
      ? text`브라우저가 이 응답을 기억하지 않고 매번 다시 확인함`
      : text`브라우저가 이 응답을 ${[String(seconds)]}초 동안 기억함`,
  outcomes: {
    readable: {
      title: text`자바스크립트가 이 응답을 읽을 수 있습니다`,
      why: text`모든 검사를 통과하여 브라우저가 응답을 페이지에 전달했습니다.`,
      short: '',
    },
    partly: (missed) => ({
      title: text`자바스크립트가 이 응답을 읽을 수 있지만, 일부 헤더는 읽을 수 없습니다`,
      why: text`스크립트가 ${listed(missed)} 헤더를 읽으면 ${'null'}을 얻습니다. ${'Access-Control-Expose-Headers'} 헤더에 그 이름이 없기 때문입니다.`,
      short: `노출되지 않은 헤더 ${missed.length}개`,
    }),
    opaque: {
      'no-cors': {
        title: text`페이지는 불투명 응답을 받습니다`,
        why: text`요청 모드가 ${'no-cors'}입니다. 리소스를 표시하거나 실행하거나 데이터를 보내기만 한다면 문제가 아닙니다. 다만 스크립트는 상태 코드, 헤더, 본문을 볼 수 없습니다. 이 모드로 요청하는 한, 응답 헤더를 어떻게 바꾸어도 마찬가지입니다.`,
        short: 'no-cors 모드로 요청',
      },
      'redirect-manual': {
        title: text`페이지는 불투명 리다이렉션 응답을 받습니다`,
        why: text`리다이렉션 모드가 ${'manual'}입니다. 스크립트는 리다이렉션이 있었다는 사실만 알 수 있습니다.`,
        short: '리다이렉션을 따라가지 않음',
      },
    },
    depends: (conditions, alike) => ({
      title: alike ? text`결과는 확실하지만, 원인은 관찰할 수 없는 조건에 따라 달라집니다` : text`관찰할 수 없는 조건에 따라 달라집니다`,
      why: conditions.flatMap(
        ({ when, summary, short }, index) =>
          text`${[index === 0 ? '' : ' ']}${when}인 경우: ${[summary]}${[short === '' ? '.' : `(${short}).`]}`,
      ),
      short: conditions.find(({ short }) => short !== '')?.short ?? '',
    }),
    noResponse: (code) => ({
      title: text`관찰된 응답이 없습니다`,
      why:
        code === ''
          ? text`브라우저에 이 요청의 응답이 나타나지 않아 판정할 수 없습니다. 전송되기 전에 차단되었거나, 중단되었거나, 응답이 확장 프로그램에 공개되지 않는 경우입니다.`
          : text`브라우저가 ${code} 오류를 보고했으며 응답은 나타나지 않습니다. 확인할 수 있는 범위에서는 CORS 헤더 문제가 아닙니다. 서버에 연결할 수 없거나, 요청이 차단 또는 중단되었거나, 확장 프로그램에 보이지 않는 응답이 있었을 수 있습니다.`,
      short: code,
    }),
  },
  evidence: {
    har: text`브라우저의 네트워크 로그에 기록되어 있습니다.`,
    'cookie-header': text`${'Cookie'} 헤더가 다른 출처로 전송되었습니다. 이는 ${'include'} 모드에서만 일어납니다.`,
    'storage-access-header': text`${'Sec-Fetch-Storage-Access'} 헤더가 전송되었습니다. 브라우저는 자격증명 모드가 ${'include'}일 때만 이 헤더를 추가합니다.`,
    'no-storage-access-header': text`${'Sec-Fetch-Storage-Access'} 헤더가 전송되지 않았습니다. ${'include'} 모드였다면 이 브라우저가 추가했을 헤더입니다.`,
    'readable-without-consent': text`서버가 자격증명을 허용하지 않았는데도 브라우저가 응답을 스크립트에 노출했습니다. 따라서 ${'include'} 모드가 아니었습니다.`,
    'hidden-despite-anonymous-consent': text`서버가 자격증명 없는 요청을 허용하는데도 브라우저가 응답을 숨겼습니다. 따라서 ${'include'} 모드였습니다.`,
    beacon: text`비콘과 ping은 항상 자격증명과 함께 전송됩니다.`,
    element: text`페이지 요소가 보낸 요청이며, 요소는 이 모드로 요청합니다.`,
    'went-on': text`자격증명 모드가 달랐다면 브라우저가 여기서 멈췄겠지만, 요청을 계속 진행했습니다.`,
    'request-headers': text`요청 헤더에서 알 수 있습니다.`,
    'page-hook': text`페이지에서 호출을 직접 관찰했습니다.`,
    'calls-alike': text`이 요청을 보냈을 수 있는 호출이 여럿이고 서로 다르게 요청했습니다. 그중 어느 것인지 브라우저는 알려 주지 않습니다.`,
    user: text`사용자가 지정했습니다.`,
  },
  evidenceMissing: text`주고받은 내용만으로는 알 수 없어, 가능한 모든 경우를 판정했습니다.`,
  credentials: (modes, by) => {
    const how = by === 'cookie-header' ? ' · 쿠키' : by === 'element' ? ' · 요소' : '';
    if (modes.length === 1) return `${modes[0]}${how}`;
    return modes.includes('include') ? 'include?' : 'include 아님';
  },
  remedies: {
    preflight: '서버가 사전 요청에 200–299 상태 코드(예: 204)와 다음 헤더로 응답하게 하세요:',
    response: '서버가 요청에 다음 헤더로 응답하게 하세요:',
    page: (change) => {
      switch (change.id) {
        case 'drop-credentials':
          return text`이 요청에 자격증명이 필요 없다면 제외하세요. ${"credentials: 'same-origin'"} 옵션이나 ${'crossorigin="anonymous"'} 속성을 쓰거나 ${'withCredentials'} 설정을 빼면 됩니다.`;
        case 'method-upper-case':
          return text`페이지 코드에서 메서드를 대문자로 쓰세요: ${change.method}.`;
        case 'mode-cors':
          return text`페이지 코드에서 ${"mode: 'cors'"} 옵션으로 요청하세요. 요소라면 ${'crossorigin="anonymous"'} 속성을 쓰면 됩니다.`;
        case 'crossorigin':
          return text`페이지 코드에서 ${change.elements.join(' / ')} 요소에 ${'crossorigin="anonymous"'} 속성을 추가하세요. 그러면 쿠키는 전송되지 않습니다.`;
        case 'redirect-follow':
          return text`페이지 코드에서 ${"redirect: 'follow'"} 옵션으로 리다이렉션을 허용하세요.`;
        case 'call-directly':
          return text`페이지 코드에서 ${change.url} 주소를 직접 호출하세요. 단, 그 주소의 응답이 조건을 충족하는지는 여기서 알 수 없습니다.`;
      }
    },
    alreadySent: '이미 보냄',
    forCaches: '캐시용',
    both: text`페이지 변경과 서버의 허용이 모두 필요합니다. 서버가 허용하지 않으면 변경한 요청이 실패하므로 서버를 먼저 설정하세요.`,
    oneLayer: text`이 헤더가 중복되어 전송되었습니다. 애플리케이션과 그 앞의 프록시가 모두 추가하는 경우가 많습니다. 한쪽에서는 빼고, 남은 한쪽이 다음과 같이 보내게 하세요.`,
    ifIncluded: text`${'Access-Control-Allow-Credentials'} 헤더는 페이지가 자격증명 모드 ${'include'}로 요청할 때만 필요하지만, 여기서는 그 모드를 알 수 없습니다. 페이지의 코드에 ${"credentials: 'include'"} 또는 ${'withCredentials'} 코드가 있는지 확인하세요.`,
    nobody: text`의도된 제한입니다. 서버에서도 페이지에서도 이 응답을 읽을 수 있게 하는 올바른 방법은 없습니다.`,
  },
  neitherCredentials: text`자격증명도 허용되지 않았습니다`,
  onlyWith: (modes) => text`자격증명 모드가 ${modes.join(' / ')}인 경우에만`,
  contradicted: text`브라우저가 이 헤더들로는 설명되지 않는 동작을 했습니다. 다른 확장 프로그램이나 재정의(override) 기능이 헤더를 바꾸었거나, CORS가 아닌 다른 규칙이 적용되었을 수 있습니다.`,
  watching: koWatching,
  inOut: koInOut,
  detail: koDetail,
  list: koList,
  settings: koSettings,
  ui: {
    verdict: '판정',
    method: '메서드',
    request: '요청',
    status: '상태',
    reason: '이유',
    credentials: '자격증명',
    sent: '실제 값',
    needed: '필요한 값',
    absent: '전송되지 않음',
    stepByStep: '단계별 검사',
    certain: '확실',
    open: '불확실',
    alsoWrong: '그 밖의 문제',
    inPreflight: '사전 요청의 응답',
    inResponse: '응답',
    onHop: '리다이렉션 후 요청',
    requestHeaders: '요청 헤더',
    responseHeaders: '응답 헤더',
    preflightRequest: '사전 요청 (preflight)',
    preflightResponse: '사전 요청의 응답',
    visibleToScript: '자바스크립트에 노출',
    yes: '예',
    no: '아니요',
    clear: '지우기',
    staysHere: '데이터가 이 패널 밖으로 나가지 않음',
    preflight: '사전 요청',
    neverSent: '전송 안 됨',
    requests: '교차 출처 요청',
    detail: '설명',
    close: '닫기',
    send: '보낼 헤더',
    browserNames: '브라우저별 명칭',
    browsers: '브라우저별 판정',
    response: '응답',
    redirect: '리다이렉션',
    empty: '비어 있음',
    resize: '목록 크기 조절',
    passed: '통과',
    failed: '실패',
    notReached: '도달하지 않음',
  },
  states: {
    waiting: { title: '요청을 기다리는 중', what: '페이지를 새로 고치면 교차 출처 요청을 처음부터 볼 수 있습니다.' },
    'nothing-cross-origin': { title: '아직 교차 출처 요청 없음', what: '지금까지 이 페이지는 동일 출처 요청만 보냈습니다.' },
    paused: {
      title: '목록 일시중지됨',
      what: '지금 발생하는 요청은 목록에 추가되지 않습니다. 목록을 다시 시작한 후 페이지를 새로 고치세요.',
    },
    'nothing-brought-in': {
      title: '목록에 표시할 항목 없음',
      what: '교차 출처 요청이 들어 있지 않거나 목록이 지워졌습니다. 다른 것을 열거나 붙여 넣거나, 페이지로 돌아가세요.',
    },
    privileged: { title: '확장 프로그램이 접근할 수 없는 페이지', what: '일반 웹 페이지에서 개발자 도구를 여세요.' },
    disconnected: { title: '확장 프로그램이 다시 로드됨', what: '계속하려면 개발자 도구를 닫았다가 다시 여세요.' },
  },
  counts: (all, hidden) => `교차 출처 ${all}개 · 숨김 ${hidden}개`,
  seen: (count) => `요청 ${count}개 관찰됨`,
};
