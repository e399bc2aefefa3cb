import { STORAGE_ACCESS } from '../../../core/facts/infer-credentials.ts';
import { getHeader } from '../../../core/http/header-list.ts';
import { isOkStatus } from '../../../core/http/status.ts';
import type { WireEntry } from '../../har/wire-entry.ts';
import type { PairedRequest } from '../paired-request.ts';
import { classesOf, indexFrom, type Placed, type RequestClass, type RequestFacts } from './request-classes.ts';

/** The items of `Access-Control-Request-Headers`, in lower case. */
export const unsafeNamesOf = ({ headers }: WireEntry): readonly string[] =>
  (getHeader(headers, 'Access-Control-Request-Headers') ?? '').split(',').flatMap((name) => name.trim().toLowerCase() || []);

/** Pairs each preflight with its request: the same URL, the method and headers that it names, and a start just before it. */
export const pairPreflights = (entries: readonly WireEntry[]): readonly PairedRequest[] => {
  const preflights = entries.filter(({ preflightFor }) => preflightFor !== null);
  if (preflights.length === 0) return entries.map((request) => ({ request, preflight: null }));
  const unpaired = requestsFor(preflights, entries);
  const preflightByRequest = new Map<WireEntry, WireEntry>();
  // Every preflight has a request, but not every request has a preflight, so each preflight looks for its request. Those without any doubt
  // come first: in a crowd, one with doubts would otherwise take the request of another.
  let left = preflights;
  for (const maxDoubts of [0, Number.POSITIVE_INFINITY]) {
    left = left.filter((preflight) => {
      const request = takeRequest(preflight, unpaired.get(keyOf(preflight.url, preflight.preflightFor ?? '')) ?? [], maxDoubts);
      if (request) preflightByRequest.set(request, preflight);
      return !request;
    });
  }
  const alone = new Set(left); // Firefox reports a request whose preflight failed only in its list, not as an event
  return entries.flatMap((entry): readonly PairedRequest[] => {
    if (entry.preflightFor === null) return [{ request: entry, preflight: preflightByRequest.get(entry) ?? null }];
    return alone.has(entry) ? [{ request: null, preflight: entry }] : [];
  });
};

const keyOf = (url: string, method: string): string => `${method} ${url}`;

/** The requests that may have one of the preflights, by URL and method. */
const requestsFor = (preflights: readonly WireEntry[], entries: readonly WireEntry[]): ReadonlyMap<string, readonly RequestClass[]> => {
  const byKey = new Map<string, WireEntry[]>();
  for (const { url, preflightFor } of preflights) byKey.set(keyOf(url, preflightFor ?? ''), []);
  const urls = new Set(preflights.map(({ url }) => url));
  for (const entry of entries)
    if (entry.preflightFor === null && urls.has(entry.url)) byKey.get(keyOf(entry.url, entry.method))?.push(entry);
  return new Map([...byKey].map(([key, requests]) => [key, classesOf(requests)]));
};

// Both engines start the request's clock before its preflight, or just after. Under load, Firefox's clocks drift apart.
const MAX_BEFORE = 30_000; // ms from the start of the request to that of its preflight
const MAX_AFTER = 1_000; // ms from the end of the preflight to the start of its request
const TOGETHER = 100; // ms between starts that count as simultaneous
const LATE = 0.5; // doubt about a request that started after its preflight

interface Candidate extends Placed {
  readonly from: RequestClass;
  readonly index: number;
  readonly doubts: number;
  /** Whether it started long before the preflight. */
  readonly isOld: boolean;
}

/**
 * Returns the preflight's request with at most these doubts, and takes it out of its class. Of those with the fewest doubts, the last one
 * that started before the preflight wins. But of those that started together with it the first one does, because both sides keep their order.
 */
const takeRequest = (preflight: WireEntry, classes: readonly RequestClass[], maxDoubts: number): WireEntry | null => {
  let best: Candidate | null = null;
  for (const candidate of candidatesFor(preflight, classes))
    if (candidate.doubts <= maxDoubts && (!best || isBetter(candidate, best))) best = candidate;
  if (best) best.from.take(best.index);
  return best?.request ?? null;
};

const isBetter = (one: Candidate, other: Candidate): boolean => {
  if (one.doubts !== other.doubts) return one.doubts < other.doubts;
  if (one.isOld !== other.isOld) return other.isOld;
  return one.isOld ? one.position > other.position : one.position < other.position;
};

/** Returns the best request of each class: one that started together with the preflight or before it, and one that started after it. */
const candidatesFor = (preflight: WireEntry, classes: readonly RequestClass[]): readonly Candidate[] => {
  const asked = askedOf(preflight);
  const { startedAt, duration } = preflight;
  const until = startedAt + duration + MAX_AFTER;
  return classes.flatMap((from) => {
    const doubts = from.freeFrom(0) === from.requests.length ? null : doubtsOf(asked, from.facts);
    if (doubts === null) return [];
    const at = (index: number, latest: number, more: number, isOld: boolean): readonly Candidate[] => {
      const placed = from.requests[index];
      const start = placed?.request.startedAt ?? Number.NaN;
      const fits = placed && start >= startedAt - MAX_BEFORE && start <= Math.min(latest, until);
      return fits ? [{ ...placed, from, index, doubts: doubts + more, isOld }] : [];
    };
    const together = indexFrom(from, startedAt - TOGETHER);
    const [before = at(from.freeUntil(together - 1), startedAt, 0, true)[0]] = at(from.freeFrom(together), startedAt, 0, false);
    const after = at(from.freeFrom(indexFrom(from, startedAt + 1)), until, LATE, false); // starts are whole milliseconds
    return before ? [before, ...after] : after;
  });
};

/** What a preflight says of its request. */
interface Asked {
  readonly origin: string | null;
  readonly hasStorageAccess: boolean;
  readonly failed: boolean;
  readonly unsafeNames: ReadonlySet<string>;
}

const askedOf = (preflight: WireEntry): Asked => ({
  origin: getHeader(preflight.headers, 'Origin'),
  hasStorageAccess: getHeader(preflight.headers, STORAGE_ACCESS) !== null,
  failed: preflight.outcome.kind === 'answered' && !isOkStatus(preflight.outcome.reply.status),
  unsafeNames: new Set(unsafeNamesOf(preflight)),
});

// People remove this header from a log before they share it.
const OFTEN_REDACTED = 'authorization';

/**
 * How many headers of the requests the preflight doesn't name, plus how many it names that the browser hasn't recorded, plus one for another
 * origin; null if something rules out that the preflight was sent for them.
 */
const doubtsOf = ({ origin, hasStorageAccess, failed, unsafeNames }: Asked, facts: RequestFacts): number | null => {
  // After a redirect, Firefox sends the original origin in the preflight, but `null` in the request.
  if (origin !== null && facts.origin !== null && origin !== facts.origin && facts.origin !== 'null') return null;
  // After a failed preflight, the request isn't sent.
  if (failed && facts.answered) return null;
  let unrecorded = 0;
  for (const name of unsafeNames) if (name !== OFTEN_REDACTED && !facts.names.has(name)) unrecorded++;
  // Firefox sends its storage access status in preflights too.
  if (!facts.provisional && (unrecorded > 0 || (hasStorageAccess && !facts.hasStorageAccess))) return null;
  let unnamed = 0;
  for (const name of facts.unsafe) if (name !== OFTEN_REDACTED && !unsafeNames.has(name)) unnamed++;
  return unnamed + unrecorded + (origin === facts.origin || facts.provisional ? 0 : 1);
};
