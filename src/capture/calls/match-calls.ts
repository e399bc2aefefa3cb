/** Finds for each exchange the call that caused it, also when one address was asked many times at once. Pure. */

import type { Exchange, WatchedCall } from '../../core/facts/facts.ts';
import { grouped } from '../../core/facts/grouped.ts';
import { addAlike } from './ambiguous-calls.ts';
import { doubtsOf, fits, leavesMark } from './call-fits.ts';
import type { Match } from './match.ts';

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
    const byId = new Map(calls.map((call) => [call.id, call]));
    const named: Match[] = [];
    const unnamed: { readonly exchange: Exchange; readonly isUnmarked: boolean }[] = [];
    for (const exchange of own) {
      const id = idOf(exchange);
      const call = id ? byId.get(id) : undefined;
      if (call) named.push({ exchange, call, isUnmarked: false, alike: [] });
      // One whose own call is not known yet is nobody else's.
      if (!id) unnamed.push({ exchange, isUnmarked: id === '' });
    }
    const taken = new Set(named.map(({ call }) => call));
    const free = calls.filter((call) => !taken.has(call)).sort(byStart);
    const guessed: Match[] = [];
    for (const { exchange, isUnmarked } of unnamed.sort((a, b) => byStart(a.exchange, b.exchange))) {
      const position = bestOf(free, exchange, isUnmarked);
      const call = free[position];
      if (!call) continue;
      guessed.push({ exchange, call, isUnmarked, alike: [] });
      if (call.api !== 'event-source') free.splice(position, 1); // an EventSource asks again and again
    }
    matches.push(...named, ...addAlike(guessed, free));
  }
  return new Map(matches.map((match) => [match.exchange.id, match]));
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
