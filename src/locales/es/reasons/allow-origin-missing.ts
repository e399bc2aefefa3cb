import { ALLOW_ORIGIN, byPlace, type ReasonWords } from '../../catalogue/reason-words.ts';
import { text } from '../../catalogue/text.ts';
import { neededValue } from './needed-value.ts';

export const esAllowOriginMissing = {
  'allow-origin-missing': ({ needed, storedUnknown }, position) =>
    storedUnknown
      ? {
          title: text`La respuesta almacenada no permite esta página`,
          why: text`El 304 no incluye ${ALLOW_ORIGIN}, así que cuenta el encabezado de la respuesta almacenada. Ese falta o permite otro origen. Envía los encabezados CORS también con el 304 y agrega ${'Vary: Origin'}. ${neededValue(needed, position)}`,
          short: '304: respuesta almacenada',
        }
      : {
          title: byPlace(position, text`La respuesta no incluye ${ALLOW_ORIGIN}`, text`La petición previa no obtuvo ${ALLOW_ORIGIN}`),
          why: byPlace(
            position,
            text`JavaScript solo puede leer una respuesta si este encabezado permite el origen de la página. ${neededValue(needed, position)}`,
            text`El navegador solo envía la petición real si este encabezado permite el origen de la página. ${neededValue(needed, position)}`,
          ),
          short: byPlace(position, 'sin Allow-Origin', 'preflight: sin Allow-Origin'),
        },
  'allow-origin-missing-on-error': ({ needed, status }, position) => ({
    title: text`El servidor respondió ${status} sin ${ALLOW_ORIGIN}`,
    why: byPlace(
      position,
      text`La respuesta tiene el estado ${status} y no incluye ${ALLOW_ORIGIN}. El error puede venir de un proxy, de la aplicación o del propio middleware de CORS. Corrige primero el error y después agrega el encabezado también a las respuestas de error. ${neededValue(needed, position)}`,
      text`La respuesta a la petición previa tiene el estado ${status} y no incluye ${ALLOW_ORIGIN}. El error puede venir de un proxy, de la aplicación o del propio middleware de CORS. Corrige primero el error: una petición previa debe recibir un estado 200–299 y este encabezado. ${neededValue(needed, position)}`,
    ),
    short: byPlace(position, `${status}, sin Allow-Origin`, `preflight: falló con ${status}`),
  }),
  'allow-origin-missing-unauthorized': ({ status }) => ({
    title: text`El servidor rechazó la petición previa con el estado ${status}`,
    why: text`La respuesta a la petición previa tiene el estado ${status} y no incluye ${ALLOW_ORIGIN}. Una petición previa no lleva cookies ni ${'Authorization'}. Si por eso la rechaza una comprobación de autenticación, excluye de ella las peticiones ${'OPTIONS'}. El middleware de CORS también puede responder así si no permite el origen, el método o los encabezados.`,
    short: `preflight: rechazo ${status}`,
  }),
  'allow-origin-missing-on-redirect': ({ needed, status, location }, position) =>
    position.place === 'preflight'
      ? {
          title: text`El servidor redirigió la petición previa`,
          why: text`El servidor respondió ${status} con una redirección a ${location}. Los navegadores no siguen redirecciones en peticiones previas, así que no basta con agregar encabezados. Si una comprobación de autenticación la redirige a un inicio de sesión, excluye de ella las peticiones ${'OPTIONS'}. Si la redirección solo cambia a ${'https'} o agrega una barra, haz la petición directamente a esa URL.`,
          short: 'preflight: redirección',
        }
      : {
          title: text`La redirección no tiene ${ALLOW_ORIGIN}`,
          why: text`El servidor respondió ${status} con una redirección a ${location}. Las redirecciones también necesitan ${ALLOW_ORIGIN}. Si lleva a una página de inicio de sesión, devuelve ${'401'} con encabezados CORS en su lugar. Si cambia a ${'https'} o agrega una barra, haz la petición directamente a esa URL. ${neededValue(needed, position)}`,
          short: `${status}, sin Allow-Origin`,
        },
} satisfies Partial<ReasonWords>;
