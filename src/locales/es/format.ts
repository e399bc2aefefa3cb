import { listIn, numberIn } from '../catalogue/format.ts';

const plural = new Intl.PluralRules('es');

export const number = numberIn('es');
export const listed = listIn('es');
/** The words for one, or the words for any other number: only a count of exactly one is singular. */
export const agreed = (count: number, one: string, other: string): string => (plural.select(count) === 'one' ? one : other);
/** A count with its noun; round millions take a preposition ("1.000.000 de peticiones"). */
export const counted = (count: number, one: string, other: string): string =>
  `${number(count)} ${plural.select(count) === 'many' ? 'de ' : ''}${agreed(count, one, other)}`;
