/** Finds for each exchange the call that caused it, also when one address was asked many times at once. Pure. */
import type { Exchange, WatchedCall } from '../core/facts.ts';
import { doubtsOf, fits, leavesMark } from './call-fits.ts';
import { addAlike } from './calls-alike.ts';
import { grouped } from './grouped.ts';

export interface Match {
  readonly exchange: Exchange;
  readonly call: WatchedCall;
  /** Script made the request, and none of the calls that leave a mark. */
  readonly isUnmarked: boolean;
  /** Calls that asked otherwise, and may as well have caused the exchange. */
  readonly alike: readonly WatchedCall[];
}

const byStart = (a: { readonly startedAt: number }, b: { readonly startedAt: number }): number => a.startedAt - b.startedAt;

/**
 * The matches by the exchanges' ids. `idOf`: what the requests of an exchange tell of the call that made them, see `call-id.ts`. Where
 * they tell nothing the earliest call that fits is taken, for both sides keep their order; of calls that fit equally by what was sent,
 * one whose result agrees with the rules goes first.
 */
export const matchCalls = (
  exchanges: readonly Exchange[],
  callsOf: (url: string) => readonly WatchedCall[],
  idOf: (exchange: Exchange) => string | null,
): ReadonlyMap<string, Match> => {
  const matches: Match[] = [];
  for (const [url, own] of grouped(exchanges, ({ hops }) => hops[0].url)) {
    const calls = callsOf(url);
    if (calls.length === 0) continue;
    const named = matchNamed(own, calls, idOf);
    const matched = new Set(named.map(({ exchange }) => exchange));
    const taken = new Set(named.map(({ call }) => call));
    const free = calls.filter((call) => !taken.has(call) || mayAskAgain(call)).sort(byStart);
    const unnamed = own.filter((exchange) => !matched.has(exchange) && !idOf(exchange)).sort(byStart);
    const guessed: Match[] = [];
    for (const exchange of unnamed) {
      const isUnmarked = idOf(exchange) === '';
      const position = bestOf(free, exchange, isUnmarked);
      const call = free[position];
      if (!call) continue;
      guessed.push({ exchange, call, isUnmarked, alike: [] });
      if (!mayAskAgain(call)) free.splice(position, 1);
    }
    matches.push(...named, ...addAlike(guessed, free));
  }
  return new Map(matches.map((match) => [match.exchange.id, match]));
};

const mayAskAgain = ({ api }: WatchedCall): boolean => api === 'event-source';

/** The matches of requests that name their call. */
const matchNamed = (
  exchanges: readonly Exchange[],
  calls: readonly WatchedCall[],
  idOf: (exchange: Exchange) => string | null,
): readonly Match[] => {
  const byId = new Map(calls.map((call) => [call.id, call]));
  return exchanges.flatMap((exchange) => {
    const call = byId.get(idOf(exchange) ?? '');
    return call ? [{ exchange, call, isUnmarked: false, alike: [] }] : [];
  });
};

/** The position of the call that fits best, or -1. Requests of calls that leave a mark would bear it where anything is told. */
const bestOf = (calls: readonly WatchedCall[], exchange: Exchange, isUnmarked: boolean): number => {
  let best = -1;
  let fewest = Number.POSITIVE_INFINITY;
  for (const [position, call] of calls.entries()) {
    if ((isUnmarked && leavesMark(call)) || !fits(call, exchange)) continue;
    const doubts = doubtsOf(call, exchange);
    if (doubts >= fewest) continue;
    best = position;
    fewest = doubts;
    if (doubts === 0) break;
  }
  return best;
};
