import type { SettingsWords } from '../catalogue/settings-words.ts';

export const esSettings: SettingsWords = {
  title: 'Configuración',
  language: 'Idioma',
  browserLanguage: 'El del navegador',
  limit: 'Peticiones que se conservan',
  limitHint: (least, most) => `Si hay más, las más antiguas salen de la lista. De ${least} a ${most}.`,
  columns: 'Columnas',
  columnsHint: 'Si falta espacio, algunas no se muestran.',
  reset: 'Restablecer',
  resetHint: 'Devuelve el idioma, las columnas y todo lo demás a su estado inicial.',
};
