import { text } from '../../catalogue/text.ts';
import type { WatchingWords } from '../../catalogue/watching.ts';
import { number } from '../format.ts';

export const koWatching: WatchingWords = {
  states: {
    off: {
      label: '새로고침하고 호출 기록',
      hint: '페이지를 새로고침하고 페이지 코드가 요청을 보내는 방식을 기록하여 각 모드를 확인합니다. 데이터는 이 패널을 벗어나지 않습니다.',
    },
    starting: { label: '새로고침 중…', hint: '페이지를 새로고침하고 있습니다.' },
    on: {
      label: '호출 기록 중',
      hint: '페이지의 호출을 기록하고 있으며, 페이지를 이동해도 계속합니다. iframe과 URL에서 불러온 워커의 호출은 기록하지 못할 수 있습니다. 중지하려면 클릭하세요.',
    },
    late: {
      label: '지금부터 호출 기록 중',
      hint: '기록을 시작하기 전에 페이지가 로드되어 처음 호출이 빠졌습니다. 기록하려면 새로고침하세요. 중지하려면 클릭하세요.',
    },
    refused: {
      label: '이 페이지에서는 기록할 수 없음',
      hint: '이 페이지가 호출을 읽지 못하게 하여 기록을 끝냈습니다. 다음 페이지에서 다시 시작합니다. 중지하려면 클릭하세요.',
    },
  },
  reload: '새로고침',
  dropped: (count) => `호출 ${number(count)}개는 너무 빨라서 기록하지 못했습니다. 모드를 알 수 없습니다.`,
  requestOptions: '요청 옵션',
  mode: '요청 모드',
  credentialsMode: '자격증명 모드',
  redirectMode: '리다이렉션 모드',
  storedResponse: '저장된 응답',
  asRecorded: '기록된 값',
  setManually: (name) => `${name} 직접 설정`,
  scriptResult: '자바스크립트가 받은 결과',
  got: (_, end) => {
    if (!end) return text`아직 없음`;
    if (end.got === 'aborted') return text`없음(요청이 중단됨)`;
    if (end.got === 'error') return end.error === '' ? text`오류` : text`오류: ${end.error}`;
    if (end.type === '') return end.status === 0 ? text`응답` : text`상태 코드 ${end.status} 응답`;
    return text`유형 ${end.type}, 상태 코드 ${end.status} 응답`;
  },
  suspects: {
    'content-security-policy': text`페이지의 ${'Content-Security-Policy'} 정책이 요청을 차단했습니다. 이 URL을 ${'connect-src'} 지시문이나 콘솔에 표시된 지시문에 추가하세요.`,
    integrity: text`응답 본문이 ${'integrity'}의 해시와 일치하지 않을 수 있습니다.`,
    'service-worker': text`서버 대신 페이지의 서비스 워커가 응답을 반환했을 수 있습니다.`,
    'stored-response': text`브라우저가 헤더가 오래된 캐시 응답을 사용했을 수 있습니다. ‘캐시 사용 중지’를 켜고 다시 시도하세요.`,
    'opaque-response-blocking': text`Opaque Response Blocking: CORS를 사용하지 않는 요소는 이미지, 오디오, 동영상, 스크립트, 스타일시트만 불러올 수 있습니다.`,
    'local-network-access': text`URL이 이 컴퓨터나 로컬 네트워크에 있습니다. 브라우저가 사용자에게 권한을 요청했지만 얻지 못했을 수 있습니다.`,
    'rewritten-headers': text`다른 확장 프로그램이나 개발자 도구의 재정의가 헤더를 바꾸었을 수 있습니다. 네트워크 로그에는 원래 헤더가 표시됩니다.`,
  },
  suspectsTitle: '가능한 원인',
  notes: '참고',
  copyAsCase: '테스트 사례로 복사',
  copied: '복사했습니다',
};
