const KEYS = ['verdict', 'reason', 'host', 'path', 'method', 'status', 'credentials', 'mode', 'scheme'] as const;

/** What a term of the filter is about; `text` is a word without a key. */
export type TermKey = (typeof KEYS)[number] | 'text';

/** One condition of the filter. */
export interface Term {
  readonly key: TermKey;
  /** As it was typed, without quotes; never ''. */
  readonly value: string;
  readonly negated: boolean;
}

/** What the user filters by: every term must hold, so an empty query lets everything through. */
export type Query = readonly Term[];

const LONGEST = 1_000; // characters

// A minus, a known key, then a quoted value, closed or not yet, or all up to the next blank. Any other key is part of the word.
const WORD = new RegExp(`(?=\\S)(-?)(?:(${KEYS.join('|')}):)?(?:"([^"]*)"?|(\\S*))`, 'gi');

/** Reads the filter. A term whose value is not typed yet says nothing and is left out. */
export const parseQuery = (typed: string): Query =>
  [...typed.slice(0, LONGEST).matchAll(WORD)].flatMap(([, minus, key, quoted, bare]): Term | readonly Term[] => {
    const value = (quoted ?? bare ?? '').trim();
    if (value === '') return [];
    return { key: (key?.toLowerCase() ?? 'text') as TermKey, value, negated: minus === '-' };
  });
