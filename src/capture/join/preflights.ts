import { STORAGE_ACCESS } from '../../core/facts/infer-credentials.ts';
import { getHeader } from '../../core/http/header-list.ts';
import { isSafelistedRequestHeader, scriptHeaders } from '../../core/http/safelist.ts';
import { isOkStatus } from '../../core/http/status.ts';
import type { WireEntry } from '../har/wire-entry.ts';
import type { PairedRequest } from './paired-request.ts';

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
      const requests = unpaired.get(keyOf(preflight.url, preflight.preflightFor ?? '')) ?? [];
      const position = indexOfBest(preflight, requests, maxDoubts);
      const [request] = position < 0 ? [] : requests.splice(position, 1);
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

/** The requests that may have one of the preflights, by URL and method, in the order of their start. */
const requestsFor = (preflights: readonly WireEntry[], entries: readonly WireEntry[]): ReadonlyMap<string, WireEntry[]> => {
  const byKey = new Map<string, WireEntry[]>();
  for (const { url, preflightFor } of preflights) byKey.set(keyOf(url, preflightFor ?? ''), []);
  const urls = new Set(preflights.map(({ url }) => url));
  for (const entry of entries)
    if (entry.preflightFor === null && urls.has(entry.url)) byKey.get(keyOf(entry.url, entry.method))?.push(entry);
  return byKey;
};

// Both engines start the request's clock before its preflight, or just after. Under load, Firefox's clocks drift apart.
const MAX_BEFORE = 30_000; // ms from the start of the request to that of its preflight
const MAX_AFTER = 1_000; // ms from the end of the preflight to the start of its request

/** Returns the index of the preflight's request with at most these doubts, or -1. Of those with its headers, the last one that started before it wins. */
const indexOfBest = (preflight: WireEntry, requests: readonly WireEntry[], maxDoubts: number): number => {
  const unsafeNames = unsafeNamesOf(preflight);
  const until = preflight.startedAt + preflight.duration + MAX_AFTER;
  let best = -1;
  let fewest = Number.POSITIVE_INFINITY;
  for (let position = indexOfLastStarted(requests, until); position >= 0; position--) {
    const request = requests[position] as WireEntry;
    const waited = preflight.startedAt - request.startedAt;
    if (waited > MAX_BEFORE) break;
    if (!mayBelong(preflight, unsafeNames, request)) continue;
    const sameOrigin = getHeader(preflight.headers, 'Origin') === getHeader(request.headers, 'Origin') || request.provisional;
    const doubts = doubtsOf(unsafeNames, request) + (waited < 0 ? LATE : 0) + (sameOrigin ? 0 : 1);
    // Of equal candidates the last one wins. But of those that started together the first one does, because both sides keep their order.
    if (doubts > maxDoubts || doubts > fewest || (doubts === fewest && waited > TOGETHER)) continue;
    best = position;
    fewest = doubts;
    if (doubts === 0 && waited > TOGETHER) break;
  }
  return best;
};

/** Returns the index of the last request that had started by a time, or -1. The requests are sorted by start. */
const indexOfLastStarted = (requests: readonly WireEntry[], time: number): number => {
  let [low, high] = [0, requests.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((requests[middle]?.startedAt ?? 0) <= time) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};

/** Whether nothing rules out that the preflight was sent for the request. */
const mayBelong = ({ headers, outcome }: WireEntry, unsafeNames: readonly string[], request: WireEntry): boolean => {
  const [preflightOrigin, requestOrigin] = [getHeader(headers, 'Origin'), getHeader(request.headers, 'Origin')];
  // After a redirect, Firefox sends the original origin in the preflight, but `null` in the request.
  if (preflightOrigin !== null && requestOrigin !== null && preflightOrigin !== requestOrigin && requestOrigin !== 'null') return false;
  // After a failed preflight, the request isn't sent.
  const failed = outcome.kind === 'answered' && !isOkStatus(outcome.reply.status);
  if (failed && request.outcome.kind === 'answered') return false;
  if (request.provisional) return true;
  // Firefox sends its storage access status in preflights too.
  if (getHeader(headers, STORAGE_ACCESS) !== null && getHeader(request.headers, STORAGE_ACCESS) === null) return false;
  return unsafeNames.every((name) => getHeader(request.headers, name) !== null || name === OFTEN_REDACTED);
};

// People remove this header from a log before they share it.
const OFTEN_REDACTED = 'authorization';

const TOGETHER = 100; // ms between starts that count as simultaneous
const LATE = 0.5; // doubt about a request that started after its preflight

/** How many headers of the request the preflight doesn't name, plus how many it names that the browser hasn't recorded. */
const doubtsOf = (unsafeNames: readonly string[], { headers }: WireEntry): number => {
  const fromScript = scriptHeaders(headers).filter(
    (header) => !isSafelistedRequestHeader(header) && header.name.toLowerCase() !== OFTEN_REDACTED,
  );
  const unnamed = fromScript.filter(({ name }) => !unsafeNames.includes(name.toLowerCase())).length;
  const unrecorded = unsafeNames.filter((name) => name !== OFTEN_REDACTED && getHeader(headers, name) === null).length;
  return unnamed + unrecorded;
};
