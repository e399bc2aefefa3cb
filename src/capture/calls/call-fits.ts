/** Whether a call may have caused an exchange, and what speaks against it. Pure. */

import { engineQuirks } from '../../core/checks/quirks.ts';
import { type CallApi, type Exchange, type Fact, type Initiator, possible, type WatchedCall } from '../../core/facts/facts.ts';
import { getHeader } from '../../core/http/header-list.ts';
import { rule } from '../../core/ruling/rule.ts';
import { callFacts } from './with-call.ts';

const CAN_BE: Readonly<Record<CallApi, readonly Initiator[]>> = {
  fetch: ['fetch', 'unknown', 'other'],
  xhr: ['xhr', 'unknown', 'other'],
  'event-source': ['event-source', 'unknown', 'other'],
  beacon: ['beacon', 'unknown', 'other'],
  element: ['image', 'script', 'style', 'media', 'unknown', 'other'],
};

/** Whether a request that tells its stack tells the call too: see `call-id.ts`. */
export const leavesMark = ({ api }: WatchedCall): boolean => api === 'fetch' || api === 'xhr' || api === 'beacon';

// The page's clock and the network's are read at different moments, and rounded.
const SLACK = 50; // ms
// So long a request may wait in the browser before its clock begins.
const LONGEST_WAIT = 60_000; // ms

/** Whether nothing forbids that the call caused the exchange. */
export const fits = (call: WatchedCall, exchange: Exchange): boolean => {
  const [hop] = exchange.hops;
  if (!CAN_BE[call.api].includes(exchange.initiator)) return false;
  if (hop.method !== '' && call.method !== hop.method) return false;
  if (!isIn(exchange.origin, call.origin) && exchange.origin.kind === 'seen') return false;
  if (call.end && exchange.startedAt > call.end.at + SLACK) return false;
  const asked = exchange.startedAt - call.startedAt;
  if (call.api !== 'element' && (asked < -SLACK || asked > LONGEST_WAIT)) return false;
  if (!isIn(exchange.mode, call.mode) || !isIn(exchange.credentials, call.credentials)) return false;
  // In mode no-cors only safelisted headers can be set; others are dropped without a word.
  return call.headers === null || call.mode === 'no-cors' || sentAsSet(call.headers, exchange);
};

const isIn = <T>(fact: Fact<T>, value: T | null): boolean => {
  if (value === null || possible(fact).includes(value)) return true;
  // What travels tells only whether credentials were included; of the other two no witness can be meant to tell them apart.
  return value === 'omit' && possible(fact).some((one) => one === 'same-origin');
};

/** Every header that script set was sent, and was asked for by name where there was a preflight. */
const sentAsSet = (names: readonly string[], { hops: [{ headers, provisional, preflight }] }: Exchange): boolean => {
  if (!provisional && !names.every((name) => getHeader(headers, name) !== null || isForbidden(name))) return false;
  // A body brings a type of its own.
  return preflight?.unsafeNames.every((name) => name === 'content-type' || names.includes(name)) ?? true;
};

/** Script may set these without effect. */
const isForbidden = (name: string): boolean =>
  /^(?:sec-|proxy-|accept-charset$|accept-encoding$|access-control-request-|connection$|content-length$|cookie2?$|date$|dnt$|expect$|host$|keep-alive$|origin$|referer$|set-cookie$|te$|trailer$|transfer-encoding$|upgrade$|via$)/.test(
    name,
  );

/** How much speaks against it without ruling it out. */
export const doubtsOf = (call: WatchedCall, exchange: Exchange): number => askedDoubts(call, exchange) + endDoubts(call, exchange);

// Chromium reads both clocks in the page, one just after the other.
const AT_ONCE = 3; // ms

const askedDoubts = ({ api, startedAt }: WatchedCall, { engine, startedAt: begun, hops: [hop] }: Exchange): number => {
  if (engine === 'chromium') return api !== 'element' && Math.abs(begun - startedAt) > AT_ONCE ? 2 : 0;
  // Firefox does not say which interface asked, but `fetch` sends its priority and XMLHttpRequest does not (measured in 153).
  const prioritized = getHeader(hop.headers, 'Priority') !== null;
  return !hop.provisional && ((api === 'xhr' && prioritized) || (api === 'fetch' && !prioritized)) ? 0.5 : 0;
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
  const got = end.got === 'response';
  const agrees = got ? kind === 'readable' || kind === 'opaque' : kind === 'hidden' || kind === 'no-response';
  const status = outcome?.kind === 'answered' ? outcome.reply.status : 0;
  const otherStatus = end.status !== 0 && status !== end.status && status !== 304;
  return (
    (agrees ? 0 : 1) + (otherStatus ? 1 : 0) + (exchange.end === (got ? 'failed' : 'finished') ? 1 : 0) + (isCutOff(exchange) ? 0.5 : 0)
  );
};

/** Chromium says of every other answer that it finished or failed; of this the page did not wait for all. */
const isCutOff = ({ engine, end, hops }: Exchange): boolean => {
  const last = hops[hops.length - 1];
  return engine === 'chromium' && end === 'unknown' && last?.outcome.kind === 'answered' && last.outcome.reply.location === null;
};
