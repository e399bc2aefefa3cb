import { similarName } from '../../../core/http/similar-name.ts';
import { ALLOW_HEADERS, ALLOW_METHODS, NORMALIZED_METHODS, type ReasonWords } from '../../catalogue/reason-words.ts';
import { joinSentences, type Text, text } from '../../catalogue/text.ts';

/** A listed name that differs only in `-` and `_` from the first missing one; empty when there is none. */
const similarNameHint = ([missing = '']: readonly string[], sent: string): Text => {
  const near = similarName(sent, missing);
  return near === null ? [] : text`La lista contiene el nombre parecido ${near}. Comprueba ${'-'} y ${'_'}.`;
};

export const esPreflight = {
  'preflight-redirected': ({ status, location }) => ({
    title: text`El servidor redirigió la petición previa`,
    why: text`El servidor respondió ${status} con una redirección a ${location}. Los navegadores no siguen redirecciones en peticiones previas. Haz la petición directamente a esa URL o excluye las peticiones ${'OPTIONS'} de la redirección.`,
    short: 'preflight: redirección',
  }),
  'preflight-unauthorized': ({ status }) => ({
    title: text`El servidor rechazó la petición previa con el estado ${status}`,
    why: text`Una petición previa debe recibir un estado 200–299. No lleva cookies ni ${'Authorization'}. Si por eso la rechaza una comprobación de autenticación, excluye de ella las peticiones ${'OPTIONS'}. El middleware de CORS también puede responder así si no permite el origen, el método o los encabezados.`,
    short: `preflight: rechazo ${status}`,
  }),
  'preflight-status': ({ status }) => ({
    title: text`El servidor respondió ${status} a la petición previa`,
    why: text`Una petición previa debe recibir un estado 200–299. El navegador no envió la petición real.`,
    short: `preflight: estado ${status}`,
  }),
  'allow-methods-invalid': ({ token }) => ({
    title: text`${ALLOW_METHODS} no es una lista válida`,
    why: text`${token} no es un nombre de método válido. Un solo elemento no válido invalida toda la lista. Separa los métodos con comas, sin comillas.`,
    short: 'preflight: lista inválida',
  }),
  'allow-headers-invalid': ({ token }) => ({
    title: text`${ALLOW_HEADERS} no es una lista válida`,
    why: text`${token} no es un nombre de encabezado válido. Un solo elemento no válido invalida toda la lista. Separa los nombres con comas, sin comillas.`,
    short: 'preflight: lista inválida',
  }),
  'method-not-allowed': ({ method, sent }) => ({
    title: text`La respuesta a la petición previa no permite ${method}`,
    why:
      sent === null
        ? text`El servidor no envió ${ALLOW_METHODS}. Agrega este encabezado e incluye ${method} en él.`
        : text`${ALLOW_METHODS} debe incluir ${method}, pero el servidor envió ${sent}. Agrega ${method} a la lista.`,
    short: `preflight: sin ${method}`,
  }),
  'method-letter-case': ({ method, sent }) => ({
    title: text`El método permitido difiere de ${method} en mayúsculas`,
    why: text`Los métodos distinguen mayúsculas y minúsculas. El método de la petición es ${method}, pero el servidor envió ${sent ?? ''} en ${ALLOW_METHODS}. Los navegadores solo convierten a mayúsculas ${NORMALIZED_METHODS}, así que ${'patch'} sigue siendo ${'patch'}.`,
    short: 'preflight: mayúsculas',
  }),
  'method-wildcard': ({ method }) => ({
    title: text`${'*'} no permite todos los métodos con credenciales`,
    why: text`En el modo de credenciales ${'include'}, el ${'*'} de ${ALLOW_METHODS} no es un comodín. Los navegadores lo leen como un nombre de método. Incluye ${method} explícitamente.`,
    short: 'preflight: * y credenciales',
  }),
  'authorization-not-listed': ({ sent }) => ({
    title: text`La respuesta a la petición previa no permite ${'Authorization'}`,
    why:
      sent === null
        ? text`El servidor no envió ${ALLOW_HEADERS}. Agrega este encabezado e incluye ${'authorization'} explícitamente.`
        : text`${ALLOW_HEADERS} debe incluir ${'authorization'} explícitamente, pero el servidor envió ${sent}. Según el estándar, ${'*'} no abarca este encabezado.`,
    short: 'preflight: sin Authorization',
  }),
  'header-not-allowed': ({ missing, sent }) => ({
    title: text`La respuesta a la petición previa no permite ${missing[0] ?? ''}`,
    why:
      sent === null
        ? text`El servidor no envió ${ALLOW_HEADERS}. Agrega este encabezado e incluye ${missing.join(', ')} en él.`
        : joinSentences(
            ' ',
            text`${ALLOW_HEADERS} también debe incluir ${missing.join(', ')}, pero el servidor envió ${sent}.`,
            similarNameHint(missing, sent),
          ),
    short: `preflight: sin ${missing[0] ?? ''}`,
  }),
  'header-wildcard': ({ missing }) => ({
    title: text`${'*'} no permite todos los encabezados con credenciales`,
    why: text`En el modo de credenciales ${'include'}, el ${'*'} de ${ALLOW_HEADERS} no es un comodín. Los navegadores lo leen como un nombre de encabezado. Incluye ${missing.join(', ')} explícitamente.`,
    short: 'preflight: * y credenciales',
  }),
} satisfies Partial<ReasonWords>;
