import { secondsIn } from '../catalogue/format.ts';
import { browserOf, codeList, type Notes, type NoteWords, type ReflectionWords } from '../catalogue/notes.ts';
import { text } from '../catalogue/text.ts';

const ALLOW_ORIGIN = 'Access-Control-Allow-Origin';
const ALLOW_CREDENTIALS = 'Access-Control-Allow-Credentials';
const ALLOW_HEADERS = 'Access-Control-Allow-Headers';
const EXPOSE_HEADERS = 'Access-Control-Expose-Headers';
const MAX_AGE = 'Access-Control-Max-Age';

const inSeconds = secondsIn('es');

const notes: NoteWords = {
  'null-allowed-with-credentials': () => ({
    title: text`El servidor permite el origen ${'null'} con credenciales`,
    what: text`Cualquier sitio puede abrir un iframe aislado (sandbox), cuyo origen es ${'null'}. Desde ahí puede leer esta respuesta con las cookies del usuario. Quita ${'null'} de la lista de orígenes permitidos.`,
  }),
  'http-origin-allowed': ({ origin }) => ({
    title: text`El servidor permite un origen sin cifrar con credenciales`,
    what: text`Quien pueda alterar ${origin} en tránsito puede leer los datos de tus usuarios en este servidor ${'https'}. Permite solo orígenes ${'https'}.`,
  }),
  'request-executed': ({ method, status }) => ({
    title: text`El servidor recibió la petición ${method} y pudo ejecutarla`,
    what: text`El navegador bloqueó solo la respuesta (estado ${status}). Comprueba si la petición tuvo efecto antes de repetirla. CORS no impide que otros sitios envíen peticiones, así que el servidor necesita protección contra CSRF.`,
  }),
  'cookie-stored-though-hidden': ({ names }) => ({
    title: text`Cookies de la respuesta bloqueada quizá guardadas: ${codeList(names)}`,
    what: text`En peticiones con credenciales, el navegador procesa ${'Set-Cookie'} aunque bloquee la respuesta. Un inicio o cierre de sesión puede haber funcionado aunque la página recibiera un error.`,
  }),
  'cookie-ignored': ({ names, asked }) => ({
    title: text`El navegador ignoró cookies del servidor: ${codeList(names)}`,
    what:
      asked === 'preflight'
        ? text`Los navegadores envían las peticiones previas sin credenciales, así que ${'Set-Cookie'} no tiene efecto en la respuesta. Establece la cookie en la respuesta a la petición real.`
        : text`La petición no llevaba credenciales, así que ${'Set-Cookie'} no tiene efecto. Para guardar la cookie, usa ${"credentials: 'include'"} y permite las credenciales en el servidor.`,
  }),
  'vary-origin-missing': ({ origin, perOrigin }) => ({
    title: text`La respuesta no tiene ${'Vary: Origin'}`,
    what:
      perOrigin === 'yes'
        ? text`La respuesta permite ${origin}, y el valor depende del origen de la petición. Una caché puede servir esta respuesta a otro origen, donde el navegador la bloquea. Envía ${'Vary: Origin'} en todas las respuestas de esta URL.`
        : text`La respuesta permite ${origin}. Si el valor depende del origen de la petición, una caché puede servir esta respuesta a otro origen. Ahí el navegador la bloquea. Una sola respuesta no muestra si el valor es fijo. Envía ${'Vary: Origin'} para mayor seguridad.`,
  }),
  'expose-wildcard-literal-with-credentials': ({ missed }) => ({
    title: text`${'*'} no expone encabezados a peticiones con credenciales`,
    what:
      missed.length === 0
        ? text`En estas peticiones, el navegador lee ${'*'} en ${EXPOSE_HEADERS} como nombre de encabezado. Enumera los encabezados que JavaScript lee.`
        : text`En estas peticiones, el navegador lee ${'*'} en ${EXPOSE_HEADERS} como nombre de encabezado. Enumera los encabezados que JavaScript lee, como ${codeList(missed)}.`,
  }),
  'wildcard-header-does-not-cover-authorization': () => ({
    title: text`${'Authorization'} se permite solo mediante ${'*'}`,
    what: text`Los navegadores aún lo aceptan, pero según el estándar ${'*'} no incluye ${'Authorization'}. Agrega ${'Authorization'} a ${ALLOW_HEADERS}.`,
  }),
  'authorization-is-not-credentials': ({ setBy }) =>
    ({
      script: {
        title: text`La página estableció ${'Authorization'}, así que no es credencial`,
        what: text`Para CORS es un encabezado normal. La respuesta a la petición previa debe permitirlo, pero no necesitas ${"credentials: 'include'"} ni ${ALLOW_CREDENTIALS}.`,
      },
      browser: {
        title: text`El navegador agregó ${'Authorization'}, así que es credencial`,
        what: text`Procede de la autenticación HTTP. No hace falta permitirlo en la petición previa, pero el servidor debe permitir las credenciales.`,
      },
      unknown: {
        title: text`No se puede determinar quién estableció ${'Authorization'}`,
        what: text`Si lo estableció JavaScript, es un encabezado normal. Si lo agregó el navegador para la autenticación HTTP, cuenta como credencial. El registro no contiene una petición previa correspondiente que lo muestre.`,
      },
    })[setBy],
  'allow-credentials-useless-with-wildcard': () => ({
    title: text`Permitir credenciales no tiene efecto junto con ${'*'}`,
    what: text`Con ${'*'} en ${ALLOW_ORIGIN}, el navegador bloquea las respuestas a peticiones con credenciales. Para permitirlas, indica el origen exacto. De lo contrario, omite ${`${ALLOW_CREDENTIALS}: true`}.`,
  }),
  'allow-credentials-false': ({ sent }) => ({
    title: text`${ALLOW_CREDENTIALS} tiene el valor ${sent}`,
    what: text`El único valor válido es ${'true'}. Si no quieres permitir credenciales, omite el encabezado.`,
  }),
  'max-age-invalid': ({ sent, seconds, engine }) => ({
    title: text`${MAX_AGE} no es un número de segundos: ${sent}`,
    what:
      seconds === 0
        ? text`${[browserOf[engine]]} no almacena en caché este resultado y repite la petición previa cada vez. Envía un solo número entero de segundos.`
        : text`En su lugar, ${[browserOf[engine]]} almacena en caché este resultado durante ${[inSeconds(seconds)]}. Envía un solo número entero de segundos.`,
  }),
  'max-age-over-cap': ({ sent, cap, engine }) => ({
    title: text`${[browserOf[engine]]} almacena peticiones previas hasta ${[inSeconds(cap)]}`,
    what: text`${`${MAX_AGE}: ${sent}`} supera este límite de la caché. No causa daño, pero el navegador repite la petición previa antes.`,
  }),
  'private-network-obsolete': ({ header }) => ({
    title: text`${header} está obsoleto`,
    what: text`Ahora Chrome y Firefox exigen en su lugar el permiso del usuario (Local Network Access). Ningún encabezado puede concederlo. Los servidores ya no necesitan este encabezado.`,
  }),
};

const reflection: ReflectionWords = ({ target, origins }) => ({
  title: text`El servidor permite con credenciales orígenes sin relación`,
  what: text`${target} permitió cada uno de estos orígenes: ${codeList(origins)}. Si devuelve cualquier origen que recibe, cualquier sitio puede leer los datos de sus usuarios. Compara el origen con una lista de orígenes permitidos.`,
});

export const esNotes: Notes = { notes, reflection };
