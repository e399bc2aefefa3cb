import { CREDENTIALS, MODES } from '../../state/modes.ts';
import { KEYS, type Query, type TermKey } from './parse-query.ts';
import { VERDICT_VALUES } from './verdict-values.ts';

interface Values {
  readonly offered: readonly string[];
  /** Accepted as well, but not offered. */
  readonly synonyms?: readonly string[];
}

/** The values of the terms that have a fixed list of them. */
const VALUES: Readonly<Partial<Record<TermKey, Values>>> = {
  verdict: VERDICT_VALUES,
  credentials: { offered: [...CREDENTIALS, 'open'] },
  mode: { offered: [...MODES, 'open'] },
};

/** Returns the first term of a filter with an unknown value, as `key:value`, and the values to offer instead; null without one. */
export const unknownValueIn = (query: Query): { readonly term: string; readonly values: readonly string[] } | null => {
  for (const { key, value } of query) {
    const values = VALUES[key];
    if (!values) continue;
    const { offered, synonyms = [] } = values;
    const isKnown = [...offered, ...synonyms].some((known) => known.startsWith(value.toLowerCase()));
    if (!isKnown) return { term: `${key}:${value}`, values: offered };
  }
  return null;
};

// A URL, and a host with its port, have a colon too.
const NAMED = /^(?!localhost:)([a-z][a-z-]*):(?!\/\/)(?!\d{4,5}(?:\/|$))/i;

/** Returns the first unknown name before a colon in a filter, and the known names; null without one. */
export const unknownNameIn = (query: Query): { readonly name: string; readonly names: readonly string[] } | null => {
  for (const { key, value } of query) {
    const name = key === 'text' ? NAMED.exec(value)?.[1] : undefined;
    if (name !== undefined) return { name, names: KEYS };
  }
  return null;
};
