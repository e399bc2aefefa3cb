import type { Catalogue } from '../../catalogue/catalogue.ts';
import { text } from '../../catalogue/text.ts';

export const esRemedies: Catalogue['remedies'] = {
  preflight: 'Responde a la petición previa con un estado 200–299 (por ejemplo, 204) y estos encabezados',
  response: 'Envía estos encabezados con la respuesta',
  page: (change) => {
    switch (change.id) {
      case 'drop-credentials':
        return text`Si esta petición no necesita credenciales, no las envíes: usa ${"credentials: 'same-origin'"}, quita ${'withCredentials'} o usa ${'crossorigin="anonymous"'}.`;
      case 'method-upper-case':
        return text`En el código de la página, escribe el método así: ${change.method}.`;
      case 'mode-cors':
        return text`En el código de la página, usa ${"mode: 'cors'"}. En un elemento, usa ${'crossorigin="anonymous"'}.`;
      case 'crossorigin':
        return text`En el código de la página, agrega ${'crossorigin="anonymous"'} a ${change.elements.join(' / ')}. El navegador deja entonces de enviar cookies.`;
      case 'redirect-follow':
        return text`En el código de la página, permite las redirecciones con ${"redirect: 'follow'"}.`;
      case 'call-directly':
        return text`En el código de la página, haz la petición directamente a ${change.url}. Corsplain no puede comprobar su respuesta de antemano.`;
    }
  },
  alreadySent: 'ya se envía',
  forCaches: 'para las cachés',
  both: text`Hacen falta los dos cambios. Cambia primero el servidor (ver abajo) y después la página.`,
  oneLayer: text`El servidor envía este encabezado más de una vez, por lo general desde la aplicación y desde un proxy. Quítalo de uno de los dos. El otro debe enviar los encabezados que siguen.`,
  ifIncluded: text`${'Access-Control-Allow-Credentials'} solo hace falta si el modo de credenciales es ${'include'}. El registro de red no muestra el modo. Busca ${"credentials: 'include'"} o ${'withCredentials'} en el código de la página.`,
  nobody: text`Ni el servidor ni la página pueden hacer legible esta respuesta de forma segura. El navegador la bloquea por diseño.`,
};
