import type { SettingsWords } from '../../catalogue/settings.ts';

export const esSettings: SettingsWords = {
  title: 'Configuración',
  language: 'Idioma',
  browserLanguage: 'Idioma del navegador',
  limit: 'Máximo de peticiones',
  limitHint: (least, most) => `Si se supera este número, se eliminan las peticiones más antiguas (${least}–${most}).`,
  columns: 'Columnas',
  columnsHint: 'Algunas columnas no se muestran si el panel es estrecho.',
  reset: 'Restablecer',
  resetHint: 'Restablece todos los valores predeterminados.',
};
