import type { ResponseHeaderName } from '../../core/headers/names.ts';
import type { CardWords } from '../catalogue/cards.ts';
import { text } from '../catalogue/text.ts';

/** The cards of the response headers in Spanish. */
export const esResponseCards: Readonly<Record<ResponseHeaderName, CardWords>> = {
  'Access-Control-Allow-Origin': {
    what: text`Indica el origen cuyo JavaScript puede leer esta respuesta. Sin este encabezado, el navegador bloquea la respuesta a una petición CORS.`,
    values: text`Un solo origen, sin ruta ni barra final, o ${'*'} para todos los orígenes. Una lista no es válida. Evita ${'null'}: todas las páginas aisladas (sandbox) tienen ese origen.`,
    worksWith: text`Con el modo de credenciales ${'include'}, no se admite el comodín ${'*'}. El servidor debe devolver el ${'Origin'} de la petición y enviar ${'Access-Control-Allow-Credentials: true'}. Si el valor depende del origen de la petición, envía también ${'Vary: Origin'}.`,
    preflight: text`Es necesario en la respuesta a la petición previa y en la respuesta real.`,
  },
  'Access-Control-Allow-Credentials': {
    what: text`Permite que JavaScript lea la respuesta a una petición con el modo de credenciales ${'include'}. Si el valor no es ${'true'}, el navegador bloquea la respuesta. Son credenciales las cookies, los encabezados de autorización y los certificados de cliente TLS.`,
    values: text`El único valor válido es ${'true'}. Se distinguen mayúsculas y minúsculas. Si no necesitas credenciales, omite el encabezado en lugar de enviar ${'false'}.`,
    worksWith: text`Ambas partes deben activarlo. El servidor envía este encabezado y el origen exacto en ${'Access-Control-Allow-Origin'}. La página establece ${'XMLHttpRequest.withCredentials'}, o la opción ${'credentials'} de ${'fetch()'} o del constructor ${'Request()'}. Si falta una de las partes, JavaScript no puede leer una respuesta con credenciales.`,
    preflight: text`En la respuesta a una petición previa, permite enviar la petición real con credenciales. Una petición ${'GET'} sencilla no tiene petición previa, así que el navegador la envía con credenciales de inmediato. Si la respuesta no tiene este encabezado, el navegador la bloquea.`,
  },
  'Access-Control-Allow-Methods': {
    what: text`Enumera los métodos que otros orígenes pueden usar con este recurso.`,
    values: text`Métodos separados por comas. Se distinguen mayúsculas y minúsculas. ${'*'} equivale a todos, pero solo sin credenciales. ${'GET'}, ${'HEAD'} y ${'POST'} siempre se permiten.`,
    worksWith: text`La petición previa indica el método en ${'Access-Control-Request-Method'}. Con el modo de credenciales ${'include'}, el navegador lee ${'*'} como nombre de método. Enumera cada método.`,
    preflight: text`Solo se usa en la respuesta a una petición previa. En otras respuestas, el navegador lo ignora.`,
  },
  'Access-Control-Allow-Headers': {
    what: text`Enumera los encabezados de petición que otros orígenes pueden establecer.`,
    values: text`Nombres de encabezados separados por comas, en mayúsculas o minúsculas. ${'*'} equivale a todos, pero solo sin credenciales. Según el estándar, no incluye ${'Authorization'}, pero los navegadores aún lo aceptan.`,
    worksWith: text`La petición previa enumera los encabezados en ${'Access-Control-Request-Headers'}. Con el modo de credenciales ${'include'}, el navegador lee ${'*'} como nombre de encabezado. Enumera cada encabezado.`,
    preflight: text`Solo se usa en la respuesta a una petición previa. En otras respuestas, el navegador lo ignora.`,
  },
  'Access-Control-Expose-Headers': {
    what: text`Enumera los encabezados de respuesta que JavaScript puede leer. Estos siempre se exponen: ${'Cache-Control'}, ${'Content-Language'}, ${'Content-Length'}, ${'Content-Type'}, ${'Expires'}, ${'Last-Modified'} y ${'Pragma'}.`,
    values: text`Nombres de encabezados separados por comas, en mayúsculas o minúsculas. ${'*'} equivale a todos, pero solo sin credenciales. ${'Set-Cookie'} no se expone nunca.`,
    worksWith: text`Con el modo de credenciales ${'include'}, el navegador lee ${'*'} como nombre de encabezado. Enumera cada encabezado.`,
    preflight: text`Solo se usa en la respuesta real, no en la respuesta a la petición previa.`,
  },
  'Access-Control-Max-Age': {
    what: text`El número de segundos durante los que el navegador puede almacenar en caché el resultado de la petición previa.`,
    values: text`Un número de segundos. El valor predeterminado es 5. El máximo es 7200 en Chrome, 86.400 en Firefox y 600 en Safari. ${'0'} y ${'-1'} desactivan la caché.`,
    worksWith: null,
    preflight: text`Solo se usa en la respuesta a una petición previa. Mientras el resultado está en caché, el navegador no envía peticiones previas. Los cambios en esa respuesta no surten efecto todavía.`,
  },
  'Access-Control-Allow-Private-Network': {
    what: text`Obsoleto. Fue parte de un experimento de Chrome con peticiones de páginas públicas a redes privadas. Ahora Chrome y Firefox exigen en su lugar el permiso del usuario. Ningún navegador necesita este encabezado.`,
    values: text`El único valor válido era ${'true'}.`,
    worksWith: text`Era la respuesta a ${'Access-Control-Request-Private-Network'}, que los navegadores ya no envían. Agregarlo no soluciona nada.`,
    preflight: text`Solo se usaba en la respuesta a una petición previa.`,
  },
  'Cross-Origin-Resource-Policy': {
    what: text`Controla quién puede incrustar este recurso en el modo ${'no-cors'}, como en imágenes, scripts o ${'fetch()'} con ese modo. No afecta a las peticiones CORS.`,
    values: text`${'same-origin'}, ${'same-site'} o ${'cross-origin'}. Se distinguen mayúsculas y minúsculas. El navegador ignora cualquier otro valor y los encabezados de más de una línea.`,
    worksWith: text`Una página con ${'Cross-Origin-Embedder-Policy: require-corp'} solo puede incrustar un recurso de otro origen con ${'cross-origin'}. Dentro del mismo sitio basta ${'same-site'}. Los recursos pedidos con CORS no necesitan este encabezado.`,
    preflight: null,
  },
  'Timing-Allow-Origin': {
    what: text`Enumera los orígenes que pueden leer los tiempos y el tamaño de esta respuesta en la API Resource Timing. Sin él, casi todos los tiempos de las peticiones de origen cruzado son 0.`,
    values: text`Orígenes separados por comas, o ${'*'} para todos los orígenes, también con credenciales.`,
    worksWith: text`Cada redirección hacia esta respuesta debe enviarlo también.`,
    preflight: null,
  },
  Vary: {
    what: text`Enumera los encabezados de petición de los que depende la respuesta. Una caché reutiliza una respuesta guardada solo si estos encabezados tienen los mismos valores.`,
    values: text`Nombres de encabezados separados por comas, o ${'*'}, que significa que las cachés nunca la reutilizan. Para CORS: ${'Origin'}.`,
    worksWith: text`Si ${'Access-Control-Allow-Origin'} depende del ${'Origin'} de la petición, envía ${'Vary: Origin'} en todas las respuestas, aunque no permitan ningún origen. De lo contrario, una caché puede servir a un origen la respuesta de otro.`,
    preflight: null,
  },
  'Set-Cookie': {
    what: text`Guarda una cookie en el navegador. JavaScript no puede leer este encabezado, ni siquiera en respuestas del mismo origen.`,
    values: text`Una cookie por línea de encabezado. Para enviar cookies en peticiones entre sitios, establece ${'SameSite=None; Secure'}. Chrome lo exige.`,
    worksWith: text`El navegador guarda una cookie de otro origen solo si el modo de credenciales de la petición es ${'include'}. ${'Access-Control-Allow-Credentials'} controla si JavaScript puede leer la respuesta, no si la cookie se guarda.`,
    preflight: text`No tiene efecto en la respuesta a una petición previa.`,
  },
};
