import { CREDENTIALS, MODES } from '../../state/modes.ts';
import { SUMMARIES } from './chips.ts';
import type { Query, TermKey } from './parse-query.ts';

/** The values of terms that have a fixed list of values. */
const VALUES: Readonly<Partial<Record<TermKey, readonly string[]>>> = {
  verdict: SUMMARIES,
  credentials: [...CREDENTIALS, 'open'],
  mode: [...MODES, 'open'],
};

/** Returns the first term of a filter with an unknown value, as `key:value`, and the known values; null without one. */
export const unknownValueIn = (query: Query): { readonly term: string; readonly values: readonly string[] } | null => {
  for (const { key, value } of query) {
    const values = VALUES[key];
    if (values && !values.some((known) => known.startsWith(value.toLowerCase()))) return { term: `${key}:${value}`, values };
  }
  return null;
};
