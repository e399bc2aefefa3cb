import type { ResponseHeaderName } from '../../core/headers/names.ts';
import type { CardWords } from '../catalogue/cards.ts';
import { text } from '../catalogue/text.ts';

/** The cards of the response headers in Spanish. */
export const esResponseCards: Readonly<Record<ResponseHeaderName, CardWords>> = {
  'Access-Control-Allow-Origin': {
    what: text`Nombra el origen cuyo JavaScript puede leer esta respuesta. Sin él, el navegador oculta la respuesta a una petición CORS.`,
    values: text`Un solo origen, sin ruta ni barra final, o ${'*'} para todos. Una lista no es válida. Conviene evitar ${'null'}: cualquier página aislada (sandbox) tiene ese origen.`,
    worksWith: text`Con el modo de credenciales ${'include'}, el comodín ${'*'} no sirve: el servidor debe repetir el ${'Origin'} de la petición y enviar ${'Access-Control-Allow-Credentials: true'}. Un servidor que repite orígenes envía además ${'Vary: Origin'}.`,
    preflight: text`Debe figurar en la respuesta a la petición previa y otra vez en la respuesta real.`,
  },
  'Access-Control-Allow-Credentials': {
    what: text`Decide si la respuesta a una petición con el modo de credenciales ${'include'} se expone al JavaScript de la página: se expone si el valor es ${'true'}, y en ningún otro caso. Son credenciales las cookies, los encabezados de autorización y los certificados de cliente TLS.`,
    values: text`Solo ${'true'}, que distingue mayúsculas y minúsculas. Un servidor que no necesita credenciales omite el encabezado; no envía ${'false'}.`,
    worksWith: text`Las dos partes deben consentir: el servidor con este encabezado, la página con ${'XMLHttpRequest.withCredentials'} o con la opción ${'credentials'} de ${'fetch()'} y del constructor ${'Request()'}. Si falta una de las dos, ninguna respuesta con credenciales llega a JavaScript.`,
    preflight: text`En la respuesta a una petición previa dice al navegador si la petición real puede hacerse con credenciales. Una petición ${'GET'} sencilla no tiene petición previa: sale con credenciales de inmediato y, si este encabezado falta en la respuesta, el navegador la ignora y no entrega nada a la página.`,
  },
  'Access-Control-Allow-Methods': {
    what: text`Enumera los métodos que otro origen puede usar con este recurso.`,
    values: text`Métodos separados por comas; distingue mayúsculas y minúsculas. ${'*'} vale por todos, pero solo sin credenciales. ${'GET'}, ${'HEAD'} y ${'POST'} siempre se permiten.`,
    worksWith: text`Contesta a ${'Access-Control-Request-Method'}. Con el modo de credenciales ${'include'}, ${'*'} es un método con ese nombre: hay que enumerarlos uno a uno.`,
    preflight: text`Solo cuenta en la respuesta a una petición previa. En cualquier otra el navegador no lo lee.`,
  },
  'Access-Control-Allow-Headers': {
    what: text`Enumera los encabezados de petición que otro origen puede poner.`,
    values: text`Nombres de encabezados separados por comas, en mayúsculas o minúsculas. ${'*'} vale por todos salvo ${'Authorization'}, y solo sin credenciales.`,
    worksWith: text`Contesta a ${'Access-Control-Request-Headers'}. Con el modo de credenciales ${'include'}, ${'*'} es un encabezado con ese nombre: hay que enumerarlos uno a uno.`,
    preflight: text`Solo cuenta en la respuesta a una petición previa. En cualquier otra el navegador no lo lee.`,
  },
  'Access-Control-Expose-Headers': {
    what: text`Enumera los encabezados de respuesta que JavaScript puede leer, además de los siete que siempre se exponen: ${'Cache-Control'}, ${'Content-Language'}, ${'Content-Length'}, ${'Content-Type'}, ${'Expires'}, ${'Last-Modified'} y ${'Pragma'}.`,
    values: text`Nombres de encabezados separados por comas, en mayúsculas o minúsculas. ${'*'} vale por todos, pero solo sin credenciales. ${'Set-Cookie'} no se expone nunca.`,
    worksWith: text`Con el modo de credenciales ${'include'}, ${'*'} es un encabezado con ese nombre: hay que enumerarlos uno a uno.`,
    preflight: text`Cuenta en la respuesta real, no en la respuesta a la petición previa.`,
  },
  'Access-Control-Max-Age': {
    what: text`Dice durante cuántos segundos puede el navegador recordar la respuesta a una petición previa en lugar de volver a preguntar.`,
    values: text`Segundos; 5 si falta. Chromium recuerda como máximo 7200, Firefox 86400, Safari 600. ${'0'} o ${'-1'} lo desactiva.`,
    worksWith: null,
    preflight: text`Solo cuenta en la respuesta a una petición previa. Mientras se recuerda, no se ve ninguna petición previa, y un servidor reparado o averiado pasa inadvertido.`,
  },
  'Access-Control-Allow-Private-Network': {
    what: text`Obsoleto. Debía permitir que una página pública llegara a un servidor de una red privada, como lo probó Chrome. Ahora Chrome pide permiso al usuario, y ningún navegador necesita este encabezado.`,
    values: text`Solo era válido ${'true'}.`,
    worksWith: text`Contestaba a ${'Access-Control-Request-Private-Network'}, que ya no se envía. Agregarlo no repara nada.`,
    preflight: text`Solo contaba en la respuesta a una petición previa.`,
  },
  'Cross-Origin-Resource-Policy': {
    what: text`Dice quién puede incrustar este recurso con el modo ${'no-cors'}, como imagen, script o con un ${'fetch()'} de ese modo. En las peticiones CORS no interviene.`,
    values: text`${'same-origin'}, ${'same-site'} o ${'cross-origin'}; distingue mayúsculas y minúsculas. Cualquier otra cosa, o dos líneas, cuenta como si no estuviera.`,
    worksWith: text`Una página con ${'Cross-Origin-Embedder-Policy: require-corp'} solo incrusta de otro origen lo que dice ${'cross-origin'}, o ${'same-site'} dentro del sitio, o lo que se pide con CORS.`,
    preflight: null,
  },
  'Timing-Allow-Origin': {
    what: text`Enumera los orígenes que pueden ver cuánto tardó y cuánto ocupó esta respuesta, en la API Resource Timing. Sin él, entre orígenes casi todos los tiempos son 0.`,
    values: text`Orígenes separados por comas, o ${'*'} para todos, también con credenciales.`,
    worksWith: text`Cada redirección del camino debe enviarlo también.`,
    preflight: null,
  },
  Vary: {
    what: text`Dice a las cachés de qué encabezados de petición depende la respuesta. Una respuesta guardada solo se reutiliza si estos son iguales.`,
    values: text`Nombres de encabezados separados por comas, o ${'*'}, que significa que nunca se reutiliza. Para CORS: ${'Origin'}.`,
    worksWith: text`Un servidor cuyo ${'Access-Control-Allow-Origin'} depende del ${'Origin'} de la petición envía ${'Vary: Origin'} siempre, incluso cuando no permite a nadie. De lo contrario, un origen puede recibir lo que se guardó para otro.`,
    preflight: null,
  },
  'Set-Cookie': {
    what: text`Da al navegador una cookie para que la guarde y la devuelva. JavaScript nunca puede leer este encabezado, ni siquiera de su propio origen.`,
    values: text`Una cookie por línea. Para ir en peticiones entre sitios necesita ${'SameSite=None; Secure'}.`,
    worksWith: text`La cookie de otro origen solo se guarda si la página hizo la petición con el modo de credenciales ${'include'}. ${'Access-Control-Allow-Credentials'} decide si la respuesta se expone, no si la cookie se guarda.`,
    preflight: text`En la respuesta a una petición previa no tiene efecto.`,
  },
};
