import type { SettingsWords } from '../catalogue/settings-words.ts';

export const enSettings: SettingsWords = {
  title: 'Settings',
  language: 'Language',
  browserLanguage: 'As the browser',
  limit: 'Requests kept',
  limitHint: (least, most) => `When there are more, the oldest leave the list. From ${least} to ${most}.`,
  columns: 'Columns',
  columnsHint: 'Where room is short, some of them are left out.',
  reset: 'Reset',
  resetHint: 'Sets language, columns and everything else back to how it was at first.',
};
