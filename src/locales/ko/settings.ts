import type { SettingsWords } from '../catalogue/settings-words.ts';

export const koSettings: SettingsWords = {
  title: '설정',
  language: '언어',
  browserLanguage: '브라우저 언어',
  limit: '보관할 요청 수',
  limitHint: (least, most) => `이보다 많아지면 오래된 요청부터 목록에서 지웁니다. ${least}~${most} 사이에서 지정할 수 있습니다.`,
  columns: '열',
  columnsHint: '공간이 부족하면 일부 열은 표시되지 않습니다.',
  reset: '초기화',
  resetHint: '언어, 열 등 모든 설정을 처음 상태로 되돌립니다.',
};
