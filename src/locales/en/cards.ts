import type { Cards } from '../catalogue/cards.ts';
import { enRequestCards } from './cards-request.ts';
import { enResponseCards } from './cards-response.ts';

/** The header cards in English. */
export const enCards: Cards = {
  headers: { ...enRequestCards, ...enResponseCards },
  labels: {
    request: 'Request header',
    response: 'Response header',
    forbidden: 'Forbidden request-header name',
    yes: 'yes',
    no: 'no',
    syntax: 'Syntax',
    values: 'Valid values',
    worksWith: 'Works with',
    preflight: 'Preflight',
    example: 'Example',
    specification: 'Specification',
    mdn: 'On MDN',
    browsers: 'Browser compatibility',
    since: (version) => `since ${version}`,
    never: 'not supported',
    unknown: 'unknown',
    sentHere: 'In this request',
    more: 'More',
  },
};
