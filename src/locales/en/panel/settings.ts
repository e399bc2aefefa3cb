import type { SettingsWords } from '../../catalogue/settings.ts';

export const enSettings: SettingsWords = {
  title: 'Settings',
  language: 'Language',
  browserLanguage: 'Browser language',
  limit: 'Maximum requests',
  limitHint: (least, most) => `Corsplain removes the oldest requests beyond this number (${least}–${most}).`,
  columns: 'Columns',
  columnsHint: 'Some columns don’t appear when the panel is narrow.',
  reset: 'Reset',
  resetHint: 'Restores all settings to their defaults.',
};
