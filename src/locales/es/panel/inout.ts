import type { CopyFormat, InOutWords } from '../../catalogue/inout.ts';
import { agreed, counted } from '../format.ts';

const NAMES: Readonly<Record<CopyFormat, string>> = {
  markdown: 'Markdown',
  json: 'JSON',
  curl: 'curl',
  fetch: 'fetch',
  url: 'URL',
  case: 'caso de prueba',
};

export const esInOut: InOutWords = {
  menu: 'Abrir, pegar, guardar',
  open: 'Abrir archivo HAR…',
  paste: 'Pegar encabezados o un mensaje…',
  save: 'Guardar registro explicado…',
  copy: 'Copiar',
  formats: {
    markdown: 'Copiar como Markdown',
    json: 'Copiar como JSON',
    curl: 'Copiar como curl',
    fetch: 'Copiar como fetch',
    url: 'Copiar URL',
    case: 'Copiar como caso de prueba',
  },
  noBody: 'El registro no tiene el cuerpo de la petición. Añádelo como body.',
  row: {
    menu: 'Petición',
    explain: 'Mostrar explicación',
    onlyHost: (host) => `Mostrar solo el host ${host}`,
    hideHost: (host) => `Ocultar el host ${host}`,
    onlyReason: (reason) => `Mostrar solo el motivo ${reason}`,
  },
  withSecrets: 'Con datos sensibles',
  secretsMasked: 'Las cookies, los tokens y los encabezados Authorization se enmascaran.',
  secretsWarning: 'Se incluyen tus cookies, tokens y encabezados Authorization. Quien los tenga puede actuar en tu nombre.',
  copied: (format, withSecrets) =>
    withSecrets ? `Copiado como ${NAMES[format]}, con datos sensibles` : `Copiado como ${NAMES[format]}, datos sensibles enmascarados`,
  copyRefused: 'No se pudo copiar: el navegador bloqueó el acceso al portapapeles.',
  drop: 'Suelta un archivo HAR para abrirlo',
  opening: (name) => `Abriendo ${name}`,
  cancel: 'Cancelar',
  faults: {
    empty: { what: (name) => `${name} está vacío.`, advice: 'Exporta de nuevo el archivo HAR desde el panel Red.' },
    'not-json': {
      what: (name) => `${name} no es JSON válido. Puede estar incompleto o comprimido, o no ser un archivo HAR.`,
      advice: 'Exporta de nuevo el archivo HAR desde el panel Red y espera a que termine de guardarse.',
    },
    'not-har': {
      what: (name) => `${name} no es un archivo HAR. No tiene log.entries.`,
      advice: 'Exporta el archivo HAR desde el panel Red.',
    },
    'too-large': {
      what: (name) => `${name} es demasiado grande para abrirlo.`,
      advice: 'Expórtalo de nuevo sin los cuerpos de las respuestas, o filtra antes la lista del panel Red.',
    },
    unreadable: {
      what: (name) => `No se pudo leer ${name}.`,
      advice: 'Puede que el archivo se haya movido, modificado o bloqueado. Elígelo de nuevo.',
    },
  },
  showing: (name, requests) => `Se muestra ${name} · ${counted(requests, 'petición', 'peticiones')} en el archivo`,
  showingPasted: 'Se muestra el texto pegado',
  reconstructed: 'Reconstruido a partir de mensajes de la consola. Los encabezados que el mensaje no cita se deducen de él.',
  back: 'Volver a la página',
  pasteTitle: 'Pegar encabezados o un mensaje de la consola',
  pasteHint: 'Encabezados de petición y de respuesta de DevTools o de curl -v, o el mensaje en inglés de Chrome, Firefox o Safari.',
  pasteField: 'Encabezados o mensaje',
  requestUrl: 'URL de la petición',
  pageOrigin: 'Origen de la página',
  unknown: 'desconocido',
  sentValue: (header) => `Valor de ${header} que envió el servidor`,
  sentValueHint: 'El mensaje no incluye este encabezado. Deja el campo vacío si el servidor no lo envió.',
  preflightStatus: 'Estado de la petición previa',
  explain: 'Explicar',
  foundMessage: (browser) => `Se encontró un mensaje de la consola de ${browser}`,
  foundHeaders: (requests, responses) =>
    `Se encontraron encabezados de ${counted(requests, 'petición', 'peticiones')} y ${counted(responses, 'respuesta', 'respuestas')}`,
  foundNothing: 'No se encontraron encabezados ni mensajes conocidos de la consola en este texto.',
  sameOrigin: 'La URL y la página tienen el mismo origen, así que CORS no se aplica.',
  saveTitle: 'Guardar registro explicado',
  saveDescription: (requests) =>
    agreed(
      requests,
      `Un archivo HAR con ${counted(requests, 'petición', 'peticiones')} y su veredicto. No contiene cuerpos de respuestas.`,
      `Un archivo HAR con ${counted(requests, 'petición', 'peticiones')} y sus veredictos. No contiene cuerpos de respuestas.`,
    ),
  saveButton: 'Guardar',
  saving: 'Guardando…',
  saveFailed: 'El registro es demasiado grande para guardarlo. Guárdalo por partes y vacía la lista entre una y otra.',
};
