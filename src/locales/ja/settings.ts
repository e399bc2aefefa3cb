import type { SettingsWords } from '../catalogue/settings-words.ts';

export const jaSettings: SettingsWords = {
  title: '設定',
  language: '言語',
  browserLanguage: 'ブラウザーの言語',
  limit: '保持するリクエスト数',
  limitHint: (least, most) => `これを超えると、古いものから一覧から削除されます。${least} ～ ${most} の範囲で指定できます。`,
  columns: '列',
  columnsHint: '幅が足りないときは、一部の列を表示しません。',
  reset: 'リセット',
  resetHint: '言語、列など、すべての設定を初期状態に戻します。',
};
