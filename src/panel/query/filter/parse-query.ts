/** The names that can stand before a colon. */
export const KEYS = [
  'verdict',
  'reason',
  'host',
  'path',
  'method',
  'status',
  'credentials',
  'mode',
  'scheme',
  'header',
  'type',
  'initiator',
] as const;

/** What a term of the filter refers to; `text` is a word without a key. */
export type TermKey = (typeof KEYS)[number] | 'text';

/** One condition of the filter. */
export interface Term {
  readonly key: TermKey;
  /** As typed, without quotes; never ''. */
  readonly value: string;
  readonly negated: boolean;
}

/** The terms of a filter. All must match, so an empty query matches everything. */
export type Query = readonly Term[];

const MAX_LENGTH = 1_000; // characters

// A minus, a known key, then a quoted value, even without the closing quote, or all up to the next space. An unknown key is part of the word.
const WORD = new RegExp(`(?=\\S)(-?)(?:(${KEYS.join('|')}):)?(?:"([^"]*)"?|(\\S*))`, 'gi');

/** Parses a filter. Leaves out terms without a value, which is still to be typed. */
export const parseQuery = (typed: string): Query =>
  [...typed.slice(0, MAX_LENGTH).matchAll(WORD)].flatMap(([, minus, key, quoted, bare]): Term | readonly Term[] => {
    const value = (quoted ?? bare ?? '').trim();
    if (value === '') return [];
    return { key: (key?.toLowerCase() ?? 'text') as TermKey, value, negated: minus === '-' };
  });
