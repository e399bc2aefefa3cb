import { durationIn } from '../../catalogue/duration.ts';
import type { ListWords } from '../../catalogue/list.ts';
import { text } from '../../catalogue/text.ts';
import { number } from '../format.ts';

export const koList: ListWords = {
  columns: { host: '호스트', path: '경로', type: '유형', initiator: '시작점', start: '시작', time: '시간' },
  calledAt: (place) => `${place}에서 호출됨`,
  pause: '기록 일시중지',
  resume: '기록 다시 시작',
  paused: '일시중지됨: 새 요청이 기록되지 않습니다',
  preserve: '로그 보존',
  preserveHint: '페이지를 이동해도 목록을 유지합니다',
  filter: '필터',
  filterExample: '필터 (예: verdict:blocked host:api -status:404)',
  clearFilter: '필터 지우기',
  verdicts: '판정별 필터',
  meanings: {
    hidden: '브라우저가 응답을 차단했습니다',
    partly: '자바스크립트가 일부 헤더를 제외하고 응답을 읽을 수 있습니다',
    opaque: '페이지에서 응답을 사용할 수 있지만, 자바스크립트는 읽을 수 없습니다',
    readable: '자바스크립트가 응답을 읽을 수 있습니다',
    depends: '네트워크 로그에 기록되지 않는 조건에 따라 결과가 달라집니다',
    'no-response': '네트워크 로그에 응답이 없습니다',
  },
  credentialedOnly: '자격증명 포함 요청만',
  credentialedHint: '자격증명 모드가 include로 확인된 요청만 표시합니다',
  noMatch: '필터와 일치하는 요청이 없습니다.',
  unknownValue: (term, values) => text`${term}: 사용할 수 없는 값입니다. 사용할 수 있는 값: ${values}`,
  shown: (shown, all) => `${number(all)}개 중 ${number(shown)}개 표시`,
  dropped: (count, limit) => `오래된 요청 ${number(count)}개 삭제됨(한도 ${number(limit)}개)`,
  newHidden: (count) => `새로 차단된 응답 ${number(count)}개`,
  resizeHint: 'Shift+←, Shift+→로 너비 변경',
  duration: durationIn('ko'),
  loop: {
    reload: '새로고침',
    reloadHint: '페이지를 새로고침하고 비교',
    reloadAndCompare: '변경 완료: 새로고침하고 비교',
    compareHint: '새 로드에서 같은 요청을 찾아 선택을 유지합니다.',
    fixed: '해결됨',
    was: (short) => `이전: ${short}`,
    wasBlocked: (short) => `이전 로드에서 차단됨: ${short}`,
    fixedCount: (count) => `해결됨 ${number(count)}개`,
    nowFixed: (count) => `이전 로드 이후 ${number(count)}개 해결됨`,
    thisLoad: '이번 로드',
    loadCounts: (requests, hidden) => `요청 ${number(requests)}개 · 차단됨 ${number(hidden)}개`,
    awaited: '페이지를 로드하고 있습니다. 지금 보이는 결과는 이전 로드의 결과입니다.',
  },
};
