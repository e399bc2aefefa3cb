/** Says where nothing tells which of several calls caused an exchange. Pure. */
import type { WatchedCall } from '../core/facts.ts';
import { doubtsOf, fits } from './call-fits.ts';
import { grouped } from './grouped.ts';
import type { Match } from './match-calls.ts';

/** What a verdict depends on. */
const wayOf = ({ mode, credentials, redirect }: WatchedCall): string => `${mode} ${credentials} ${redirect}`;
const realmOf = ({ id }: WatchedCall): string => id.slice(0, id.indexOf('.'));

/**
 * Adds to each match of one address the calls that may as well have been the exchange's, one for each other way of asking. The calls of
 * one page or worker are sent in their order, but the clocks have whole milliseconds; of two pages or workers no order is known.
 */
export const addAlike = (matches: readonly Match[], free: readonly WatchedCall[]): readonly Match[] => {
  const calls = [...free, ...matches.map(({ call }) => call)];
  const ways = new Set(calls.map(wayOf));
  if (ways.size < 2) return matches;
  const callsFrom = grouped(calls, ({ origin }) => origin);
  const isOrdered = ({ exchange, call }: Match): boolean =>
    exchange.origin.kind === 'seen' && new Set(callsFrom.get(call.origin)?.map(realmOf)).size === 1;
  const together = grouped(matches, ({ exchange }) => exchange.startedAt);
  return matches.map((match) => {
    const alike = new Map<string, WatchedCall>();
    const add = (call: WatchedCall, isPossible: () => boolean): void => {
      const way = wayOf(call);
      if (way !== wayOf(match.call) && !alike.has(way) && isPossible()) alike.set(way, call);
    };
    const others = isOrdered(match) ? (together.get(match.exchange.startedAt) ?? []) : matches;
    for (const other of others) add(other.call, () => mayBeExchanged(match, other));
    for (const call of free) add(call, () => mayReplace(call, match));
    return alike.size === 0 ? match : { ...match, alike: [...alike.values()] };
  });
};

const mayBeExchanged = (a: Match, b: Match): boolean =>
  fits(a.call, b.exchange) &&
  fits(b.call, a.exchange) &&
  doubtsOf(a.call, b.exchange) + doubtsOf(b.call, a.exchange) <= doubtsOf(a.call, a.exchange) + doubtsOf(b.call, b.exchange);

const mayReplace = (call: WatchedCall, match: Match): boolean =>
  fits(call, match.exchange) && doubtsOf(call, match.exchange) <= doubtsOf(match.call, match.exchange);
