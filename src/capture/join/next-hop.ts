/** Whether a request may be the next hop after a redirect. */
import { getHeader } from '../../core/http/header-list.ts';
import { originOf } from '../../core/http/url.ts';
import { mayShareCall } from '../har/same-entry.ts';
import type { WireEntry } from '../har/wire-entry.ts';
import { mainEntryOf, type PairedRequest } from './paired-request.ts';
import { unsafeNamesOf } from './preflights.ts';

// A request to the redirect's URL that starts later has another cause. Firefox doesn't count how long a request was queued.
const MAX_GAP = 10_000; // ms

/** Whether nothing rules out that `after` is the hop that follows the redirect `before`. */
export const mayBeNextHop = (before: PairedRequest, after: PairedRequest): boolean => {
  const [first, next] = [mainEntryOf(before), mainEntryOf(after)];
  const sameInitiator = first.initiator === next.initiator || first.initiator === 'unknown' || next.initiator === 'unknown';
  if (
    !sameInitiator ||
    !mayShareCall(first, next) ||
    next.startedAt < first.startedAt ||
    next.startedAt > first.startedAt + first.duration + MAX_GAP
  )
    return false;
  return methodAfter(first) === (after.request?.method ?? next.preflightFor) && keepsOrigin(first, next) && keepsHeaders(before, after);
};

/** Fetch, HTTP-redirect fetch, step 12: the method after a redirect. */
const methodAfter = ({ method, outcome }: WireEntry): string => {
  const status = outcome.kind === 'answered' ? outcome.reply.status : 0;
  const becomesGet = (method === 'POST' && (status === 301 || status === 302)) || (method !== 'HEAD' && status === 303);
  return becomesGet ? 'GET' : method;
};

/**
 * A redirect from one cross-origin URL to another origin makes the request's origin opaque; any other keeps it. Firefox sends the
 * original one in the preflight even then.
 */
const keepsOrigin = (first: WireEntry, next: WireEntry): boolean => {
  const [before, after] = [getHeader(first.headers, 'Origin'), getHeader(next.headers, 'Origin')];
  if (before === null || after === null) return true;
  const becomesOpaque = originOf(first.url) !== before && originOf(next.url) !== originOf(first.url);
  return after === (becomesOpaque ? 'null' : before) || (next.preflightFor !== null && after === before);
};

/** Headers that a redirect may remove, or a browser may set differently for the next URL. */
export const MAY_CHANGE = /^(?:authorization|content-.*|user-agent)$/;

/** Whether the preflight of the next hop names only headers that the request before had. */
const keepsHeaders = ({ request: before }: PairedRequest, { preflight }: PairedRequest): boolean => {
  if (!preflight || !before || before.provisional) return true;
  return unsafeNamesOf(preflight).every((name) => MAY_CHANGE.test(name) || getHeader(before.headers, name) !== null);
};
