import type { EvidenceWords } from '../../catalogue/catalogue.ts';
import { text } from '../../catalogue/text.ts';

export const esEvidence: EvidenceWords = {
  evidence: {
    har: text`Se deduce del registro de red.`,
    'cookie-header': text`El navegador envió un encabezado ${'Cookie'} a otro origen. Solo lo hace en el modo ${'include'}.`,
    'storage-access-header': text`El navegador envió ${'Sec-Fetch-Storage-Access'}. Solo lo hace con el modo de credenciales ${'include'}.`,
    'no-storage-access-header': text`El navegador no envió ${'Sec-Fetch-Storage-Access'}. Con el modo de credenciales ${'include'}, este navegador lo agrega.`,
    'readable-without-consent': text`JavaScript pudo leer la respuesta aunque el servidor no permite credenciales. Por tanto, el modo no es ${'include'}.`,
    'hidden-despite-anonymous-consent': text`El navegador bloqueó la respuesta aunque el servidor permite peticiones sin credenciales. Por tanto, el modo es ${'include'}.`,
    beacon: text`Los navegadores siempre envían las balizas y los pings con credenciales.`,
    element: text`Un elemento HTML envió esta petición. Los elementos usan este modo.`,
    'went-on': text`El navegador continuó. Con otro modo de credenciales se habría detenido aquí.`,
    'request-headers': text`Lo muestran los encabezados de petición.`,
    'page-hook': text`La llamada se registró en la página.`,
    'calls-alike': text`Varias llamadas con opciones distintas coinciden con esta petición. El navegador no indica cuál la hizo.`,
    user: text`Valor establecido manualmente.`,
  },
  evidenceMissing: text`El registro de red no lo muestra, así que se evaluaron todas las posibilidades.`,
  credentials: (modes, by) => {
    const how = by === 'cookie-header' ? ' · cookie' : by === 'element' ? ' · elemento' : '';
    if (modes.length === 1) return `${modes[0]}${how}`;
    return modes.includes('include') ? '¿include?' : 'no include';
  },
  credentialsNotAllowedEither: text`Tampoco se permiten las credenciales`,
  onlyWith: (modes) => text`solo si el modo de credenciales es ${modes.join(' / ')}`,
};
