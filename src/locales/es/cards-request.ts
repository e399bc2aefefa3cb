import type { RequestHeaderName } from '../../core/headers/names.ts';
import type { CardWords } from '../catalogue/cards.ts';
import { text } from '../catalogue/text.ts';

/** The cards of the request headers in Spanish. */
export const esRequestCards: Readonly<Record<RequestHeaderName, CardWords>> = {
  Origin: {
    what: text`Indica el origen que envía la petición: esquema, host y puerto, sin ruta. El navegador lo envía con toda petición CORS y con todos los métodos salvo ${'GET'} y ${'HEAD'}.`,
    values: text`Un origen serializado, o ${'null'} si el origen es opaco. Los iframes aislados (sandbox) y las URL ${'data:'} tienen un origen opaco. El navegador también envía ${'null'} tras una redirección de un servidor de otro origen a un origen distinto.`,
    worksWith: text`El servidor responde con el mismo origen, byte a byte, o con ${'*'}, en ${'Access-Control-Allow-Origin'}.`,
    preflight: text`Las peticiones previas también lo llevan, con el mismo valor.`,
  },
  'Access-Control-Request-Method': {
    what: text`Solo se envía en peticiones previas. Indica el método de la petición real.`,
    values: text`Un solo método. Se distinguen mayúsculas y minúsculas.`,
    worksWith: text`El servidor enumera el método en ${'Access-Control-Allow-Methods'}. ${'GET'}, ${'HEAD'} y ${'POST'} siempre se permiten.`,
    preflight: text`Una petición con el método ${'OPTIONS'} y este encabezado es una petición previa. Todas lo llevan.`,
  },
  'Access-Control-Request-Headers': {
    what: text`Solo se envía en peticiones previas. Enumera los encabezados de la petición real que no están en la lista segura.`,
    values: text`Nombres de encabezados en minúsculas, ordenados y separados por comas sin espacios.`,
    worksWith: text`El servidor los enumera todos en ${'Access-Control-Allow-Headers'}.`,
    preflight: text`El navegador lo omite si solo el método requiere la petición previa.`,
  },
  Cookie: {
    what: text`Contiene las cookies que el navegador guarda para este servidor. Las cookies son credenciales.`,
    values: null,
    worksWith: text`El navegador envía cookies a otro origen solo con el modo de credenciales ${'include'}. JavaScript solo puede leer entonces la respuesta con ${'Access-Control-Allow-Credentials: true'} y el origen exacto en ${'Access-Control-Allow-Origin'}. ${'SameSite'} y la protección contra el rastreo también pueden impedir su envío.`,
    preflight: text`El navegador envía las peticiones previas sin cookies, así que el servidor debe responder sin autenticación.`,
  },
  Authorization: {
    what: text`Autentica la petición con un token o una contraseña. JavaScript puede establecerlo. El navegador también lo establece para la autenticación HTTP. En ese caso forma parte de las credenciales. El navegador lo elimina en una redirección a otro origen.`,
    values: null,
    worksWith: text`Si JavaScript lo establece, el servidor debe enumerar ${'Authorization'} en ${'Access-Control-Allow-Headers'}. Según el estándar, ${'*'} no lo incluye, pero los navegadores aún lo aceptan. En peticiones de origen cruzado, el navegador lo establece solo con el modo de credenciales ${'include'}. Ese modo también requiere ${'Access-Control-Allow-Credentials: true'}.`,
    preflight: text`Si JavaScript lo establece, una petición de origen cruzado siempre necesita una petición previa. Esta indica su nombre, pero no su valor.`,
  },
  'Sec-Fetch-Site': {
    what: text`Describe la relación entre la página y el servidor: mismo origen, mismo sitio u otro sitio. Solo se envía a URL de confianza, como ${'https'} y ${'localhost'}.`,
    values: text`${'same-origin'}, ${'same-site'}, ${'cross-site'} o ${'none'}. El último significa que el usuario inició la petición, por ejemplo al escribir la URL.`,
    worksWith: null,
    preflight: text`Las peticiones previas también lo llevan.`,
  },
  'Sec-Fetch-Mode': {
    what: text`Indica el modo de la petición. Solo se envía a URL de confianza, como ${'https'} y ${'localhost'}.`,
    values: text`${'cors'}, ${'no-cors'}, ${'same-origin'}, ${'navigate'} o ${'websocket'}. En XHR siempre es ${'cors'}. En ${'fetch()'} es la opción ${'mode'}.`,
    worksWith: text`Los encabezados de respuesta solo pueden hacer legible una respuesta de origen cruzado en el modo ${'cors'}. En el modo ${'no-cors'}, la respuesta sigue siendo opaca.`,
    preflight: text`En una petición previa, el valor es ${'cors'}.`,
  },
  'Sec-Fetch-Dest': {
    what: text`Indica para qué se usa la respuesta. Solo se envía a URL de confianza, como ${'https'} y ${'localhost'}.`,
    values: text`${'empty'} para peticiones de JavaScript, como ${'fetch()'} y XHR. En los demás casos, el destino, como ${'script'}, ${'style'}, ${'image'}, ${'font'}, ${'iframe'} o ${'document'}.`,
    worksWith: null,
    preflight: text`En una petición previa es el destino de la petición real.`,
  },
  'Sec-Fetch-Storage-Access': {
    what: text`Indica si una petición a otro sitio tiene acceso a las cookies no particionadas de ese sitio. Solo se envía entre sitios con el modo de credenciales ${'include'}, así que también revela ese modo.`,
    values: text`${'none'}: sin acceso. ${'inactive'}: acceso permitido, pero sin usar. ${'active'}: acceso en uso.`,
    worksWith: text`Si el valor es ${'inactive'}, el servidor puede enviar ${'Activate-Storage-Access'} para solicitar las cookies.`,
    preflight: text`Firefox también lo envía en las peticiones previas. Chrome no.`,
  },
};
