import { browserOf, codeList, type Notes, type NoteWords, type ReflectionWords } from '../catalogue/notes.ts';

import { text } from '../catalogue/text.ts';

const ALLOW_ORIGIN = 'Access-Control-Allow-Origin';
const ALLOW_CREDENTIALS = 'Access-Control-Allow-Credentials';
const MAX_AGE = 'Access-Control-Max-Age';

const notes: NoteWords = {
  'null-allowed-with-credentials': () => ({
    title: text`El servidor permite el origen ${'null'}, con credenciales`,
    what: text`Cualquier sitio puede abrir un marco aislado, cuyo origen es ${'null'}, y leer la respuesta con las cookies del usuario. Conviene quitar ${'null'} de los orígenes permitidos.`,
  }),
  'http-origin-allowed': ({ origin }) => ({
    title: text`El origen sin cifrar ${origin} está permitido, con credenciales`,
    what: text`Quien pueda alterar esa página por el camino puede leer lo que este servidor ${'https'} responde a sus usuarios. Conviene permitir solo orígenes ${'https'}.`,
  }),
  'request-executed': ({ method, status }) => ({
    title: text`El servidor recibió la petición ${method} y pudo ejecutarla`,
    what: text`Solo se ocultó su respuesta, con el código de estado ${status}. Antes de repetirla hay que comprobar si tuvo efecto. CORS no impide que otros sitios envíen peticiones: el servidor necesita su propia protección (CSRF).`,
  }),
  'cookie-stored-though-hidden': ({ names }) => ({
    title: text`Pueden haberse guardado cookies de la respuesta oculta: ${codeList(names)}`,
    what: text`Si la petición lleva credenciales, el navegador procesa ${'Set-Cookie'} aunque CORS oculte la respuesta. Es posible que un inicio o cierre de sesión haya funcionado aunque la página vea un error.`,
  }),
  'cookie-ignored': ({ names, asked }) => ({
    title: text`El servidor envió cookies que se ignoraron: ${codeList(names)}`,
    what:
      asked === 'preflight'
        ? text`Una petición previa nunca lleva credenciales, así que su ${'Set-Cookie'} no tiene efecto. La cookie debe establecerse en la respuesta a la petición real.`
        : text`La petición se hizo sin credenciales, así que ${'Set-Cookie'} no tiene efecto. Si se necesita la cookie, hay que usar ${"credentials: 'include'"} también aquí y permitir las credenciales en el servidor.`,
  }),
  'vary-origin-missing': ({ origin, perOrigin }) => ({
    title: text`La respuesta permite ${origin}, pero falta ${'Vary: Origin'}`,
    what:
      perOrigin === 'yes'
        ? text`El servidor elige el valor según quién pregunta, así que una caché puede dar esta respuesta a otro origen, que será rechazado. Hay que enviar ${'Vary: Origin'} en todas las respuestas de esta dirección.`
        : text`Si el servidor elige el valor según quién pregunta, una caché puede dar esta respuesta a otro origen, que será rechazado. Con una sola respuesta no se distingue de un valor fijo; ${'Vary: Origin'} es correcto en ambos casos.`,
  }),
  'expose-wildcard-literal-with-credentials': ({ missed }) => ({
    title: text`Con credenciales, ${'*'} en ${'Access-Control-Expose-Headers'} no expone nada`,
    what:
      missed.length === 0
        ? text`En ese caso, ${'*'} es el nombre de un encabezado. Hay que enumerar por su nombre los que JavaScript deba leer.`
        : text`En ese caso, ${'*'} es el nombre de un encabezado. Hay que enumerar por su nombre los que JavaScript deba leer, como ${codeList(missed)}.`,
  }),
  'wildcard-header-does-not-cover-authorization': () => ({
    title: text`Solo ${'*'} permite el encabezado ${'Authorization'}`,
    what: text`Los navegadores aún lo aceptan, pero según el estándar ${'*'} no lo abarca. Conviene agregar ${'Authorization'} por su nombre a ${'Access-Control-Allow-Headers'}.`,
  }),
  'authorization-is-not-credentials': ({ setBy }) =>
    ({
      script: {
        title: text`La propia página estableció ${'Authorization'}, así que no son credenciales`,
        what: text`Para CORS es un encabezado como cualquier otro: necesita que la respuesta a la petición previa lo permita, pero no ${"credentials: 'include'"} ni ${ALLOW_CREDENTIALS}.`,
      },
      browser: {
        title: text`El navegador agregó ${'Authorization'}, así que son credenciales`,
        what: text`Procede de la autenticación HTTP: no hace falta permitirlo en la petición previa, pero el servidor debe permitir las credenciales.`,
      },
      unknown: {
        title: text`No se puede saber quién estableció ${'Authorization'}`,
        what: text`Si fue JavaScript, es un encabezado como cualquier otro; si lo agregó el navegador para la autenticación HTTP, son credenciales. La petición previa que lo aclararía no se vio o no concuerda.`,
      },
    })[setBy],
  'allow-credentials-useless-with-wildcard': () => ({
    title: text`${`${ALLOW_CREDENTIALS}: true`} no sirve de nada junto a ${'*'}`,
    what: text`Las peticiones con credenciales se rechazan de todos modos. Hay que omitir el encabezado o, si se necesitan credenciales, nombrar el origen en ${ALLOW_ORIGIN}.`,
  }),
  'allow-credentials-false': ({ sent }) => ({
    title: text`${ALLOW_CREDENTIALS} tiene el valor ${sent}`,
    what: text`El único valor con significado es ${'true'}. Para no permitir credenciales, hay que omitir el encabezado.`,
  }),
  'max-age-invalid': ({ sent, seconds, engine }) => ({
    title: text`El valor de ${MAX_AGE} no es un número de segundos: ${sent}`,
    what:
      seconds === 0
        ? text`${[browserOf[engine]]} no recuerda el resultado de esta petición previa y la repite siempre. Hay que enviar un solo número entero de segundos.`
        : text`En su lugar, ${[browserOf[engine]]} recuerda el resultado de esta petición previa durante ${[String(seconds)]} segundos. Hay que enviar un solo número entero de segundos.`,
  }),
  'max-age-over-cap': ({ sent, cap, engine }) => ({
    title: text`${[browserOf[engine]]} recuerda una petición previa durante ${[String(cap)]} segundos como máximo`,
    what: text`${`${MAX_AGE}: ${sent}`} supera ese límite; no causa daño, pero no se cumple: el navegador volverá a preguntar antes.`,
  }),
  'private-network-obsolete': ({ header }) => ({
    title: text`${header} está obsoleto`,
    what: text`Ahora los navegadores piden permiso al usuario (Local Network Access), y ningún encabezado puede concederlo. Se puede eliminar.`,
  }),
};

const reflection: ReflectionWords = ({ target, origins }) => ({
  title: text`${target} parece permitir cualquier origen, con credenciales`,
  what: text`Permitió por su nombre cada uno de estos orígenes, aunque no guardan relación: ${codeList(origins)}. Si repite el origen que pregunta, cualquier sitio puede leer los datos de sus usuarios: conviene compararlo con una lista de orígenes permitidos.`,
});

export const esNotes: Notes = { notes, reflection };
