import type { Cards } from '../catalogue/cards.ts';
import { esRequestCards } from './cards-request.ts';
import { esResponseCards } from './cards-response.ts';

/** The header cards in Spanish. */
export const esCards: Cards = {
  headers: { ...esRequestCards, ...esResponseCards },
  labels: {
    request: 'Encabezado de petición',
    response: 'Encabezado de respuesta',
    forbidden: 'Nombre de encabezado prohibido (petición)',
    yes: 'sí',
    no: 'no',
    syntax: 'Sintaxis',
    values: 'Valores válidos',
    worksWith: 'Se combina con',
    preflight: 'Petición previa (preflight)',
    example: 'Ejemplo',
    specification: 'Especificación',
    mdn: 'En MDN',
    browsers: 'Compatibilidad con navegadores',
    since: (version) => `desde ${version}`,
    never: 'no compatible',
    unknown: 'desconocido',
    sentHere: 'En esta petición',
    more: 'Ver más',
  },
};
