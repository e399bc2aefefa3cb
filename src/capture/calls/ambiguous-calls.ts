/** Finds exchanges that several calls with different options may have caused. Pure. */
import type { WatchedCall } from '../../core/facts/facts.ts';
import { groupBy } from '../../core/facts/group-by.ts';
import { doubtsOf, fits, leavesMark } from './call-fits.ts';
import type { Match } from './match.ts';

/** The options that a verdict depends on, as one key. */
const optionsOf = ({ mode, credentials, redirect }: WatchedCall): string => `${mode} ${credentials} ${redirect}`;

/** The page, frame or worker that called. */
const realmOf = ({ id }: WatchedCall): string => id.slice(0, id.indexOf('.'));

/**
 * Adds to each match the other calls that may have caused its exchange, one for each other set of options. The calls of one page or
 * worker are sent in order, but the clocks have whole milliseconds. Between two pages or workers there is no known order.
 * `matches`, `unmatched`: exchanges and calls of one URL, and its calls that have no exchange.
 */
export const addAmbiguousCalls = (matches: readonly Match[], unmatched: readonly WatchedCall[]): readonly Match[] => {
  const unmatchedByOptions = groupBy(unmatched, optionsOf);
  const matchesByOptions = groupBy(matches, ({ call }) => optionsOf(call));
  const allOptions = new Set([...unmatchedByOptions.keys(), ...matchesByOptions.keys()]);
  if (allOptions.size < 2) return matches;
  const simultaneous = groupBy(matches, ({ exchange, call }) => `${exchange.startedAt} ${optionsOf(call)}`);
  const unordered = originsOfSeveralRealms([...unmatched, ...matches.map(({ call }) => call)]);
  return matches.map((match) => {
    const { exchange, call } = match;
    const own = optionsOf(call);
    const isOrdered = exchange.origin.kind === 'seen' && !unordered.has(call.origin);
    const ambiguousWith: WatchedCall[] = [];
    for (const options of allOptions) {
      if (options === own) continue;
      const others = isOrdered ? simultaneous.get(`${exchange.startedAt} ${options}`) : matchesByOptions.get(options);
      const found =
        others?.find((other) => maySwap(match, other))?.call ?? unmatchedByOptions.get(options)?.find((other) => mayReplace(other, match));
      if (found) ambiguousWith.push(found);
    }
    return ambiguousWith.length === 0 ? match : { ...match, ambiguousWith };
  });
};

/** The origins from which more than one page, frame or worker called. */
const originsOfSeveralRealms = (calls: readonly WatchedCall[]): ReadonlySet<string> => {
  const realms = new Map<string, string>();
  const several = new Set<string>();
  for (const call of calls) {
    const realm = realmOf(call);
    if ((realms.get(call.origin) ?? realm) !== realm) several.add(call.origin);
    realms.set(call.origin, realm);
  }
  return several;
};

/** Whether two matches are as likely with their calls swapped. */
const maySwap = (a: Match, b: Match): boolean =>
  mayHaveCaused(a.call, b) &&
  mayHaveCaused(b.call, a) &&
  doubtsOf(a.call, b.exchange) + doubtsOf(b.call, a.exchange) <= doubtsOf(a.call, a.exchange) + doubtsOf(b.call, b.exchange);

/** Whether a match is as likely with this call. */
const mayReplace = (call: WatchedCall, match: Match): boolean =>
  mayHaveCaused(call, match) && doubtsOf(call, match.exchange) <= doubtsOf(match.call, match.exchange);

const mayHaveCaused = (call: WatchedCall, { exchange, isUnmarked }: Match): boolean =>
  !(isUnmarked && leavesMark(call)) && fits(call, exchange);
