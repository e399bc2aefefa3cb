/** A ruling or a verdict in one word, as lists, filters and counts show it. */
import { unexposedPageHeaders } from './exposure.ts';
import type { Ruling } from './ruling.ts';

/** `partly`: readable, but headers that JavaScript wants aren't exposed. `depends`: the branches differ. */
export type Summary = Ruling['kind'] | 'partly' | 'depends';

export const summaryOfRuling = (ruling: Ruling): Exclude<Summary, 'depends'> =>
  ruling.kind === 'readable' && unexposedPageHeaders(ruling.exposure).length > 0 ? 'partly' : ruling.kind;

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
