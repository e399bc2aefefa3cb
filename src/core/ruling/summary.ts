/** A ruling or a verdict in one word, as lists, filters and counts show it. */
import { unexposedPageHeaders } from './exposure.ts';
import type { Ruling } from './ruling.ts';

/** `partly`: readable, but headers that JavaScript wants aren't exposed. `depends`: the branches differ. */
export type Summary = Ruling['kind'] | 'partly' | 'depends';

export const summaryOfRuling = (ruling: Ruling): Exclude<Summary, 'depends'> =>
  ruling.kind === 'readable' && unexposedPageHeaders(ruling.exposure).length > 0 ? 'partly' : ruling.kind;

/** The word for a verdict: the one that all its branches share, else `depends`. */
export const summaryOf = ({ branches }: { readonly branches: readonly { readonly ruling: Ruling }[] }): Summary => {
  const [first, ...others] = new Set(branches.map(({ ruling }) => summaryOfRuling(ruling)));
  return first === undefined || others.length > 0 ? 'depends' : first;
};
