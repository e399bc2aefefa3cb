/** Whether a call may have caused an exchange, and how much speaks against it. Pure. */
import { engineQuirks } from '../../core/checks/quirks.ts';
import { type CallApi, type Exchange, type Fact, type Initiator, possible, type WatchedCall } from '../../core/facts/facts.ts';
import { getHeader } from '../../core/http/header-list.ts';
import { rule } from '../../core/ruling/rule.ts';
import { callFacts } from './with-call.ts';

/** The initiators that browsers record for the requests of each API. */
const INITIATORS: Readonly<Record<CallApi, readonly Initiator[]>> = {
  fetch: ['fetch', 'unknown', 'other'],
  xhr: ['xhr', 'unknown', 'other'],
  'event-source': ['event-source', 'unknown', 'other'],
  beacon: ['beacon', 'unknown', 'other'],
  element: ['image', 'script', 'style', 'media', 'unknown', 'other'],
};

/** Whether the stack that Chromium records with a request has the call's id: see `src/hook/named-call.ts`. */
export const leavesMark = ({ api }: WatchedCall): boolean => api === 'fetch' || api === 'xhr' || api === 'beacon';

const CLOCK_TOLERANCE = 50; // ms: the clocks of page and network are read at different moments, and rounded
const MAX_QUEUED = 60_000; // ms that a request may wait in the browser before its clock starts

/** Whether nothing rules out that the call caused the exchange. */
export const fits = (call: WatchedCall, exchange: Exchange): boolean => {
  const [hop] = exchange.hops;
  if (!INITIATORS[call.api].includes(exchange.initiator)) return false;
  if (hop.method !== '' && call.method !== hop.method) return false;
  if (!isPossible(exchange.origin, call.origin) && exchange.origin.kind === 'seen') return false;
  if (call.end && exchange.startedAt > call.end.at + CLOCK_TOLERANCE) return false;
  const delay = exchange.startedAt - call.startedAt;
  if (call.api !== 'element' && (delay < -CLOCK_TOLERANCE || delay > MAX_QUEUED)) return false;
  if (!isPossible(exchange.mode, call.mode) || !isPossible(exchange.credentials, call.credentials)) return false;
  // In mode no-cors, browsers silently drop all headers but the safelisted ones.
  return call.headers === null || call.mode === 'no-cors' || sentHeaders(call.headers, exchange);
};

const isPossible = <T>(fact: Fact<T>, value: T | null): boolean => {
  if (value === null || possible(fact).includes(value)) return true;
  // The wire shows only whether credentials were included, so "same-origin" stands for "omit" as well.
  return value === 'omit' && possible(fact).some((one) => one === 'same-origin');
};

/** Whether the request has every header that JavaScript set, and its preflight names no other. */
const sentHeaders = (names: readonly string[], { hops: [{ headers, provisional, preflight }] }: Exchange): boolean => {
  if (!provisional && !names.every((name) => getHeader(headers, name) !== null || isForbidden(name))) return false;
  // A body can add a content type of its own.
  return preflight?.unsafeNames.every((name) => name === 'content-type' || names.includes(name)) ?? true;
};

/** Fetch, "forbidden request-header": browsers ignore these when JavaScript sets them. */
const isForbidden = (name: string): boolean =>
  /^(?:sec-|proxy-|accept-charset$|accept-encoding$|access-control-request-|connection$|content-length$|cookie2?$|date$|dnt$|expect$|host$|keep-alive$|origin$|referer$|set-cookie$|te$|trailer$|transfer-encoding$|upgrade$|via$)/.test(
    name,
  );

/** How much speaks against it without ruling it out: 0 for nothing. */
export const doubtsOf = (call: WatchedCall, exchange: Exchange): number => requestDoubts(call, exchange) + endDoubts(call, exchange);

// Chromium reads both clocks in the page, one right after the other.
const AT_ONCE = 3; // ms

const requestDoubts = ({ api, startedAt }: WatchedCall, { engine, startedAt: sentAt, hops: [hop] }: Exchange): number => {
  if (engine === 'chromium') return api !== 'element' && Math.abs(sentAt - startedAt) > AT_ONCE ? 2 : 0;
  // Firefox doesn't record the API, but `fetch` sends `Priority` and XMLHttpRequest doesn't (measured in 153).
  const hasPriority = getHeader(hop.headers, 'Priority') !== null;
  return !hop.provisional && ((api === 'xhr' && hasPriority) || (api === 'fetch' && !hasPriority)) ? 0.5 : 0;
};

const endDoubts = (call: WatchedCall, exchange: Exchange): number => {
  const { end } = call;
  if (!end) return 0;
  const outcome = exchange.hops[exchange.hops.length - 1]?.outcome;
  if (end.got === 'aborted') return outcome?.kind === 'answered' && !isCutOff(exchange) ? 1 : 0;
  const facts = callFacts(call, exchange);
  const [origin] = possible(facts.origin);
  const [mode] = possible(facts.mode);
  const [credentials] = possible(facts.credentials);
  const [redirect] = possible(facts.redirect);
  const { kind } = rule(exchange, { origin, mode, credentials, redirect }, engineQuirks[exchange.engine]);
  const gotResponse = end.got === 'response';
  const agrees = gotResponse ? kind === 'readable' || kind === 'opaque' : kind === 'hidden' || kind === 'no-response';
  const status = outcome?.kind === 'answered' ? outcome.reply.status : 0;
  const isOtherStatus = end.status !== 0 && status !== end.status && status !== 304;
  const isOtherEnd = exchange.end === (gotResponse ? 'failed' : 'finished');
  return (agrees ? 0 : 1) + (isOtherStatus ? 1 : 0) + (isOtherEnd ? 1 : 0) + (isCutOff(exchange) ? 0.5 : 0);
};

/** Whether the page did not wait for the whole response: Chromium records of every other one that it finished or failed. */
const isCutOff = ({ engine, end, hops }: Exchange): boolean => {
  const last = hops[hops.length - 1];
  return engine === 'chromium' && end === 'unknown' && last?.outcome.kind === 'answered' && last.outcome.reply.location === null;
};
