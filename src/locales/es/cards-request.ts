import type { RequestHeaderName } from '../../core/headers/names.ts';
import type { CardWords } from '../catalogue/cards.ts';
import { text } from '../catalogue/text.ts';

/** The cards of the request headers in Spanish. */
export const esRequestCards: Readonly<Record<RequestHeaderName, CardWords>> = {
  Origin: {
    what: text`Dice al servidor qué origen hace la petición: esquema, host y puerto, sin ruta. El navegador lo envía con toda petición CORS y con cualquier método que no sea ${'GET'} ni ${'HEAD'}.`,
    values: text`Un origen serializado, o ${'null'} si el origen es opaco: un marco aislado (sandbox), una dirección ${'data:'} o tras una redirección que pasó por otro origen.`,
    worksWith: text`El servidor contesta con el mismo origen, byte por byte, o con ${'*'}, en ${'Access-Control-Allow-Origin'}.`,
    preflight: text`La petición previa también lo lleva, con el mismo valor.`,
  },
  'Access-Control-Request-Method': {
    what: text`Solo aparece en la petición previa y nombra el método que usará la petición real.`,
    values: text`Un solo método; distingue mayúsculas y minúsculas.`,
    worksWith: text`El servidor enumera el método en ${'Access-Control-Allow-Methods'}. ${'GET'}, ${'HEAD'} y ${'POST'} pasan sin estar en la lista.`,
    preflight: text`Junto con el método ${'OPTIONS'} es lo que distingue a una petición previa; todas lo llevan.`,
  },
  'Access-Control-Request-Headers': {
    what: text`Solo aparece en la petición previa y nombra los encabezados de la petición real que no están en la lista segura.`,
    values: text`Nombres de encabezados en minúsculas, ordenados y separados por comas sin espacios.`,
    worksWith: text`El servidor los enumera todos en ${'Access-Control-Allow-Headers'}.`,
    preflight: text`Falta cuando solo el método hizo necesaria la petición previa.`,
  },
  Cookie: {
    what: text`Lleva las cookies que el navegador guarda para este servidor. Las cookies son credenciales.`,
    values: null,
    worksWith: text`A otro origen solo van con el modo de credenciales ${'include'}, y entonces la respuesta se expone a JavaScript únicamente con ${'Access-Control-Allow-Credentials: true'} y un ${'Access-Control-Allow-Origin'} exacto. El ${'SameSite'} de la propia cookie y la protección del navegador contra el rastreo también pueden retenerla.`,
    preflight: text`Una petición previa nunca lleva cookies, así que el servidor debe contestarla sin exigir inicio de sesión.`,
  },
  Authorization: {
    what: text`Acredita quién pide, con un token o una contraseña. El código puede ponerlo; el navegador lo pone por su cuenta si recuerda un inicio de sesión, que forma parte de las credenciales. Una redirección a otro origen lo elimina.`,
    values: null,
    worksWith: text`Si lo pone el código, el servidor debe nombrar ${'Authorization'} en ${'Access-Control-Allow-Headers'}; según el estándar, ${'*'} no lo incluye. Los inicios de sesión que recuerda el navegador solo van con el modo de credenciales ${'include'}, y entonces también hace falta ${'Access-Control-Allow-Credentials: true'}.`,
    preflight: text`Ponerlo desde el código siempre provoca una petición previa. Esta lo nombra, pero no lo lleva.`,
  },
  'Sec-Fetch-Site': {
    what: text`Dice al servidor a qué distancia está la página que pide: el mismo origen, el mismo sitio u otro sitio. Solo va a direcciones de confianza, como ${'https'} y ${'localhost'}.`,
    values: text`${'same-origin'}, ${'same-site'}, ${'cross-site'}, o ${'none'} si la inició el usuario y no una página, por ejemplo al escribir la dirección.`,
    worksWith: null,
    preflight: text`La petición previa también lo lleva.`,
  },
  'Sec-Fetch-Mode': {
    what: text`Dice al servidor el modo de la petición. Solo va a direcciones de confianza, como ${'https'} y ${'localhost'}.`,
    values: text`${'cors'}, ${'no-cors'}, ${'same-origin'}, ${'navigate'} o ${'websocket'}. En XHR siempre es ${'cors'}; en ${'fetch()'} es la opción ${'mode'}.`,
    worksWith: text`Los encabezados de respuesta solo pueden hacer legible una respuesta de origen cruzado con ${'cors'}; con ${'no-cors'} queda opaca, diga lo que diga el servidor.`,
    preflight: text`En una petición previa es ${'cors'}.`,
  },
  'Sec-Fetch-Dest': {
    what: text`Dice al servidor para qué es la respuesta. Solo va a direcciones de confianza, como ${'https'} y ${'localhost'}.`,
    values: text`${'empty'} para ${'fetch()'}, XHR y otras peticiones del código; si no, el destino, como ${'script'}, ${'style'}, ${'image'}, ${'font'}, ${'iframe'} o ${'document'}.`,
    worksWith: null,
    preflight: text`La petición previa nombra el destino de la petición real.`,
  },
  'Sec-Fetch-Storage-Access': {
    what: text`Dice al servidor si una petición a otro sitio tiene acceso a las cookies no particionadas de ese sitio. Solo se envía entre sitios y con el modo de credenciales ${'include'}, de modo que también delata ese modo.`,
    values: text`${'none'}: sin acceso. ${'inactive'}: permitido, pero aquí no se usa. ${'active'}: en uso.`,
    worksWith: text`Ante ${'inactive'}, el servidor puede contestar ${'Activate-Storage-Access'} para pedir las cookies.`,
    preflight: text`Firefox también lo envía en la petición previa; Chromium no.`,
  },
};
