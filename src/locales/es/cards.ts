import type { Cards } from '../catalogue/cards.ts';
import { cardsEsRequest } from './cards-request.ts';
import { cardsEsResponse } from './cards-response.ts';

/** The header cards in Spanish. */
export const cardsEs: Cards = {
  headers: { ...cardsEsRequest, ...cardsEsResponse },
  labels: {
    request: 'Encabezado de petición',
    response: 'Encabezado de respuesta',
    forbidden: 'Nombre de encabezado prohibido (petición)',
    yes: 'sí',
    no: 'no',
    syntax: 'Sintaxis',
    values: 'Valores válidos',
    otherSide: 'La otra parte',
    preflight: 'Petición previa (preflight)',
    example: 'Ejemplo',
    specification: 'Especificación',
    mdn: 'En MDN',
    browsers: 'Compatibilidad con navegadores',
    since: (version) => `desde ${version}`,
    never: 'no compatible',
    unknown: 'se desconoce',
  },
};
