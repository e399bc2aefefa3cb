import type { Catalogue } from '../catalogue/catalogue.ts';
import { type Text, text } from '../catalogue/text.ts';
import { esDetail } from './detail.ts';
import { esInOut } from './inout.ts';
import { esList } from './list.ts';
import { esReasons } from './reasons/index.ts';
import { esSettings } from './settings.ts';
import { esWatching } from './watching.ts';

const plural = new Intl.PluralRules('es');
const list = new Intl.ListFormat('es', { type: 'conjunction' });
/** Names of code as a list in prose. */
const listed = (names: readonly string[]): Text =>
  list.formatToParts(names).map(({ type, value }) => (type === 'element' ? { code: value } : value));
/** The word for one, or the word for several: only a count of exactly one is singular. */
const agreed = (count: number, one: string, several: string) => (plural.select(count) === 'one' ? one : several);
/** A count with its noun; round millions take a preposition ("1000000 de peticiones"). */
const counted = (count: number, one: string, several: string) =>
  `${count} ${plural.select(count) === 'many' ? 'de ' : ''}${agreed(count, one, several)}`;
const requests = (count: number) => counted(count, 'petición', 'peticiones');

export const es: Catalogue = {
  tag: 'es',
  summaries: {
    hidden: 'Oculta',
    partly: 'Parcial',
    readable: 'Legible',
    opaque: 'Opaca',
    depends: 'Depende',
    'no-response': 'Sin respuesta',
  },
  reasons: esReasons,
  checks: {
    'mode-allows-cross-origin': text`El modo de la petición permite otro origen`,
    'no-cors-follows-redirects': text`Una petición ${'no-cors'} sigue las redirecciones`,
    'scheme-is-http': text`La dirección usa ${'http'} o ${'https'}`,
    'allow-origin-present': text`Hay un encabezado ${'Access-Control-Allow-Origin'}`,
    'allow-origin-matches': text`Nombra el origen de la petición, byte a byte`,
    'credentials-asked-for': text`Solo el modo de credenciales ${'include'} exige el paso siguiente`,
    'allow-credentials-true': text`${'Access-Control-Allow-Credentials'} es ${'true'}`,
    'preflight-ok-status': text`La petición previa recibe un código de estado de 200 a 299`,
    'allow-methods-parse': text`${'Access-Control-Allow-Methods'}, si se envía, es una lista válida`,
    'allow-headers-parse': text`${'Access-Control-Allow-Headers'}, si se envía, es una lista válida`,
    'method-allowed': text`El método está permitido`,
    'authorization-allowed': text`${'Authorization'}, si se envía, está permitido por su nombre`,
    'headers-allowed': text`Todos los encabezados de petición están permitidos`,
    'corp-allows': text`${'Cross-Origin-Resource-Policy'} permite a esta página incrustar el recurso`,
    'redirect-mode-follows': text`La petición se puede redirigir`,
    'redirect-location-parses': text`${'Location'} indica una dirección`,
    'redirect-scheme-http': text`La redirección lleva a ${'http'} o ${'https'}`,
    'redirect-count-limited': text`Como máximo 20 redirecciones`,
    'redirect-without-credentials': text`La dirección de la redirección no lleva nombre de usuario ni contraseña`,
  },
  preflightNeeds: {
    'not-needed': ({ method }) => text`No hizo falta una petición previa: ${method} con encabezados de la lista segura de CORS`,
    sent: ({ method, unsafeNames }) =>
      unsafeNames.length === 0
        ? text`Se envió una petición previa para el método ${method}`
        : text`Se envió una petición previa para ${method} con ${unsafeNames.join(', ')}`,
    remembered: () => text`Hacía falta una petición previa, pero no se vio: el navegador recordaba una respuesta anterior`,
  },
  maxAge: (seconds) =>
    seconds === 0
      ? text`El navegador no recuerda esta respuesta: vuelve a preguntar cada vez`
      : text`El navegador recuerda esta respuesta durante ${[counted(seconds, 'segundo', 'segundos')]}`,
  outcomes: {
    readable: {
      title: text`JavaScript puede leer esta respuesta`,
      why: text`Se superaron todas las comprobaciones, así que el navegador entregó la respuesta a la página.`,
      short: '',
    },
    partly: (missed) => ({
      title: text`JavaScript puede leer esta respuesta, pero no todos sus encabezados`,
      why: text`JavaScript obtiene ${'null'} al leer ${listed(missed)}: ${'Access-Control-Expose-Headers'} no ${[agreed(missed.length, 'lo', 'los')]} incluye.`,
      short: `${counted(missed.length, 'encabezado', 'encabezados')} sin exponer`,
    }),
    opaque: {
      'no-cors': {
        title: text`La página recibe una respuesta opaca`,
        why: text`La petición se hizo con el modo ${'no-cors'}: no hay ningún problema si el recurso solo se muestra, se ejecuta o recibe datos. Pero JavaScript no ve ni el código de estado, ni los encabezados, ni el cuerpo. Mientras se pida así, ningún encabezado de respuesta cambia eso.`,
        short: 'pedida con no-cors',
      },
      'redirect-manual': {
        title: text`La página recibe una redirección opaca`,
        why: text`La petición se hizo con el modo de redirección ${'manual'}: JavaScript sabe que hubo una redirección, y nada más.`,
        short: 'redirección no seguida',
      },
    },
    depends: (conditions, alike) => ({
      title: alike ? text`El resultado es seguro; la causa depende de algo que no se puede ver` : text`Depende de algo que no se puede ver`,
      why: conditions.flatMap(
        ({ when, summary, short }, index) =>
          text`${[index === 0 ? '' : ' ']}Con ${when}: ${[summary.toLowerCase()]}${[short === '' ? '.' : ` (${short}).`]}`,
      ),
      short: conditions.find(({ short }) => short !== '')?.short ?? '',
    }),
    noResponse: (code) => ({
      title: text`No se vio ninguna respuesta`,
      why:
        code === ''
          ? text`El navegador no muestra ninguna respuesta a esta petición, así que no hay nada que evaluar: se bloqueó antes de enviarse, se canceló o su respuesta no se muestra a las extensiones.`
          : text`El navegador notifica ${code} y no muestra ninguna respuesta. Por lo que se puede ver, no se trata de los encabezados CORS: es posible que el servidor sea inaccesible, o que la petición se bloqueara, se cancelara o se respondiera sin que las extensiones pudieran verlo.`,
      short: code,
    }),
  },
  evidence: {
    har: text`Lo indica el registro de red del navegador.`,
    'cookie-header': text`Un encabezado ${'Cookie'} viajó a otro origen: eso solo ocurre con ${'include'}.`,
    'storage-access-header': text`Se envió ${'Sec-Fetch-Storage-Access'}: los navegadores solo lo agregan cuando el modo de credenciales es ${'include'}.`,
    'no-storage-access-header': text`No se envió ${'Sec-Fetch-Storage-Access'}: con ${'include'}, este navegador lo habría agregado.`,
    'readable-without-consent': text`El navegador dejó que JavaScript leyera la respuesta aunque el servidor no permitía credenciales: el modo no era ${'include'}.`,
    'hidden-despite-anonymous-consent': text`El navegador ocultó la respuesta aunque el servidor permite peticiones sin credenciales: el modo era ${'include'}.`,
    beacon: text`Las balizas y los pings siempre se envían con credenciales.`,
    element: text`La petición la hizo un elemento, y los elementos usan este modo.`,
    'went-on': text`El navegador siguió adelante; con otro modo de credenciales se habría detenido aquí.`,
    'request-headers': text`Lo indican los encabezados de petición.`,
    'page-hook': text`La llamada se observó en la página.`,
    'calls-alike': text`Varias llamadas pudieron hacer esta petición, y no todas pidieron lo mismo; el navegador no indica cuál fue.`,
    user: text`Se indicó manualmente.`,
  },
  evidenceMissing: text`Nada de lo transmitido lo revela, así que se evaluaron todas las posibilidades.`,
  credentials: (modes, by) => {
    const how = by === 'cookie-header' ? ' · cookie' : by === 'element' ? ' · elemento' : '';
    if (modes.length === 1) return `${modes[0]}${how}`;
    return modes.includes('include') ? '¿include?' : 'no include';
  },
  remedies: {
    preflight: 'El servidor debe responder a la petición previa con un código de estado 200–299, como 204, y',
    response: 'El servidor debe responder a la petición con',
    page: (change) => {
      switch (change.id) {
        case 'drop-credentials':
          return text`Si la página no necesita credenciales aquí, omitirlas: con ${"credentials: 'same-origin'"}, sin ${'withCredentials'} o con ${'crossorigin="anonymous"'}.`;
        case 'method-upper-case':
          return text`En la página, escribir el método como ${change.method}.`;
        case 'mode-cors':
          return text`En la página, hacer la petición con ${"mode: 'cors'"}; si la hace un elemento, con ${'crossorigin="anonymous"'}.`;
        case 'crossorigin':
          return text`En la página, agregar ${'crossorigin="anonymous"'} a ${change.elements.join(' / ')}; así no se envían cookies.`;
        case 'redirect-follow':
          return text`En la página, permitir que la petición se redirija: ${"redirect: 'follow'"}.`;
        case 'call-directly':
          return text`En la página, llamar directamente a ${change.url}; desde aquí no se puede saber si responderá como hace falta.`;
      }
    },
    alreadySent: 'ya se envía',
    forCaches: 'para las cachés',
    both: text`Hacen falta las dos cosas: primero el permiso del servidor, como sigue, y después este cambio.`,
    oneLayer: text`El encabezado se envía más de una vez, por lo general desde la aplicación y desde un proxy delante de ella. Hay que quitarlo de uno de los dos; el otro debe enviar esto.`,
    ifIncluded: text`${'Access-Control-Allow-Credentials'} solo hace falta si la página hace la petición con el modo de credenciales ${'include'}, lo que aquí no se puede saber: conviene buscar ${"credentials: 'include'"} o ${'withCredentials'} en su código.`,
    nobody: text`Es así por diseño: ni el servidor ni la página pueden hacer legible la respuesta de forma legítima.`,
  },
  neitherCredentials: text`Tampoco se permitieron las credenciales`,
  onlyWith: (modes) => text`solo si el modo de credenciales es ${modes.join(' / ')}`,
  contradicted: text`El navegador hizo algo distinto de lo que explican estos encabezados. Puede que otra extensión o una anulación local los haya modificado, o que se haya aplicado una regla distinta de CORS.`,
  watching: esWatching,
  inOut: esInOut,
  detail: esDetail,
  list: esList,
  settings: esSettings,
  ui: {
    verdict: 'Veredicto',
    method: 'Método',
    request: 'Petición',
    status: 'Estado',
    reason: 'Motivo',
    credentials: 'Credenciales',
    sent: 'enviado',
    needed: 'necesario',
    absent: 'no enviado',
    stepByStep: 'Paso a paso',
    certain: 'confirmado',
    open: 'sin confirmar',
    alsoWrong: 'Otros errores',
    inPreflight: 'en la respuesta a la petición previa',
    inResponse: 'en la respuesta',
    onHop: 'tras la redirección',
    requestHeaders: 'Encabezados de petición',
    responseHeaders: 'Encabezados de respuesta',
    preflightRequest: 'Petición previa (preflight)',
    preflightResponse: 'Respuesta a la petición previa',
    visibleToScript: 'Visible para JavaScript',
    yes: 'sí',
    no: 'no',
    clear: 'Borrar',
    staysHere: 'Nada sale de este panel',
    preflight: 'preflight',
    neverSent: 'no enviada',
    requests: 'Peticiones de origen cruzado',
    detail: 'Explicación',
    close: 'Cerrar',
    send: 'Enviar',
    browserNames: 'Cómo lo llaman los navegadores',
    browsers: 'En cada navegador',
    response: 'respuesta',
    redirect: 'redirección',
    empty: 'vacío',
    resize: 'Espacio para la lista',
    passed: 'superado',
    failed: 'fallido',
    notReached: 'no alcanzado',
  },
  states: {
    waiting: {
      title: 'A la espera de peticiones',
      what: 'Recargar la página para ver sus peticiones de origen cruzado desde el principio.',
    },
    'nothing-cross-origin': {
      title: 'Aún no hay peticiones de origen cruzado',
      what: 'Hasta ahora, esta página solo ha hecho peticiones a su propio origen.',
    },
    paused: { title: 'La lista está en pausa', what: 'Lo que ocurra ahora no se agrega. Reanudar la lista y después recargar la página.' },
    'nothing-brought-in': {
      title: 'No hay nada en la lista',
      what: 'No había peticiones de origen cruzado o se vació la lista. Abrir o pegar otra cosa, o volver a la página.',
    },
    privileged: { title: 'El navegador no muestra esta página a ninguna extensión', what: 'Abrir DevTools en una página web normal.' },
    disconnected: { title: 'La extensión se recargó', what: 'Cerrar y volver a abrir DevTools para continuar.' },
  },
  counts: (all, hidden) => `${all} de origen cruzado · ${hidden} ${agreed(hidden, 'oculta', 'ocultas')}`,
  seen: (count) => `${requests(count)} ${agreed(count, 'observada', 'observadas')}`,
};
