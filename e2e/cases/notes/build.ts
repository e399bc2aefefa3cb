/** Builds the exchanges of the note cases. */
import { type Engine, type Exchange, type Outcome, open, type Sighting, seen } from '../../../src/core/facts/facts.ts';
import type { NonEmpty } from '../../../src/core/facts/non-empty.ts';
import type { HeaderList } from '../../../src/core/http/header-list.ts';

export const PAGE = 'https://app.example';
export const API = 'https://api.test';

export type Lines = Readonly<Record<string, string>>;
export const headersOf = (lines: Lines): HeaderList => Object.entries(lines).map(([name, value]) => ({ name, value }));
export const answered = (lines: Lines, status = 200, location: string | null = null): Outcome => ({
  kind: 'answered',
  reply: { status, headers: headersOf(lines), location, fromServiceWorker: false },
});
export const unanswered: Outcome = { kind: 'unanswered', code: '' };

export const hop = (change: Partial<Sighting> = {}): Sighting => ({
  url: `${API}/a`,
  method: 'GET',
  headers: [],
  provisional: false,
  preflight: null,
  outcome: answered({}),
  ...change,
});
export const preflightOf = (
  outcome: Outcome,
  unsafeNames: readonly string[] = [],
  headers: HeaderList = [],
): NonNullable<Sighting['preflight']> => ({
  origin: PAGE,
  method: 'PUT',
  unsafeNames,
  headers,
  outcome,
});
export const exchangeOf = (hops: Sighting | NonEmpty<Sighting>, change: Partial<Exchange> = {}): Exchange => ({
  id: '0',
  engine: 'chromium',
  initiator: 'fetch',
  origin: seen(PAGE, 'har'),
  mode: seen('cors', 'har'),
  credentials: seen('include', 'user'),
  redirect: seen('follow', 'har'),
  hops: 'url' in hops ? [hops] : hops,
  end: 'unknown',
  startedAt: 0,
  duration: 0,
  entries: [0],
  ...change,
});
export const withoutCredentials: Partial<Exchange> = { credentials: seen('omit', 'user') };
export const eitherMode: Partial<Exchange> = { credentials: open(['include', 'omit']) };

export const AO = 'Access-Control-Allow-Origin';
export const AC = 'Access-Control-Allow-Credentials';
export const consent = { [AO]: PAGE, [AC]: 'true' };
/** A preflight response that passes. */
export const preflightConsent = { ...consent, 'Access-Control-Allow-Methods': 'PUT' };
export const responding = (lines: Lines, change: Partial<Exchange> = {}) => exchangeOf(hop({ outcome: answered(lines) }), change);
export const at = (place: 'preflight' | 'response', index = 0) => ({ place, hop: index });
export const nullOrigin = { origin: seen('null', 'har') } as const;

export const put = (lines: Lines, unsafeNames: readonly string[] = [], change: Partial<Exchange> = {}, headers: Lines = {}) =>
  exchangeOf(
    hop({ method: 'PUT', headers: headersOf(headers), preflight: preflightOf(answered(lines), unsafeNames), outcome: answered(consent) }),
    change,
  );

export const consentTwice = (engine: Engine): Exchange => {
  const headers = [...headersOf({ [AO]: 'null', [AC]: 'true' }), { name: AC, value: '' }];
  return exchangeOf(hop({ outcome: { kind: 'answered', reply: { status: 200, headers, location: null, fromServiceWorker: false } } }), {
    engine,
    ...nullOrigin,
  });
};
