import type { HeaderEntry } from './header-entry.ts';
import { HEADER_NAMES, type HeaderName } from './names.ts';
import { REQUEST_FACTS } from './request.ts';
import { RESPONSE_FACTS } from './response.ts';

/** The language-independent part of a header's card. */
export interface HeaderFacts extends Omit<HeaderEntry, 'forms'> {
  readonly name: HeaderName;
  readonly kind: 'request' | 'response';
  /** Whole header lines. */
  readonly syntax: readonly string[];
  /** The page on MDN, below `/docs/` in every language; null if MDN has none. */
  readonly mdn: string | null;
  /** The key in browser-compat-data; null if it has none. */
  readonly bcd: string | null;
}

const ALL: Readonly<Record<HeaderName, HeaderEntry>> = { ...REQUEST_FACTS, ...RESPONSE_FACTS };

// Removed before MDN and browser-compat-data described it.
const UNDESCRIBED: HeaderName = 'Access-Control-Allow-Private-Network';

const factsOf = (name: HeaderName): HeaderFacts => {
  const { forms, ...own } = ALL[name];
  const described = name !== UNDESCRIBED;
  return {
    ...own,
    name,
    kind: Object.hasOwn(REQUEST_FACTS, name) ? 'request' : 'response',
    syntax: forms.map((form) => `${name}: ${form}`),
    mdn: described ? `Web/HTTP/Reference/Headers/${name}` : null,
    bcd: described ? `http.headers.${name}` : null,
  };
};

const BY_NAME = new Map(HEADER_NAMES.map((name) => [name.toLowerCase(), factsOf(name)]));

/** Returns the facts about a header, case-insensitively; null if it has no card. */
export const headerFacts = (name: string): HeaderFacts | null => BY_NAME.get(name.toLowerCase()) ?? null;
