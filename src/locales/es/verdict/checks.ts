import type { ChecksWords } from '../../catalogue/catalogue.ts';
import { text } from '../../catalogue/text.ts';
import { counted } from '../format.ts';

export const esChecks: ChecksWords = {
  checks: {
    'mode-allows-cross-origin': text`El modo de la petición permite otro origen`,
    'no-cors-follows-redirects': text`Una petición ${'no-cors'} tiene el modo de redirección ${'follow'}`,
    'scheme-is-http': text`El esquema de la URL es ${'http'} o ${'https'}`,
    'allow-origin-present': text`La respuesta tiene ${'Access-Control-Allow-Origin'}`,
    'allow-origin-matches': text`Su valor coincide byte a byte con el origen de la petición`,
    'credentials-included': text`El modo de credenciales es ${'include'} (si no, la comprobación de CORS termina aquí)`,
    'allow-credentials-true': text`${'Access-Control-Allow-Credentials'} es ${'true'}`,
    'preflight-ok-status': text`La petición previa recibe un estado 200–299`,
    'allow-methods-parse': text`${'Access-Control-Allow-Methods'}, si se envía, es una lista válida`,
    'allow-headers-parse': text`${'Access-Control-Allow-Headers'}, si se envía, es una lista válida`,
    'method-allowed': text`El método está permitido`,
    'authorization-allowed': text`${'Authorization'}, si se envía, figura por su nombre`,
    'headers-allowed': text`Todos los encabezados de petición están permitidos`,
    'corp-allows': text`${'Cross-Origin-Resource-Policy'} permite a esta página incrustar la respuesta`,
    'redirect-mode-follows': text`El modo de redirección permite redirecciones`,
    'redirect-location-parses': text`${'Location'} es una URL válida`,
    'redirect-scheme-http': text`El esquema de la URL de redirección es ${'http'} o ${'https'}`,
    'redirect-count-limited': text`Como máximo 20 redirecciones`,
    'redirect-without-credentials': text`La URL de redirección no contiene nombre de usuario ni contraseña`,
  },
  preflightNeeds: {
    'not-needed': ({ method }) => text`No hace falta petición previa: ${method} solo con encabezados de la lista segura de CORS`,
    sent: ({ method, unsafeNames }) =>
      unsafeNames.length === 0
        ? text`El navegador envió una petición previa por el método ${method}`
        : text`El navegador envió una petición previa por ${method} con ${unsafeNames.join(', ')}`,
    remembered: () =>
      text`Hacía falta una petición previa, pero no está en el registro. Puede que el navegador usara un resultado en caché o que el registro no incluya peticiones previas.`,
  },
  maxAge: (seconds) =>
    seconds === 0
      ? text`El navegador no almacena este resultado en caché y repite la petición previa cada vez`
      : text`El navegador almacena en caché este resultado durante ${[counted(seconds, 'segundo', 'segundos')]}`,
};
