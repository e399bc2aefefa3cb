import { text } from '../catalogue/text.ts';
import type { WatchingWords } from '../catalogue/watching.ts';

export const koWatching: WatchingWords = {
  states: {
    off: {
      label: '새로고침하고 호출 관찰',
      hint: '페이지를 새로고침하고 페이지 자체의 호출을 관찰하여 각 모드를 확실하게 알아냅니다. 관찰한 내용은 이 패널을 벗어나지 않습니다.',
    },
    starting: { label: '새로고침 중…', hint: '페이지를 새로고침하고 있습니다.' },
    on: {
      label: '호출 관찰 중',
      hint: '페이지 자체의 호출을 관찰하고 있으며, 이동한 뒤에도 계속합니다. 프레임과 주소에서 불러온 워커의 호출은 관찰하지 못할 수 있습니다. 누르면 멈춥니다.',
    },
    late: {
      label: '지금부터 호출 관찰 중',
      hint: '관찰하는 동안 페이지가 열려서 첫 스크립트의 호출은 놓쳤습니다. 새로고침하면 볼 수 있습니다. 누르면 멈춥니다.',
    },
  },
  reload: '새로고침',
  dropped: (count) => `호출 ${count}개는 너무 빨라서 읽지 못했으며 모드를 알 수 없습니다.`,
  asked: '요청 방식',
  mode: '모드',
  credentialsMode: '자격증명 모드',
  redirectMode: '리다이렉션 모드',
  asObserved: '관찰한 대로',
  choose: (name) => `${name} 직접 지정`,
  scriptGot: '자바스크립트가 받은 것',
  got: (_, end) => {
    if (!end) return text`아직 없음`;
    if (end.got === 'aborted') return text`없음(중단됨)`;
    if (end.got === 'error') return end.error === '' ? text`오류` : text`오류: ${end.error}`;
    if (end.type === '') return end.status === 0 ? text`응답` : text`상태 ${end.status} 응답`;
    return text`유형 ${end.type}, 상태 ${end.status} 응답`;
  },
  suspects: {
    'content-security-policy': text`페이지 자체의 ${'Content-Security-Policy'} 정책이 전송을 막았습니다. 이 주소를 ${'connect-src'} 지시문이나 콘솔에 표시된 지시문에 추가하세요.`,
    integrity: text`페이지가 요구한 해시(${'integrity'})가 본문과 일치하지 않습니다.`,
    'service-worker': text`서버 대신 페이지의 서비스 워커가 응답했을 수 있습니다.`,
    'stored-response': text`브라우저가 이전 헤더를 가진 캐시된 응답을 판정했을 수 있습니다. ‘캐시 사용 중지’를 켜고 다시 시도하세요.`,
    'opaque-response-blocking': text`Opaque Response Blocking: CORS 없이 요청한 요소는 이미지, 스크립트, 스타일시트로 보이는 것만 받을 수 있습니다.`,
    'local-network-access': text`주소가 이 컴퓨터나 로컬 네트워크에 있습니다. 브라우저가 사용자의 허락을 구했지만 얻지 못했을 수 있습니다.`,
    'rewritten-headers': text`다른 확장 프로그램이나 DevTools의 재정의가 중간에 헤더를 바꾸었을 수 있습니다. 네트워크 기록에는 실제로 전송된 헤더가 표시됩니다.`,
  },
  suspectsTitle: '가능한 이유',
  notes: '알아 두면 좋은 점',
  copyAsCase: '테스트 사례로 복사',
  copied: '복사했습니다',
};
