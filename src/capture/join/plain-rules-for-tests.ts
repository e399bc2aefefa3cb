/** The rules of pairing and chaining, as plainly as they can be said: each newcomer is compared with all. */
import { STORAGE_ACCESS } from '../../core/facts/infer-credentials.ts';
import { getHeader } from '../../core/http/header-list.ts';
import { isSafelistedRequestHeader, scriptHeaders } from '../../core/http/safelist.ts';
import { isOkStatus } from '../../core/http/status.ts';
import { mayShareCall } from '../har/same-entry.ts';
import type { WireEntry } from '../har/wire-entry.ts';
import { mainEntryOf, type PairedRequest } from './paired-request.ts';
import { unsafeNamesOf } from './preflights/preflights.ts';
import { isInTime, MAY_CHANGE, mayFollow } from './redirects/next-hop.ts';

const mayBelong = ({ headers, outcome }: WireEntry, unsafeNames: readonly string[], request: WireEntry): boolean => {
  const [preflightOrigin, requestOrigin] = [getHeader(headers, 'Origin'), getHeader(request.headers, 'Origin')];
  if (preflightOrigin !== null && requestOrigin !== null && preflightOrigin !== requestOrigin && requestOrigin !== 'null') return false;
  const failed = outcome.kind === 'answered' && !isOkStatus(outcome.reply.status);
  if (failed && request.outcome.kind === 'answered') return false;
  if (request.provisional) return true;
  if (getHeader(headers, STORAGE_ACCESS) !== null && getHeader(request.headers, STORAGE_ACCESS) === null) return false;
  return unsafeNames.every((name) => getHeader(request.headers, name) !== null || name === 'authorization');
};

const doubtsOf = (unsafeNames: readonly string[], { headers }: WireEntry): number => {
  const set = scriptHeaders(headers).filter(
    (header) => !isSafelistedRequestHeader(header) && header.name.toLowerCase() !== 'authorization',
  );
  const unnamed = set.filter(({ name }) => !unsafeNames.includes(name.toLowerCase())).length;
  return unnamed + unsafeNames.filter((name) => name !== 'authorization' && getHeader(headers, name) === null).length;
};

const indexOfRequest = (preflight: WireEntry, requests: readonly WireEntry[], maxDoubts: number): number => {
  const unsafeNames = unsafeNamesOf(preflight);
  let best = -1;
  let fewest = Number.POSITIVE_INFINITY;
  for (const [back, request] of requests.toReversed().entries()) {
    const waited = preflight.startedAt - request.startedAt;
    if (request.startedAt > preflight.startedAt + preflight.duration + 1_000 || waited > 30_000) continue;
    if (!mayBelong(preflight, unsafeNames, request)) continue;
    const sameOrigin = getHeader(preflight.headers, 'Origin') === getHeader(request.headers, 'Origin') || request.provisional;
    const doubts = doubtsOf(unsafeNames, request) + (waited < 0 ? 0.5 : 0) + (sameOrigin ? 0 : 1);
    if (doubts > maxDoubts || doubts > fewest || (doubts === fewest && waited > 100)) continue;
    best = requests.length - 1 - back;
    fewest = doubts;
  }
  return best;
};

/** Returns the indices of the preflight and the request of each pair. `entries`: sorted by start. */
export const plainPairs = (entries: readonly WireEntry[]): readonly string[] => {
  const free = entries.filter(({ preflightFor }) => preflightFor === null);
  const pairs: string[] = [];
  let left = entries.filter(({ preflightFor }) => preflightFor !== null);
  for (const maxDoubts of [0, Number.POSITIVE_INFINITY]) {
    left = left.filter((preflight) => {
      const requests = free.filter(({ url, method }) => url === preflight.url && method === preflight.preflightFor);
      const request = requests[indexOfRequest(preflight, requests, maxDoubts)];
      if (!request) return true;
      free.splice(free.indexOf(request), 1);
      pairs.push(`${preflight.index} ${request.index}`);
      return false;
    });
  }
  return pairs.sort();
};

const keyOf = ({ request }: PairedRequest): string | null => {
  if (!request || request.provisional) return null;
  const set = scriptHeaders(request.headers).filter(({ name }) => !MAY_CHANGE.test(name.toLowerCase()));
  return set
    .map(({ name, value }) => `${name.toLowerCase()}:${value}`)
    .sort()
    .join('\n');
};

const distanceBetween = (first: WireEntry, next: WireEntry): number => {
  if (first.callId && first.callId === next.callId) return 0;
  const gap = Math.abs(next.startedAt - first.startedAt - first.duration);
  return gap > 2 && next.index === first.index + 1 ? 2 : gap;
};

/** Whether nothing rules out that `after` is the hop that follows the redirect `before`. */
const mayBeNextHop = (before: PairedRequest, after: PairedRequest): boolean => {
  const [first, next] = [mainEntryOf(before), mainEntryOf(after)];
  return mayShareCall(first, next) && isInTime(first, next) && mayFollow(before, after);
};

/** Returns the indices of the requests of each chain. `requests`: sorted by start. */
export const plainChains = (requests: readonly PairedRequest[]): readonly string[] => {
  const chains: PairedRequest[][] = [];
  const open: { readonly chain: PairedRequest[]; readonly last: PairedRequest; readonly target: string }[] = [];
  for (const request of requests) {
    const next = mainEntryOf(request);
    let best = -1;
    let least = Number.POSITIVE_INFINITY;
    for (const [index, { last, target }] of open.entries()) {
      const [one, other] = [keyOf(last), keyOf(request)];
      if (target !== next.url || !(one === null || other === null || one === other) || !mayBeNextHop(last, request)) continue;
      const distance = distanceBetween(mainEntryOf(last), next);
      if (distance >= least) continue;
      best = index;
      least = distance;
    }
    const [found] = best < 0 ? [] : open.splice(best, 1);
    const chain = found?.chain ?? [];
    if (chain.length === 0) chains.push(chain);
    chain.push(request);
    const { outcome, end } = request.request ?? { outcome: null, end: null };
    if (outcome?.kind !== 'answered' || end === 'failed' || outcome.reply.location === null) continue;
    open.push({ chain, last: request, target: outcome.reply.location.split('#')[0] ?? '' });
  }
  return chains.map((chain) => chain.map((one) => mainEntryOf(one).index).join());
};
