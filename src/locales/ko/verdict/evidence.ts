import type { EvidenceWords } from '../../catalogue/catalogue.ts';
import { text } from '../../catalogue/text.ts';

export const koEvidence: EvidenceWords = {
  evidence: {
    har: text`네트워크 로그에서 알 수 있습니다.`,
    'cookie-header': text`브라우저가 다른 출처로 ${'Cookie'} 헤더를 보냈습니다. 이는 ${'include'} 모드에서만 일어납니다.`,
    'storage-access-header': text`브라우저가 ${'Sec-Fetch-Storage-Access'} 헤더를 보냈습니다. 이는 자격증명 모드가 ${'include'}일 때만 일어납니다.`,
    'no-storage-access-header': text`브라우저가 ${'Sec-Fetch-Storage-Access'} 헤더를 보내지 않았습니다. 자격증명 모드가 ${'include'}이면 이 브라우저는 이 헤더를 추가합니다.`,
    'readable-without-consent': text`서버가 자격증명을 허용하지 않는데도 자바스크립트가 응답을 읽을 수 있었습니다. 따라서 모드는 ${'include'}가 아닙니다.`,
    'hidden-despite-anonymous-consent': text`서버가 자격증명 없는 요청을 허용하는데도 브라우저가 응답을 차단했습니다. 따라서 모드는 ${'include'}입니다.`,
    beacon: text`브라우저는 비콘과 ping을 항상 자격증명과 함께 보냅니다.`,
    element: text`HTML 요소가 보낸 요청입니다. 요소는 이 모드를 사용합니다.`,
    'went-on': text`브라우저가 요청을 계속 진행했습니다. 자격증명 모드가 달랐다면 여기서 멈췄을 것입니다.`,
    'request-headers': text`요청 헤더에서 알 수 있습니다.`,
    'page-hook': text`페이지의 호출을 기록했습니다.`,
    'calls-alike': text`옵션이 서로 다른 여러 호출이 이 요청과 일치합니다. 어느 호출이 보냈는지 브라우저는 알려 주지 않습니다.`,
    user: text`사용자가 설정한 값입니다.`,
  },
  evidenceMissing: text`네트워크 로그에 나타나지 않아 가능한 모든 경우를 판정했습니다.`,
  credentials: (modes, by) => {
    const how = by === 'cookie-header' ? ' · 쿠키' : by === 'element' ? ' · 요소' : '';
    if (modes.length === 1) return `${modes[0]}${how}`;
    return modes.includes('include') ? 'include?' : 'include 아님';
  },
  credentialsNotAllowedEither: text`자격증명도 허용되지 않았습니다`,
  onlyWith: (modes) => text`자격증명 모드가 ${modes.join(' / ')}인 경우에만`,
};
