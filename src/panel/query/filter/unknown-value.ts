import { CREDENTIALS, MODES } from '../../state/modes.ts';
import { SUMMARIES } from './chips.ts';
import type { Query, TermKey } from './parse-query.ts';

/** The words of those terms that have a fixed list of them. */
const VALUES: Readonly<Partial<Record<TermKey, readonly string[]>>> = {
  verdict: SUMMARIES,
  credentials: [...CREDENTIALS, 'open'],
  mode: [...MODES, 'open'],
};

/** The first term of a filter whose value is none of those that there are, as `key:value`, and these. */
export const unknownValueIn = (query: Query): { readonly term: string; readonly values: readonly string[] } | null => {
  for (const { key, value } of query) {
    const values = VALUES[key];
    if (values && !values.some((known) => known.startsWith(value.toLowerCase()))) return { term: `${key}:${value}`, values };
  }
  return null;
};
