import { text } from '../catalogue/text.ts';
import type { WatchingWords } from '../catalogue/watching.ts';

const plural = new Intl.PluralRules('es');

export const esWatching: WatchingWords = {
  states: {
    off: {
      label: 'Recargar y observar llamadas',
      hint: 'Recarga la página y observa sus propias llamadas, para conocer cada modo con certeza. Lo observado no sale de este panel.',
    },
    starting: { label: 'Recargando…', hint: 'La página se está recargando.' },
    on: {
      label: 'Observando llamadas',
      hint: 'Se observan las llamadas de la propia página, también tras navegar; puede que no las de marcos ni las de workers cargados desde una dirección. Pulsar para detener.',
    },
    late: {
      label: 'Observando llamadas desde ahora',
      hint: 'La página se abrió durante la observación: lo que pidieron sus primeros scripts no se vio. Recargar para verlo. Pulsar para detener.',
    },
  },
  reload: 'Recargar',
  dropped: (count) =>
    plural.select(count) === 'one'
      ? `${count} llamada fue demasiado rápida para leerla; su modo se desconoce.`
      : `${count} ${plural.select(count) === 'many' ? 'de ' : ''}llamadas fueron demasiado rápidas para leerlas; sus modos se desconocen.`,
  asked: 'Cómo se pidió',
  mode: 'Modo',
  credentialsMode: 'Modo de credenciales',
  redirectMode: 'Modo de redirección',
  asObserved: 'como se observó',
  choose: (name) => `${name}: indicarlo a mano`,
  scriptGot: 'JavaScript recibió',
  got: (_, end) => {
    if (!end) return text`nada todavía`;
    if (end.got === 'aborted') return text`nada: se canceló`;
    if (end.got === 'error') return end.error === '' ? text`un error` : text`un error: ${end.error}`;
    if (end.type === '') return end.status === 0 ? text`una respuesta` : text`una respuesta con estado ${end.status}`;
    return text`una respuesta de tipo ${end.type} con estado ${end.status}`;
  },
  suspects: {
    'content-security-policy': text`La ${'Content-Security-Policy'} de la propia página impidió el envío: agregar esta dirección a ${'connect-src'} o a la directiva que nombre la consola.`,
    integrity: text`La página exigió un hash (${'integrity'}) que este cuerpo no tiene.`,
    'service-worker': text`Puede que un service worker de la página respondiera en lugar del servidor.`,
    'stored-response': text`Puede que el navegador juzgara una respuesta de su caché, con los encabezados de una respuesta anterior. Probar de nuevo con «Desactivar caché».`,
    'opaque-response-blocking': text`Opaque Response Blocking: sin CORS, un elemento solo recibe lo que parece una imagen, un script o una hoja de estilos.`,
    'local-network-access': text`La dirección está en este equipo o en la red local: puede que el navegador pidiera permiso y no lo obtuviera.`,
    'rewritten-headers': text`Puede que otra extensión o una anulación en DevTools cambiara encabezados por el camino; el registro de red muestra los que llegaron por la red.`,
  },
  suspectsTitle: 'A qué puede deberse',
  notes: 'También conviene saber',
  copyAsCase: 'Copiar como caso de prueba',
  copied: 'Copiado',
};
