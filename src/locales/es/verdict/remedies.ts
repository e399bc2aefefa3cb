import { OWN_WAY } from '../../../core/remedies/own-way.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { text } from '../../catalogue/text.ts';
import { listed } from '../format.ts';

export const esRemedies: Catalogue['remedies'] = {
  preflight: 'Responde a la petición previa con un estado 200–299 (por ejemplo, 204) y estos encabezados',
  response: 'Envía estos encabezados con la respuesta',
  page: (change) => {
    switch (change.id) {
      case 'drop-credentials':
        if (change.way)
          return text`Si esta petición no necesita credenciales, no las envíes: usa ${OWN_WAY[change.way]} con ${change.way}.`;
        return text`Si esta petición no necesita credenciales, no las envíes: usa ${"credentials: 'same-origin'"}, quita ${'withCredentials'} o usa ${'crossorigin="anonymous"'}.`;
      case 'method-upper-case':
        return text`En el código de la página, escribe el método así: ${change.method}.`;
      case 'mode-cors':
        return text`En el código de la página, usa ${"mode: 'cors'"}. En un elemento, usa ${'crossorigin="anonymous"'}.`;
      case 'crossorigin':
        return text`En el código de la página, agrega ${'crossorigin="anonymous"'} a ${change.elements.join(' / ')}. El navegador deja entonces de enviar cookies.`;
      case 'redirect-follow':
        return text`En el código de la página, permite las redirecciones con ${"redirect: 'follow'"}.`;
      case 'drop-headers':
        return change.why === 'response-headers'
          ? text`En el código de la página, quita ${listed(change.names)} de la petición. Solo las respuestas llevan estos encabezados.`
          : text`Evita que la biblioteca agregue ${listed(change.names)} para este servidor. Las bibliotecas de trazas tienen una lista de URL para eso.`;
      case 'call-directly':
        return text`En el código de la página, haz la petición directamente a ${change.url}. Corsplain no puede comprobar su respuesta de antemano.`;
    }
  },
  alreadySent: 'ya se envía',
  adds: (items) => `agrega ${items}`,
  leftOut: (header, { value, why }) => {
    switch (why) {
      case 'sent-twice':
        return text`Envía ${`${header}: ${value}`} una sola vez.`;
      case 'wildcard':
        return text`Se omite ${'*'} porque no se admite en peticiones con credenciales. Para otros orígenes de confianza, devuelve el origen de la petición.`;
      case 'null-origin':
        return text`Se omite ${'null'} porque cualquier sitio puede enviar este origen.`;
      case 'one-origin':
        return text`Se omite ${value} porque una respuesta solo puede indicar un origen. Devuelve el origen de la petición si el servidor lo permite.`;
      case 'letter-case':
        return text`Se omite ${value} porque los navegadores solo envían este método en mayúsculas.`;
      case 'invalid':
        return text`Se omite ${value} porque no es válido en ${header}.`;
    }
  },
  preflightUnseen: text`El registro de red no contiene la respuesta a la petición previa. Conserva los métodos y encabezados que el servidor ya permite.`,
  forCaches: 'para las cachés',
  both: text`Hacen falta los dos cambios. Cambia primero el servidor (ver abajo) y después la página.`,
  oneLayer: text`El servidor envía este encabezado más de una vez, por lo general desde la aplicación y desde un proxy. Quítalo de uno de los dos. El otro debe enviar los encabezados que siguen.`,
  ifIncluded: text`${'Access-Control-Allow-Credentials'} solo hace falta si el modo de credenciales es ${'include'}. El registro de red no muestra el modo. Busca ${"credentials: 'include'"} o ${'withCredentials'} en el código de la página.`,
  nobody: text`Ni el servidor ni la página pueden hacer legible esta respuesta de forma segura. El navegador la bloquea por diseño.`,
};
