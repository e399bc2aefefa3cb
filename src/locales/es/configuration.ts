import type { ConfigurationWords } from '../catalogue/configuration.ts';
import { text } from '../catalogue/text.ts';
import { agreed, counted, number } from './format.ts';

export const esConfiguration: ConfigurationWords = {
  scope: 'Peticiones que abarca la corrección',
  thisRequest: 'Esta petición',
  allRequests: (count) => agreed(count, 'La única a este servidor', `Las ${number(count)} a este servidor`),
  allows: (allowed, blocked) => {
    if (allowed === 0) return agreed(blocked, 'Ninguna configuración la permite.', 'Ninguna configuración las permite.');
    if (allowed === blocked)
      return agreed(blocked, 'Una sola configuración la permite.', `Una sola configuración permite las ${number(blocked)}.`);
    return `Una sola configuración permite ${number(allowed)} de ellas.`;
  },
  readableWith: (allowed, blocked) => `Respuestas bloqueadas que permite: ${number(allowed)} de ${number(blocked)}`,
  least: text`La configuración mínima que permite todas estas peticiones. Incluye lo que sus respuestas ya permiten. Úsala en lugar de la configuración de CORS del servidor.`,
  credentialsOpen: text`El servidor solo debe permitir credenciales si el modo de alguna petición es ${'include'}. El registro de red no muestra el modo de estas peticiones.`,
  leftOut: (origin) =>
    text`Se omite ${origin} porque el servidor solo lo permite en algunas peticiones o sin credenciales. Configúralo por separado.`,
  stillBlocked: 'Siguen bloqueadas con esta configuración',
  wouldBlock: 'Legibles ahora, pero bloqueadas con esta configuración',
  none: text`Ninguna configuración segura permite estas peticiones.`,
  blockedBy: (blocked, server, reasons, all) => {
    const count = [counted(blocked, 'bloqueada', 'bloqueadas')];
    const why = [counted(reasons, 'motivo', 'motivos')];
    return all && blocked !== 1 ? text`${count}, todas por ${server}, ${why}.` : text`${count} por ${server}, ${why}.`;
  },
  moreServers: (count) => `Y ${counted(count, 'servidor más', 'servidores más')}`,
  open: 'Ver configuración',
  openFor: (server) => `Ver configuración para ${server}`,
};
