import { type CredentialsMode, type Exchange, type Fact, open, possible, seen, type Witness } from '../facts/facts.ts';
import { type NonEmpty, nonEmpty } from '../facts/non-empty.ts';
import { getHeader } from '../http/header-list.ts';
import type { Ruling, World } from './ruling.ts';

// A remedy for the mode that requires most works for the others too.
const MOST_DEMANDING_FIRST: readonly CredentialsMode[] = ['include', 'same-origin', 'omit'];

/** Returns every combination of the values that the open facts allow; of those that differ in the credentials mode alone, `include` first. */
export const worldsOf = (exchange: Exchange): NonEmpty<World> => {
  const worlds: World[] = [];
  const modes = possible(exchange.credentials);
  const credentialsModes = modes.length === 1 ? modes : MOST_DEMANDING_FIRST.filter((mode) => modes.includes(mode));
  for (const origin of possible(exchange.origin)) {
    for (const mode of possible(exchange.mode)) {
      for (const redirect of possible(exchange.redirect)) {
        for (const credentials of credentialsModes) {
          const world = { origin, mode, credentials, redirect };
          if (lacksStoredResponse(exchange)) worlds.push({ ...world, stored: 'Access-Control-Allow-Origin' }, { ...world, stored: '–' });
          else worlds.push(world);
        }
      }
    }
  }
  return nonEmpty(worlds);
};

/** Whether the result depends on a stored response that the log doesn't have: the 304 itself allows no origin. */
const lacksStoredResponse = ({ hops }: Exchange): boolean => {
  const { outcome } = hops[hops.length - 1] ?? hops[0];
  if (outcome.kind === 'unanswered' || outcome.reply.revalidation?.stored !== null) return false;
  return getHeader(outcome.reply.headers, 'Access-Control-Allow-Origin') === null;
};

/** Whether a world's ruling agrees with the requests that the browser sent and with the end that it reported. */
export const agreesWithBrowser = (exchange: Exchange, ruling: Ruling): boolean =>
  !wouldHaveStopped(exchange, ruling) && agreesWithEnd(exchange, ruling);

/** Whether the browser would have stopped, in this world, before a request that it did send: a request with a response was sent. */
export const wouldHaveStopped = ({ hops }: Exchange, ruling: Ruling): boolean => {
  if (ruling.kind !== 'hidden') return false;
  const [{ place, hop }] = ruling.failures;
  const sent = place === 'preflight' || place === 'request' ? hop : hop + 1;
  return hops.some(({ outcome }, at) => at >= sent && outcome.kind === 'answered');
};

const agreesWithEnd = ({ end, hops }: Exchange, ruling: Ruling): boolean => {
  const { kind } = ruling;
  if (end === 'finished') return kind === 'readable' || kind === 'opaque';
  if (end === 'failed') return kind === 'hidden' || (kind === 'no-response' && !failedAfterPreflight(hops, ruling));
  return true;
};

/** Chromium reports every CORS failure as `net::ERR_FAILED`. A world in which the answered preflight passes doesn't explain it. */
const failedAfterPreflight = (hops: Exchange['hops'], { code, hop }: { readonly code: string; readonly hop: number }): boolean =>
  code === 'net::ERR_FAILED' && hops[hop]?.preflight?.outcome.kind === 'answered';

/** Narrows the credentials mode to the worlds that are left. `by` is why the others were ruled out. */
export const narrowCredentials = (worlds: readonly World[], before: Fact<CredentialsMode>, by: Witness): Fact<CredentialsMode> => {
  const remaining = possible(before).filter((mode) => worlds.some(({ credentials }) => credentials === mode));
  const [only, ...more] = remaining;
  if (only === undefined || remaining.length === possible(before).length) return before;
  return more.length === 0 ? seen(only, by) : open([only, ...more], by);
};
