/** Finds the call that caused each exchange, even when many calls have the same URL at the same time. Pure. */
import type { Exchange, WatchedCall } from '../../core/facts/facts.ts';
import { groupBy } from '../../core/facts/group-by.ts';
import { addAmbiguousCalls } from './ambiguous-calls.ts';
import { doubtsOf, fits, leavesMark } from './call-fits.ts';
import type { Match } from './match.ts';

const byStart = (a: { readonly startedAt: number }, b: { readonly startedAt: number }): number => a.startedAt - b.startedAt;

/**
 * Returns the matches by exchange id. `idOf` returns the call id that the requests of an exchange are marked with, as `callIdOf` does.
 * Unmarked exchanges get the earliest call that fits, because requests keep the order of their calls. Of several calls whose options
 * fit equally well, one whose result agrees with the rules goes first.
 */
export const matchCalls = (
  exchanges: readonly Exchange[],
  callsFor: (url: string) => readonly WatchedCall[],
  idOf: (exchange: Exchange) => string | null,
): ReadonlyMap<string, Match> => {
  const matches: Match[] = [];
  for (const [url, sameUrl] of groupBy(exchanges, ({ hops }) => hops[0].url)) {
    const calls = callsFor(url);
    if (calls.length === 0) continue;
    const byId = new Map(calls.map((call) => [call.id, call]));
    const certain: Match[] = [];
    const unidentified: { readonly exchange: Exchange; readonly isUnmarked: boolean }[] = [];
    for (const exchange of sameUrl) {
      const id = idOf(exchange);
      const call = id ? byId.get(id) : undefined;
      if (call) certain.push({ exchange, call, isUnmarked: false, ambiguousWith: [] });
      // An exchange with an id belongs to no other call, even if its own isn't known yet.
      if (!id) unidentified.push({ exchange, isUnmarked: id === '' });
    }
    const taken = new Set(certain.map(({ call }) => call));
    const free = calls.filter((call) => !taken.has(call)).sort(byStart);
    const likely: Match[] = [];
    for (const { exchange, isUnmarked } of unidentified.sort((a, b) => byStart(a.exchange, b.exchange))) {
      const position = indexOfBest(free, exchange, isUnmarked);
      const call = free[position];
      if (!call) continue;
      likely.push({ exchange, call, isUnmarked, ambiguousWith: [] });
      if (call.api !== 'event-source') free.splice(position, 1); // an EventSource sends its request repeatedly
    }
    matches.push(...certain, ...addAmbiguousCalls(likely, free));
  }
  return new Map(matches.map((match) => [match.exchange.id, match]));
};

/** Returns the index of the call that fits best, or -1. An unmarked exchange can't come from a call that leaves a mark. */
const indexOfBest = (calls: readonly WatchedCall[], exchange: Exchange, isUnmarked: boolean): number => {
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
