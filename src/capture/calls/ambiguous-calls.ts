/** Says where nothing tells which of several calls caused an exchange. Pure. */

import type { WatchedCall } from '../../core/facts/facts.ts';
import { grouped } from '../../core/facts/grouped.ts';
import { doubtsOf, fits, leavesMark } from './call-fits.ts';
import type { Match } from './match.ts';

/** What a verdict depends on. */
const wayOf = ({ mode, credentials, redirect }: WatchedCall): string => `${mode} ${credentials} ${redirect}`;
const realmOf = ({ id }: WatchedCall): string => id.slice(0, id.indexOf('.'));

/**
 * Adds to each match of one address the calls that may as well have been the exchange's, one for each other way of asking. The calls of
 * one page or worker are sent in their order, but the clocks have whole milliseconds; of two pages or workers no order is known.
 * `free`: calls of this address that have no exchange.
 */
export const addAlike = (matches: readonly Match[], free: readonly WatchedCall[]): readonly Match[] => {
  const freeByWay = grouped(free, wayOf);
  const byWay = grouped(matches, ({ call }) => wayOf(call));
  const ways = new Set([...freeByWay.keys(), ...byWay.keys()]);
  if (ways.size < 2) return matches;
  const together = grouped(matches, ({ exchange, call }) => `${exchange.startedAt} ${wayOf(call)}`);
  const crowded = originsOfMany([...free, ...matches.map(({ call }) => call)]);
  return matches.map((match) => {
    const { exchange, call } = match;
    const own = wayOf(call);
    const isOrdered = exchange.origin.kind === 'seen' && !crowded.has(call.origin);
    const alike: WatchedCall[] = [];
    for (const way of ways) {
      if (way === own) continue;
      const others = isOrdered ? together.get(`${exchange.startedAt} ${way}`) : byWay.get(way);
      const found =
        others?.find((other) => mayBeExchanged(match, other))?.call ?? freeByWay.get(way)?.find((other) => mayReplace(other, match));
      if (found) alike.push(found);
    }
    return alike.length === 0 ? match : { ...match, alike };
  });
};

/** The origins that more than one page or worker called from. */
const originsOfMany = (calls: readonly WatchedCall[]): ReadonlySet<string> => {
  const realms = new Map<string, string>();
  const many = new Set<string>();
  for (const call of calls) {
    const realm = realmOf(call);
    if ((realms.get(call.origin) ?? realm) !== realm) many.add(call.origin);
    realms.set(call.origin, realm);
  }
  return many;
};

const mayBeExchanged = (a: Match, b: Match): boolean =>
  mayBe(a.call, b) &&
  mayBe(b.call, a) &&
  doubtsOf(a.call, b.exchange) + doubtsOf(b.call, a.exchange) <= doubtsOf(a.call, a.exchange) + doubtsOf(b.call, b.exchange);

const mayReplace = (call: WatchedCall, match: Match): boolean =>
  mayBe(call, match) && doubtsOf(call, match.exchange) <= doubtsOf(match.call, match.exchange);

const mayBe = (call: WatchedCall, { exchange, isUnmarked }: Match): boolean => !(isUnmarked && leavesMark(call)) && fits(call, exchange);
