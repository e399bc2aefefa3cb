/** Adds to an exchange what the watched call shows. */
import { type End, type Exchange, type Fact, open, possible, type Sighting, seen, type WatchedCall } from '../../core/facts/facts.ts';
import { type NonEmpty, nonEmpty } from '../../core/facts/non-empty.ts';
import { originOf } from '../../core/http/url.ts';

type Facts = Pick<Exchange, 'origin' | 'mode' | 'credentials' | 'redirect'>;

/** The facts of an exchange, with those that the call shows. */
export const callFacts = (call: WatchedCall, { origin, mode, credentials, redirect }: Facts): Facts => ({
  origin: origin.kind === 'seen' ? origin : seen(call.origin, 'page-hook'),
  mode: seenOr(mode, call.mode),
  credentials: seenOr(credentials, call.credentials),
  redirect: seenOr(redirect, call.redirect),
});

const seenOr = <T>(before: Fact<T>, value: T | null): Fact<T> => (value === null ? before : seen(value, 'page-hook'));

/** The exchange with its call. What JavaScript got decides how it ended, whatever the network log says. */
export const withCall = (exchange: Exchange, call: WatchedCall): Exchange => ({
  ...exchange,
  ...callFacts(call, exchange),
  end: endOf(call) ?? exchange.end,
  ...siteOf(call, exchange),
  call,
});

/** The network log's stack is more exact than the call's. */
const siteOf = ({ calledAt }: WatchedCall, exchange?: Exchange): Pick<Exchange, 'calledAt'> => {
  const site = exchange?.calledAt ?? calledAt;
  return site ? { calledAt: site } : {};
};

/** The exchange with what is common to all calls that may have caused it. */
export const withCalls = (exchange: Exchange, calls: NonEmpty<WatchedCall>): Exchange => {
  const [first, ...others] = nonEmpty(calls.map((call) => callFacts(call, exchange)));
  const [end, ...otherEnds] = new Set(calls.map(endOf));
  return {
    ...exchange,
    origin: merged(first.origin, ...others.map(({ origin }) => origin)),
    mode: merged(first.mode, ...others.map(({ mode }) => mode)),
    credentials: merged(first.credentials, ...others.map(({ credentials }) => credentials)),
    redirect: merged(first.redirect, ...others.map(({ redirect }) => redirect)),
    end: otherEnds.length > 0 ? exchange.end : (end ?? exchange.end),
  };
};

/** The fact according to several calls: open where they differ. */
const merged = <T>(first: Fact<T>, ...others: readonly Fact<T>[]): Fact<T> => {
  const [value, ...more] = possible(first);
  if (others.every((other) => possible(other).join() === [value, ...more].join())) return first;
  const [, ...rest] = new Set([value, ...more, ...others.flatMap(possible)]);
  return open([value, ...rest], 'calls-alike');
};

const endOf = ({ end, api }: WatchedCall): End | null => {
  if (!end || api === 'beacon') return null; // JavaScript doesn't learn how a beacon ended
  return end.got === 'response' ? 'finished' : end.got === 'error' ? 'failed' : 'unknown';
};

/** The exchange of a call that has no entry in the browser's log; null for a same-origin call. */
export const exchangeOfCall = (call: WatchedCall, engine: Exchange['engine']): Exchange | null => {
  if (originOf(call.url) === call.origin) return null;
  const sighting: Sighting = {
    url: call.url,
    method: call.method,
    headers: [],
    provisional: true,
    preflight: null,
    outcome: { kind: 'unanswered', code: '' },
  };
  const facts = callFacts(call, {
    origin: seen(call.origin, 'page-hook'),
    mode: open(['cors', 'no-cors', 'same-origin']),
    credentials: open(['include', 'same-origin', 'omit']),
    redirect: open(['follow', 'error', 'manual']),
  });
  return {
    id: `call ${call.id}`,
    engine,
    initiator: call.api === 'element' ? 'other' : call.api,
    ...facts,
    hops: [sighting],
    end: endOf(call) ?? 'unknown',
    startedAt: call.startedAt,
    duration: (call.end?.at ?? call.startedAt) - call.startedAt,
    entries: [],
    ...siteOf(call),
    call,
  };
};
