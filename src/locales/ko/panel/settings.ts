import type { SettingsWords } from '../../catalogue/settings.ts';

export const koSettings: SettingsWords = {
  title: '설정',
  language: '언어',
  browserLanguage: '브라우저 언어',
  limit: '최대 요청 수',
  limitHint: (least, most) => `이보다 많아지면 오래된 요청부터 목록에서 삭제됩니다(${least}~${most}).`,
  columns: '열',
  columnsHint: '패널이 좁으면 일부 열은 표시되지 않습니다.',
  reset: '초기화',
  resetHint: '모든 설정을 기본값으로 되돌립니다.',
};
