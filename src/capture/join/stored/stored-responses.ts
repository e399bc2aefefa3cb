/** Finds the stored response that each 304 revalidated, and gives the 304 its headers. */
import type { Outcome } from '../../../core/facts/facts.ts';
import { getHeader, type HeaderList } from '../../../core/http/header-list.ts';
import type { WireEntry } from '../../har/wire-entry.ts';
import { unsafeNamesOf } from '../preflights/preflights.ts';

interface Stored {
  readonly headers: HeaderList;
  /** The request's `Origin`, which the browser compares if the response has `Vary: Origin`. */
  readonly origin: string | null;
}

/** Which response a 304 has got, so that a later join returns the same object. */
const resolved = new WeakMap<WireEntry, { readonly stored: HeaderList | null; readonly entry: WireEntry }>();

/**
 * Returns the entries with the headers of each 304's stored response, as the 304 updates them. `entries`: sorted by start. `earlier`:
 * responses that the log no longer joins, but that the browser may still have.
 */
export const withStoredHeaders = (entries: readonly WireEntry[], earlier: readonly WireEntry[] = []): readonly WireEntry[] => {
  if (!entries.some(isRevalidation)) return entries;
  const storedByValidator = new Map<string, Stored[]>();
  const askedByScript = new Set(entries.filter(namesValidator).map(({ url }) => url));
  const store = ({ url, headers: sent, outcome }: WireEntry, headers: HeaderList): void => {
    if (outcome.kind === 'unanswered') return;
    for (const validator of validatorsOf(headers, RESPONSE_VALIDATORS)) {
      const key = `${url} ${validator}`;
      const known = storedByValidator.get(key) ?? [];
      storedByValidator.set(key, [...known.slice(-KEPT), { headers, origin: getHeader(sent, 'Origin') }]);
    }
  };
  for (const entry of earlier) if (entry.outcome.kind === 'answered') store(entry, entry.outcome.reply.headers);
  return entries.map((entry) => {
    if (entry.method !== 'GET' || entry.outcome.kind === 'unanswered') return entry;
    if (!isRevalidation(entry)) {
      store(entry, entry.outcome.reply.headers);
      return entry;
    }
    if (askedByScript.has(entry.url)) return entry; // the page's own code asked, and gets the 304 itself
    const found = findStored(storedByValidator, entry);
    const updated = resolve(entry, found?.headers ?? null);
    if (found && updated.outcome.kind === 'answered') store(entry, updated.outcome.reply.headers);
    return updated;
  });
};

/**
 * Returns the responses that a later 304 may revalidate, the newest of each URL, with the headers that 304s have updated. `entries`: what the
 * log no longer joins. `earlier`: what was returned for these URLs before.
 */
export const storedIn = (entries: readonly WireEntry[], earlier: readonly WireEntry[]): readonly WireEntry[] =>
  [...earlier, ...withStoredHeaders(entries.toSorted(byStart), earlier).filter(isStorable)].slice(-MAX_STORED);

const MAX_STORED = 10; // responses of a cluster, the newest

const byStart = (a: WireEntry, b: WireEntry): number => a.startedAt - b.startedAt || a.index - b.index;

const isStorable = ({ method, outcome }: WireEntry): boolean =>
  method === 'GET' &&
  outcome.kind === 'answered' &&
  (outcome.reply.status !== 304 || Boolean(outcome.reply.revalidation?.stored)) &&
  validatorsOf(outcome.reply.headers, RESPONSE_VALIDATORS).length > 0;

const KEPT = 3; // responses with the same validator: they can differ by Origin

const RESPONSE_VALIDATORS = ['ETag', 'Last-Modified'] as const;
const REQUEST_VALIDATORS = ['If-None-Match', 'If-Modified-Since'] as const;

const validatorsOf = (headers: HeaderList, names: readonly string[]): readonly string[] =>
  names.flatMap((name, index) => {
    const value = getHeader(headers, name)?.trim();
    return value ? `${index} ${value.replace(/^W\//, '')}` : [];
  });

const isRevalidation = ({ method, headers, outcome }: WireEntry): boolean =>
  method === 'GET' && outcome.kind === 'answered' && outcome.reply.status === 304 && validatorsOf(headers, REQUEST_VALIDATORS).length > 0;

/** Whether a preflight names a validator: then the page's code has set it. */
const namesValidator = (preflight: WireEntry): boolean =>
  preflight.preflightFor !== null && unsafeNamesOf(preflight).some((name) => name === 'if-none-match' || name === 'if-modified-since');

const findStored = (storedByValidator: ReadonlyMap<string, readonly Stored[]>, { url, headers }: WireEntry): Stored | undefined => {
  const origin = getHeader(headers, 'Origin');
  for (const validator of validatorsOf(headers, REQUEST_VALIDATORS)) {
    const candidates = storedByValidator.get(`${url} ${validator}`) ?? [];
    const found = candidates.findLast((stored) => stored.origin === origin || !variesByOrigin(stored.headers));
    if (found) return found;
  }
  return undefined;
};

const variesByOrigin = (headers: HeaderList): boolean => /(?:^|,)\s*(?:origin|\*)\s*(?:,|$)/i.test(getHeader(headers, 'Vary') ?? '');

// Which headers are exposed follows the 304 alone (measured in Chromium 156 and Firefox 153).
const NOT_TAKEN: ReadonlySet<string> = new Set(['access-control-expose-headers']);

const resolve = (entry: WireEntry, stored: HeaderList | null): WireEntry => {
  const known = resolved.get(entry);
  if (known?.stored === stored && known !== undefined) return known.entry;
  const updated = { ...entry, outcome: revalidatedOutcome(entry.outcome, stored) };
  resolved.set(entry, { stored, entry: updated });
  return updated;
};

const revalidatedOutcome = (outcome: Outcome, stored: HeaderList | null): Outcome => {
  if (outcome.kind === 'unanswered') return outcome;
  const { reply } = outcome;
  if (stored === null) return { ...outcome, reply: { ...reply, revalidation: { stored: null } } };
  const sent = new Set(reply.headers.map(({ name }) => name.toLowerCase()));
  const kept = stored.filter(({ name }) => !sent.has(name.toLowerCase()) && !NOT_TAKEN.has(name.toLowerCase()));
  const names = [...new Set(kept.map(({ name }) => name.toLowerCase()))];
  return { ...outcome, reply: { ...reply, headers: [...reply.headers, ...kept], revalidation: { stored: names } } };
};
