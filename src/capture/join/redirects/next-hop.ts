/** Whether a request may be the next hop after a redirect. */
import { getHeader } from '../../../core/http/header-list.ts';
import { scriptHeaders } from '../../../core/http/safelist.ts';
import { originOf } from '../../../core/http/url.ts';
import type { WireEntry } from '../../har/wire-entry.ts';
import { mainEntryOf, type PairedRequest } from '../paired-request.ts';
import { unsafeNamesOf } from '../preflights/preflights.ts';

// A request to the redirect's URL that starts later has another cause. Firefox doesn't count how long a request was queued.
export const MAX_GAP = 10_000; // ms

/** Whether a request started while a redirect was on its way, or soon after it arrived. */
export const isInTime = (first: WireEntry, next: WireEntry): boolean =>
  next.startedAt >= first.startedAt && next.startedAt <= first.startedAt + first.duration + MAX_GAP;

/**
 * Whether a request may be the next hop after a redirect, without regard to their times and to the calls that they are marked with. Depends on
 * nothing that `followedKeyOf` leaves out.
 */
export const mayFollow = (before: PairedRequest, after: PairedRequest): boolean => {
  const [first, next] = [mainEntryOf(before), mainEntryOf(after)];
  const sameInitiator = first.initiator === next.initiator || first.initiator === 'unknown' || next.initiator === 'unknown';
  if (!sameInitiator || methodAfter(first) !== (after.request?.method ?? next.preflightFor)) return false;
  const [one, other] = [scriptKeyOf(before), scriptKeyOf(after)];
  if (one !== null && other !== null && one !== other) return false;
  return keepsOrigin(first, next) && keepsHeaders(before, after);
};

/** Equal for redirects that `mayFollow` can't tell apart. */
export const followedKeyOf = (before: PairedRequest): string => {
  const first = mainEntryOf(before);
  const { request } = before;
  const names = request && !request.provisional ? [...new Set(request.headers.map(({ name }) => name.toLowerCase()))].sort() : null;
  return JSON.stringify([
    first.initiator,
    methodAfter(first),
    getHeader(first.headers, 'Origin'),
    originOf(first.url),
    names,
    scriptKeyOf(before),
  ]);
};

/** The headers that JavaScript set, which every hop repeats, as one key; null when the browser hasn't recorded them. */
export const scriptKeyOf = ({ request }: PairedRequest): string | null => {
  if (!request || request.provisional) return null;
  const known = scriptKeys.get(request);
  if (known !== undefined) return known;
  const lines = scriptHeaders(request.headers).flatMap(({ name, value }) => {
    const lower = name.toLowerCase();
    return MAY_CHANGE.test(lower) ? [] : `${lower}:${value}`;
  });
  const key = lines.sort().join('\n');
  scriptKeys.set(request, key);
  return key;
};

const scriptKeys = new WeakMap<WireEntry, string>();

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
