/** A ruling, or all that are possible, in one word: what lists, filters and counts show. */
import { missedHeaders } from './exposed.ts';
import type { Ruling } from './ruling.ts';

/** `partly`: readable, but not all of its headers. `depends`: the rulings that are possible differ. */
export type Summary = Ruling['kind'] | 'partly' | 'depends';

/** The word for one ruling. */
export const summaryOfRuling = (ruling: Ruling): Exclude<Summary, 'depends'> =>
  ruling.kind === 'readable' && missedHeaders(ruling.exposure).length > 0 ? 'partly' : ruling.kind;

/** The word for a verdict: the one that all its branches share, else `depends`. */
export const summaryOf = ({ branches }: { readonly branches: readonly { readonly ruling: Ruling }[] }): Summary =>
  sharedBy(branches.map(({ ruling }) => summaryOfRuling(ruling)));

/** The summary without `partly`: a readable response is readable, whichever of its headers are exposed. */
export const outcomeOf = ({ branches }: { readonly branches: readonly { readonly ruling: Ruling }[] }): Exclude<Summary, 'partly'> =>
  sharedBy(branches.map(({ ruling }) => ruling.kind));

const sharedBy = <T extends string>(words: readonly T[]): T | 'depends' => {
  const [first, ...others] = new Set(words);
  return first === undefined || others.length > 0 ? 'depends' : first;
};
