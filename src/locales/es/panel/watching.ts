import { text } from '../../catalogue/text.ts';
import type { WatchingWords } from '../../catalogue/watching.ts';
import { counted } from '../format.ts';

export const esWatching: WatchingWords = {
  states: {
    off: {
      label: 'Recargar y registrar llamadas',
      hint: 'Recarga la página y registra cómo su código envía peticiones, para confirmar cada modo. Los datos no salen de este panel.',
    },
    starting: { label: 'Recargando…', hint: 'La página se está recargando.' },
    on: {
      label: 'Registrando llamadas',
      hint: 'Se registran las llamadas de la página, también al ir a otra. Pueden faltar las de iframes y las de workers cargados desde una URL. Haz clic para detener.',
    },
    late: {
      label: 'Registrando llamadas desde ahora',
      hint: 'La página se cargó antes de empezar, así que no se registraron las primeras llamadas. Recarga la página para registrarlas. Haz clic para detener.',
    },
    refused: {
      label: 'Aquí no se pueden registrar',
      hint: 'Esta página impide leer sus llamadas, así que el registro ha terminado. Continúa en la página siguiente. Haz clic para detener.',
    },
  },
  reload: 'Recargar',
  dropped: (count) =>
    counted(
      count,
      'llamada fue demasiado rápida para registrarla. Su modo se desconoce.',
      'llamadas fueron demasiado rápidas para registrarlas. Sus modos se desconocen.',
    ),
  requestOptions: 'Opciones de la petición',
  mode: 'Modo de la petición',
  credentialsMode: 'Modo de credenciales',
  redirectMode: 'Modo de redirección',
  storedResponse: 'Respuesta almacenada',
  asRecorded: 'valor registrado',
  setManually: (name) => `${name}: elegir manualmente`,
  scriptResult: 'Resultado en JavaScript',
  got: (_, end) => {
    if (!end) return text`nada todavía`;
    if (end.got === 'aborted') return text`nada: se canceló la petición`;
    if (end.got === 'error') return end.error === '' ? text`un error` : text`un error: ${end.error}`;
    if (end.type === '') return end.status === 0 ? text`una respuesta` : text`una respuesta con estado ${end.status}`;
    return text`una respuesta de tipo ${end.type} con estado ${end.status}`;
  },
  suspects: {
    'content-security-policy': text`La ${'Content-Security-Policy'} de la página bloqueó la petición. Agrega esta URL a ${'connect-src'} o a la directiva que muestra la consola.`,
    integrity: text`Puede que el cuerpo de la respuesta no coincida con el hash de ${'integrity'}.`,
    'service-worker': text`Puede que un service worker de la página respondiera en lugar del servidor.`,
    'stored-response': text`Puede que el navegador usara una respuesta de su caché, con encabezados anteriores. Activa «Inhabilitar caché» y vuelve a intentarlo.`,
    'opaque-response-blocking': text`Opaque Response Blocking: sin CORS, un elemento solo puede cargar imágenes, audio, video, scripts y hojas de estilo.`,
    'local-network-access': text`La URL está en este equipo o en la red local. Puede que el navegador exija un permiso que no se concedió.`,
    'rewritten-headers': text`Puede que otra extensión o una anulación en DevTools cambiara los encabezados. El registro de red muestra los originales.`,
  },
  suspectsTitle: 'Causas posibles',
  notes: 'Notas',
  copyAsCase: 'Copiar como caso de prueba',
  copied: 'Copiado',
};
