import type { SettingsWords } from '../../catalogue/settings.ts';

export const jaSettings: SettingsWords = {
  title: '設定',
  language: '言語',
  browserLanguage: 'ブラウザーの言語',
  limit: 'リクエストの最大数',
  limitHint: (least, most) => `これを超えると、古いものから順に一覧から削除されます (${least}–${most})。`,
  columns: '列',
  columnsHint: 'パネルの幅が狭いときは、一部の列を表示しません。',
  reset: 'リセット',
  resetHint: 'すべての設定を初期値に戻します。',
};
