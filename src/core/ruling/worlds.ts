import { type CredentialsMode, type Exchange, type Fact, open, possible, seen, type Witness } from '../facts/facts.ts';
import { type NonEmpty, nonEmpty } from '../facts/non-empty.ts';
import type { Ruling, World } from './ruling.ts';

// A remedy for the mode that asks for most serves the others too.
const MOST_DEMANDING_FIRST: readonly CredentialsMode[] = ['include', 'same-origin', 'omit'];

/** Every way in which the open facts of an exchange could have been; of those that differ in nothing else, the one with credentials first. */
export const worldsOf = (exchange: Exchange): NonEmpty<World> => {
  const worlds: World[] = [];
  const modes = possible(exchange.credentials);
  const credentialsModes = modes.length === 1 ? modes : MOST_DEMANDING_FIRST.filter((mode) => modes.includes(mode));
  for (const origin of possible(exchange.origin)) {
    for (const mode of possible(exchange.mode)) {
      for (const redirect of possible(exchange.redirect)) {
        for (const credentials of credentialsModes) worlds.push({ origin, mode, credentials, redirect });
      }
    }
  }
  return nonEmpty(worlds);
};

/** Whether a world's ruling agrees with what the browser did and with what it reported of the end. */
export const agrees = (exchange: Exchange, ruling: Ruling): boolean =>
  !wouldHaveStopped(exchange, ruling) && agreesWithEnd(exchange, ruling);

/** Whether in this world the browser would not have sent a request that it did send: one that came back with an answer was sent. */
export const wouldHaveStopped = ({ hops }: Exchange, ruling: Ruling): boolean => {
  if (ruling.kind !== 'hidden') return false;
  const [{ place, hop }] = ruling.failures;
  const sent = place === 'preflight' || place === 'request' ? hop : hop + 1;
  return hops.some(({ outcome }, at) => at >= sent && outcome.kind === 'answered');
};

const agreesWithEnd = ({ end, hops }: Exchange, ruling: Ruling): boolean => {
  const { kind } = ruling;
  if (end === 'finished') return kind === 'readable' || kind === 'opaque';
  if (end === 'failed') return kind === 'hidden' || (kind === 'no-response' && !refusedAfterPreflight(hops, ruling));
  return true;
};

/** Chromium's blanket word for a refusal by CORS, after an answered preflight: a world in which that preflight passes explains nothing. */
const refusedAfterPreflight = (hops: Exchange['hops'], { code, hop }: { readonly code: string; readonly hop: number }): boolean =>
  code === 'net::ERR_FAILED' && hops[hop]?.preflight?.outcome.kind === 'answered';

/** What the worlds that are left say of the credentials mode. `by` is why the others were ruled out. */
export const credentialsIn = (worlds: readonly World[], before: Fact<CredentialsMode>, by: Witness): Fact<CredentialsMode> => {
  const left = possible(before).filter((mode) => worlds.some(({ credentials }) => credentials === mode));
  const [only, ...more] = left;
  if (only === undefined || left.length === possible(before).length) return before;
  return more.length === 0 ? seen(only, by) : open([only, ...more], by);
};
