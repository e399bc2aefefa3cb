import { listIn, numberIn } from '../catalogue/format.ts';

const plural = new Intl.PluralRules('en');

export const number = numberIn('en');
export const listed = listIn('en');
/** A count with its noun, such as "1 request" and "1,000 requests". */
export const counted = (count: number, one: string, other: string): string =>
  `${number(count)} ${plural.select(count) === 'one' ? one : other}`;
/** The sentence for one, or the sentence for any other number. */
export const agreed = (count: number, one: string, other: string): string => (plural.select(count) === 'one' ? one : other);
