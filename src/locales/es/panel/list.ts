import { durationIn } from '../../catalogue/format.ts';
import type { ListWords } from '../../catalogue/list.ts';
import { text } from '../../catalogue/text.ts';
import { agreed, counted, number } from '../format.ts';

export const esList: ListWords = {
  columns: { host: 'Host', path: 'Ruta', type: 'Tipo', initiator: 'Iniciador', start: 'Inicio', time: 'Tiempo' },
  calledAt: (place) => `llamada en ${place}`,
  pause: 'Pausar el registro',
  resume: 'Reanudar el registro',
  paused: 'En pausa: las peticiones nuevas no se registran',
  preserve: 'Conservar registro',
  preserveHint: 'Mantiene la lista al ir a otra página',
  filter: 'Filtro',
  filterExample: 'Filtro, p. ej. verdict:blocked host:api -status:404',
  clearFilter: 'Quitar el filtro',
  suggestions: 'Sugerencias',
  suggestionCount: number,
  verdicts: 'Filtrar por veredicto',
  meanings: {
    hidden: 'El navegador bloqueó la respuesta',
    partly: 'JavaScript puede leer la respuesta, salvo algunos encabezados',
    opaque: 'La página puede usar la respuesta, pero JavaScript no puede leerla',
    readable: 'JavaScript puede leer la respuesta',
    depends: 'El resultado depende de datos que no están en el registro de red',
    'no-response': 'El registro de red no tiene respuesta',
  },
  credentialedOnly: 'Solo con credenciales',
  credentialedHint: 'Muestra solo peticiones con el modo de credenciales include confirmado',
  noMatch: 'Ninguna petición coincide con el filtro.',
  unknownValue: (term, values) => text`Valor de filtro desconocido: ${term}. Usa uno de estos: ${values}`,
  unknownName: (name, names) => text`Nombre de filtro desconocido: ${name}. Usa uno de estos: ${names}`,
  shown: (shown, all) => `${number(shown)} de ${number(all)} visibles`,
  dropped: (count, limit) =>
    agreed(
      count,
      `Se eliminó la petición más antigua (límite: ${number(limit)})`,
      `Se eliminaron las ${counted(count, 'petición', 'peticiones')} más antiguas (límite: ${number(limit)})`,
    ),
  newHidden: (count) => `${number(count)} ${agreed(count, 'bloqueada más', 'bloqueadas más')}`,
  resizeHint: 'Mayús+← y Mayús+→ cambian el ancho',
  duration: durationIn('es'),
  loop: {
    reload: 'Recargar',
    reloadHint: 'Recargar la página y comparar',
    reloadAndCompare: 'Ya lo cambié: recargar y comparar',
    compareHint: 'Corsplain busca esta petición en la nueva carga y la mantiene seleccionada.',
    fixed: 'Corregida',
    was: (short) => `antes: ${short}`,
    wasBlocked: (short) => `Bloqueada en una carga anterior: ${short}`,
    fixedCount: (count) => `${number(count)} ${agreed(count, 'corregida', 'corregidas')}`,
    nowFixed: (count) => `${number(count)} ${agreed(count, 'corregida', 'corregidas')} desde la carga anterior`,
    thisLoad: 'esta carga',
    loadCounts: (requests, hidden) =>
      `${counted(requests, 'petición', 'peticiones')} · ${number(hidden)} ${agreed(hidden, 'bloqueada', 'bloqueadas')}`,
    awaited: 'La página se está cargando. Este es el resultado de la carga anterior.',
  },
};
