/** What a watched call adds to an exchange. */
import {
  type End,
  type Exchange,
  type Fact,
  type NonEmpty,
  open,
  possible,
  type Sighting,
  seen,
  type WatchedCall,
} from '../../core/facts/facts.ts';
import { originOf } from '../../core/http/url.ts';

type Facts = Pick<Exchange, 'origin' | 'mode' | 'credentials' | 'redirect'>;

/** The facts of an exchange as its call tells them. */
export const callFacts = (call: WatchedCall, { origin, mode, credentials, redirect }: Facts): Facts => ({
  origin: origin.kind === 'seen' ? origin : seen(call.origin, 'page-hook'),
  mode: told(call.mode, mode),
  credentials: told(call.credentials, credentials),
  redirect: told(call.redirect, redirect),
});

const told = <T>(value: T | null, before: Fact<T>): Fact<T> => (value === null ? before : seen(value, 'page-hook'));

/** The exchange with what its call tells. What script got is how it ended, whatever the network log says. */
export const withCall = (exchange: Exchange, call: WatchedCall): Exchange => ({
  ...exchange,
  ...callFacts(call, exchange),
  end: endOf(call) ?? exchange.end,
  call,
});

/** The exchange with what all calls tell that may have made it: which of them did is not known. */
export const withCalls = (exchange: Exchange, calls: NonEmpty<WatchedCall>): Exchange => {
  const [first, ...others] = calls.map((call) => callFacts(call, exchange)) as readonly Facts[] as NonEmpty<Facts>;
  const [end, ...otherEnds] = new Set(calls.map(endOf));
  return {
    ...exchange,
    origin: common(first.origin, ...others.map(({ origin }) => origin)),
    mode: common(first.mode, ...others.map(({ mode }) => mode)),
    credentials: common(first.credentials, ...others.map(({ credentials }) => credentials)),
    redirect: common(first.redirect, ...others.map(({ redirect }) => redirect)),
    end: otherEnds.length > 0 ? exchange.end : (end ?? exchange.end),
  };
};

/** What several calls tell of a fact: open where they disagree. */
const common = <T>(first: Fact<T>, ...others: readonly Fact<T>[]): Fact<T> => {
  const [value, ...more] = possible(first);
  if (others.every((other) => possible(other).join() === [value, ...more].join())) return first;
  const [, ...rest] = new Set([value, ...more, ...others.flatMap(possible)]);
  return open([value, ...rest], 'calls-alike');
};

const endOf = ({ end, api }: WatchedCall): End | null => {
  if (!end || api === 'beacon') return null; // of a beacon script learns nothing
  return end.got === 'response' ? 'finished' : end.got === 'error' ? 'failed' : 'unknown';
};

/** An exchange of which the browser shows nothing: only the call is known. null when it asked its own origin. */
export const callAlone = (call: WatchedCall, engine: Exchange['engine']): Exchange | null => {
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
    call,
  };
};
