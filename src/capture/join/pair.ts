import { STORAGE_ACCESS } from '../../core/facts/infer-credentials.ts';
import { getHeader } from '../../core/http/header-list.ts';
import { isSafelistedRequestHeader, scriptHeaders } from '../../core/http/safelist.ts';
import { isOkStatus } from '../../core/http/status.ts';
import type { WireEntry } from '../har/wire-entry.ts';
import type { Leg } from './paired-request.ts';

/** The items of `Access-Control-Request-Headers`, lower case. */
export const unsafeNamesOf = ({ headers }: WireEntry): readonly string[] =>
  (getHeader(headers, 'Access-Control-Request-Headers') ?? '').split(',').flatMap((name) => name.trim().toLowerCase() || []);

/** Gives each preflight to the request it asked for: same address, the method and the headers it names, begun just before it. */
export const pair = (entries: readonly WireEntry[]): readonly Leg[] => {
  const preflights = entries.filter(({ preflightFor }) => preflightFor !== null);
  if (preflights.length === 0) return entries.map((request) => ({ request, preflight: null }));
  const free = requestsBy(preflights, entries);
  const found = new Map<WireEntry, WireEntry>();
  const left = new Set<WireEntry>();
  // A preflight has a request, but a request need not have a preflight, so it is the preflight that chooses.
  for (const preflight of preflights) {
    const requests = free.get(keyOf(preflight.url, preflight.preflightFor ?? '')) ?? [];
    const chosen = bestOf(preflight, requests);
    const [request] = chosen < 0 ? [] : requests.splice(chosen, 1);
    if (request) found.set(request, preflight);
    else left.add(preflight); // Firefox tells of a request that its preflight stopped only in its list
  }
  return entries.flatMap((entry): readonly Leg[] => {
    if (entry.preflightFor === null) return [{ request: entry, preflight: found.get(entry) ?? null }];
    return left.has(entry) ? [{ request: null, preflight: entry }] : [];
  });
};

const keyOf = (url: string, method: string): string => `${method} ${url}`;

/** The requests that may have had one of the preflights, in the order in which they began. Most requests have none. */
const requestsBy = (preflights: readonly WireEntry[], entries: readonly WireEntry[]): ReadonlyMap<string, WireEntry[]> => {
  const free = new Map<string, WireEntry[]>();
  for (const { url, preflightFor } of preflights) free.set(keyOf(url, preflightFor ?? ''), []);
  const urls = new Set(preflights.map(({ url }) => url));
  for (const entry of entries)
    if (entry.preflightFor === null && urls.has(entry.url)) free.get(keyOf(entry.url, entry.method))?.push(entry);
  return free;
};

// Both engines begin the request's clock before its preflight, or just after; Firefox's clocks drift apart under load.
const BEFORE = 30_000; // ms that a request may have waited until its preflight was sent
const AFTER = 1_000; // ms that it may have begun after its preflight was answered

/** The position of the request that a preflight was sent for, or -1: of those with its headers the one that began last before it. */
const bestOf = (preflight: WireEntry, requests: readonly WireEntry[]): number => {
  const unsafeNames = unsafeNamesOf(preflight);
  const until = preflight.startedAt + preflight.duration + AFTER;
  let best = -1;
  let fewest = Number.POSITIVE_INFINITY;
  for (let position = lastBegunBy(requests, until); position >= 0; position--) {
    const request = requests[position] as WireEntry;
    const waited = preflight.startedAt - request.startedAt;
    if (waited > BEFORE) break;
    if (!mayBelong(preflight, unsafeNames, request)) continue;
    const sameOrigin = getHeader(preflight.headers, 'Origin') === getHeader(request.headers, 'Origin') || request.provisional;
    const doubts = doubtsOf(unsafeNames, request) + (waited < 0 ? LATE : 0) + (sameOrigin ? 0 : 1);
    // Of those alike the last that began before it; but of those that began together the first, for both keep their order.
    if (doubts > fewest || (doubts === fewest && waited > TOGETHER)) continue;
    best = position;
    fewest = doubts;
    if (doubts === 0 && waited > TOGETHER) break;
  }
  return best;
};

/** The position of the last that had begun at a time, of requests in their order; -1 when none had. */
const lastBegunBy = (requests: readonly WireEntry[], time: number): number => {
  let [low, high] = [0, requests.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((requests[middle]?.startedAt ?? 0) <= time) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};

/** Whether nothing forbids that the preflight was sent for the request. */
const mayBelong = ({ headers, outcome }: WireEntry, unsafeNames: readonly string[], request: WireEntry): boolean => {
  const [asking, asked] = [getHeader(headers, 'Origin'), getHeader(request.headers, 'Origin')];
  // After a redirect Firefox names in the preflight the origin that the request itself hides.
  if (asking !== null && asked !== null && asking !== asked && asked !== 'null') return false;
  // After a preflight that fails the request is not sent.
  const refused = outcome.kind === 'answered' && !isOkStatus(outcome.reply.status);
  if (refused && request.outcome.kind === 'answered') return false;
  if (request.provisional) return true;
  // Firefox tells of its storage access in preflights too.
  if (getHeader(headers, STORAGE_ACCESS) !== null && getHeader(request.headers, STORAGE_ACCESS) === null) return false;
  return unsafeNames.every((name) => getHeader(request.headers, name) !== null || name === OFTEN_REMOVED);
};

// Before they share a log people take this header out of it.
const OFTEN_REMOVED = 'authorization';

const TOGETHER = 100; // ms
const LATE = 0.5;

/** How many headers of the request the preflight did not ask for, and how many it asked for that the browser does not show. */
const doubtsOf = (unsafeNames: readonly string[], { headers }: WireEntry): number => {
  const set = scriptHeaders(headers).filter((header) => !isSafelistedRequestHeader(header) && header.name.toLowerCase() !== OFTEN_REMOVED);
  const unasked = set.filter(({ name }) => !unsafeNames.includes(name.toLowerCase())).length;
  const unseen = unsafeNames.filter((name) => name !== OFTEN_REMOVED && getHeader(headers, name) === null).length;
  return unasked + unseen;
};
