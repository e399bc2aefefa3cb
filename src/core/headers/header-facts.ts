import type { HeaderEntry } from './header-entry.ts';
import { HEADER_NAMES, type HeaderName } from './names.ts';
import { REQUEST_FACTS } from './request.ts';
import { RESPONSE_FACTS } from './response.ts';

/** All that a header's card says without words. */
export interface HeaderFacts extends Omit<HeaderEntry, 'forms'> {
  readonly name: HeaderName;
  readonly kind: 'request' | 'response';
  /** Whole header lines. */
  readonly syntax: readonly string[];
  /** The page on MDN, below `/docs/` in every language; null when MDN has none. */
  readonly mdn: string | null;
  /** The key in browser-compat-data; null when it has none. */
  readonly bcd: string | null;
}

const ALL: Readonly<Record<HeaderName, HeaderEntry>> = { ...REQUEST_FACTS, ...RESPONSE_FACTS };

// Gone before MDN and browser-compat-data described it.
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

/** What is known of a header, whatever the case of its name; null when it has no card. */
export const headerFacts = (name: string): HeaderFacts | null => BY_NAME.get(name.toLowerCase()) ?? null;
