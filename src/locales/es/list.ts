import { durationIn } from '../catalogue/duration.ts';
import type { ListWords } from '../catalogue/list-words.ts';
import { text } from '../catalogue/text.ts';

const number = new Intl.NumberFormat('es');

export const esList: ListWords = {
  columns: { host: 'Host', path: 'Ruta', time: 'Tiempo' },
  pause: 'Pausar la lista',
  resume: 'Reanudar la lista',
  paused: 'En pausa: no se agregan peticiones nuevas',
  preserve: 'Conservar registro',
  preserveHint: 'Mantener la lista cuando la página navega',
  filter: 'Filtro',
  filterExample: 'Filtro, p. ej. verdict:hidden host:api -status:404',
  clearFilter: 'Quitar el filtro',
  verdicts: 'Solo estos veredictos',
  meanings: {
    hidden: 'JavaScript recibió un error en lugar de la respuesta',
    partly: 'JavaScript puede leer la respuesta, pero no todos sus encabezados',
    opaque: 'La página puede usar la respuesta, pero JavaScript no ve nada de ella',
    readable: 'JavaScript puede leer la respuesta',
    depends: 'El resultado depende de algo que no se puede ver',
    'no-response': 'No se vio ninguna respuesta',
  },
  credentialedOnly: 'Solo con credenciales',
  credentialedHint: 'Solo peticiones cuyo modo de credenciales es con certeza include',
  noMatch: 'Ninguna petición pasa el filtro.',
  unknownValue: (term, values) => text`${term} no existe. Los valores posibles son: ${values}`,
  shown: (shown, all) => `${number.format(shown)} de ${number.format(all)} visibles`,
  dropped: (count, limit) =>
    `${count === 1 ? 'Descartada la más antigua' : `Descartadas las ${number.format(count)} más antiguas`} (límite ${number.format(limit)})`,
  newHidden: (count) => `${number.format(count)} ${count === 1 ? 'nueva oculta' : 'nuevas ocultas'}`,
  resizeHint: 'Mayús+← y Mayús+→ cambian el ancho',
  duration: durationIn('es'),
};
