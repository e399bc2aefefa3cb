import { corpLadder, corsCheckLadder, leaveLadder, leaveNoCorsLadder, preflightLadder, redirectLadder } from '../checks/index.ts';
import type { CorpInput, CorsCheckInput, MainFetchInput, PreflightInput, RedirectInput, Tainting } from '../checks/inputs.ts';
import type { EngineQuirks } from '../checks/quirks.ts';
import type { Exchange, Reply, Sighting } from '../facts/facts.ts';
import { requestOrigin } from '../facts/request-origin.ts';
import { getHeader } from '../http/header-list.ts';
import { isRedirectStatus } from '../http/status.ts';
import { originOf } from '../http/url.ts';
import { climb, note, stopped, type Walk } from './climb.ts';
import { maxAgeOf } from './max-age.ts';
import { needOf } from './preflight-need.ts';
import type { Ruling, Rung, World } from './ruling.ts';

/** Rules as the standard does, hop by hop, with the quirks of one engine. Source: Fetch, main fetch and HTTP fetch. */
export const rule = (exchange: Exchange, world: World, quirks: EngineQuirks): Ruling =>
  follow(exchange, world, quirks, { failures: [], trace: null });

/** Every rung that `rule` climbs, in the standard's order. */
export const traceOf = (exchange: Exchange, world: World, quirks: EngineQuirks): readonly Rung[] => {
  const trace: Rung[] = [];
  follow(exchange, world, quirks, { failures: [], trace });
  return trace;
};

/** One hop and everything that was settled before it. */
interface Leg {
  readonly hop: Sighting;
  readonly index: number;
  readonly origin: string;
  readonly tainting: Tainting;
  readonly world: World;
  readonly quirks: EngineQuirks;
  readonly walk: Walk;
}

const follow = ({ hops }: Exchange, world: World, quirks: EngineQuirks, walk: Walk): Ruling => {
  let tainting: Tainting = 'basic';
  for (let index = 0; ; index++) {
    const hop = hops[index] as Sighting; // a hop that is not the last one is followed by another
    tainting = taint(tainting, hop, world);
    const leg: Leg = { hop, index, origin: requestOrigin(hops, index, world.origin), tainting, world, quirks, walk };
    const end = leave(leg) ?? preflight(leg) ?? answer(leg, index === hops.length - 1);
    if (end) return end;
  }
};

/** Fetch, main fetch, step 12: which response tainting this hop gives, or keeps. */
const taint = (before: Tainting, hop: Sighting, { origin, mode }: World): Tainting => {
  if (mode === 'navigate' || mode === 'websocket') return 'basic';
  if (before === 'basic' && originOf(hop.url) === origin) return 'basic';
  return mode === 'no-cors' ? 'opaque' : 'cors';
};

/** Fetch, main fetch, step 12: may the request leave its origin? */
const leave = ({ hop, index, tainting, world, quirks, walk }: Leg): Ruling | null => {
  if (tainting === 'basic') return null;
  const { origin, mode, redirect } = world;
  const ladder = mode === 'no-cors' ? leaveNoCorsLadder : leaveLadder;
  climb<MainFetchInput>(walk, ladder, { origin, mode, redirect, url: hop.url }, 'request', index);
  return stopped(walk, quirks);
};

/** Fetch, HTTP fetch, step 4.1, and CORS-preflight fetch. */
const preflight = ({ hop, index, origin, tainting, world, quirks, walk }: Leg): Ruling | null => {
  if (tainting !== 'cors') return null;
  note(walk, 'preflight-need', () => needOf(hop, quirks.alsoSafelisted), index);
  if (!hop.preflight) return null;
  const { outcome, method, unsafeNames } = hop.preflight;
  if (outcome.kind === 'unanswered') return { kind: 'no-response', code: outcome.code, place: 'preflight', hop: index };
  const { reply } = outcome;
  const input: PreflightInput = {
    place: 'preflight',
    origin: hop.preflight.origin ?? origin,
    credentials: world.credentials,
    quirks,
    reply,
    method,
    unsafeNames,
  };
  climb<CorsCheckInput>(walk, corsCheckLadder, input, 'preflight', index);
  climb<PreflightInput>(walk, preflightLadder, input, 'preflight', index);
  const refused = stopped(walk, quirks);
  if (!refused) note(walk, 'preflight-max-age', () => maxAgeOf(reply, quirks.maxAge), index);
  return refused;
};

/** Fetch, HTTP fetch, steps 4.4 to 6: the response itself. null when it redirects to the next hop. */
const answer = (leg: Leg, isLast: boolean): Ruling | null => {
  const { hop, index, origin, tainting, world, quirks, walk } = leg;
  if (hop.outcome.kind === 'unanswered') return { kind: 'no-response', code: hop.outcome.code, place: 'response', hop: index };
  const { reply } = hop.outcome;
  if (tainting === 'cors' && !reply.fromServiceWorker) {
    const input: CorsCheckInput = { place: 'response', origin, credentials: world.credentials, quirks, reply };
    climb<CorsCheckInput>(walk, corsCheckLadder, input, 'response', index);
  }
  if (tainting === 'opaque')
    climb<CorpInput>(walk, corpLadder, { reply, site: getHeader(hop.headers, 'Sec-Fetch-Site') }, 'response', index);
  const refused = stopped(walk, quirks);
  if (refused) return refused;
  if (isRedirectStatus(reply.status) && reply.location !== null) return redirect(leg, reply, reply.location, isLast);
  if (!isLast) return null;
  if (tainting === 'opaque') return { kind: 'opaque', why: 'no-cors' };
  const { exposesByEarlierWildcard } = quirks;
  const filtered = tainting === 'cors' && !isMadeByServiceWorker(reply);
  return { kind: 'readable', exposure: { reply, credentials: world.credentials, filtered, exposesByEarlierWildcard } };
};

/**
 * Browsers show all of a response that a service worker made itself (measured in Chromium 156 and Firefox 153). Of one that it passed on,
 * Chromium's log has only what is left after filtering, Firefox's still the consent by which it was filtered.
 */
const isMadeByServiceWorker = ({ fromServiceWorker, headers }: Reply): boolean =>
  fromServiceWorker && getHeader(headers, 'Access-Control-Allow-Origin') === null;

/** Fetch, HTTP fetch, step 6, and HTTP-redirect fetch. */
const redirect = ({ index, tainting, world, quirks, walk }: Leg, reply: Reply, location: string, isLast: boolean): Ruling | null => {
  if (world.redirect === 'manual') return { kind: 'opaque', why: 'redirect-manual' };
  const { origin, mode, redirect } = world;
  climb<RedirectInput>(walk, redirectLadder, { reply, location, mode, redirect, tainting, origin, count: index }, 'redirect', index);
  return stopped(walk, quirks) ?? (isLast ? { kind: 'no-response', code: '', place: 'redirect', hop: index } : null);
};
