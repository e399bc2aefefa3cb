import { corpLadder, corsCheckLadder, leaveLadder, leaveNoCorsLadder, preflightLadder, redirectLadder } from './checks/index.ts';
import type { CorpInput, CorsCheckInput, MainFetchInput, Place, PreflightInput, RedirectInput, Tainting } from './checks/inputs.ts';
import { type Climber, climber } from './climber.ts';
import type { Exchange, Reply, Sighting } from './facts.ts';
import { getHeader } from './http/header-list.ts';
import { isRedirectStatus } from './http/status.ts';
import { originOf } from './http/url.ts';
import { maxAgeOf } from './max-age.ts';
import { needOf } from './preflight-need.ts';
import type { Profile } from './profiles.ts';
import { requestOrigin } from './request-origin.ts';
import type { Position, Ruling, Rung, World } from './ruling.ts';

/** Rules as the standard does, hop by hop, with the quirks of one engine. Source: Fetch, main fetch and HTTP fetch. */
export const rule = (exchange: Exchange, world: World, profile: Profile): Ruling =>
  follow(exchange, world, profile, climber(profile, null));

/** Every rung that `rule` climbs, in the standard's order. */
export const traceOf = (exchange: Exchange, world: World, profile: Profile): readonly Rung[] => {
  const rungs: Rung[] = [];
  follow(exchange, world, profile, climber(profile, rungs));
  return rungs;
};

/** One hop and everything that was settled before it. */
interface Leg {
  readonly hop: Sighting;
  readonly index: number;
  readonly origin: string;
  readonly tainting: Tainting;
  readonly world: World;
  readonly profile: Profile;
  readonly climber: Climber;
}

const follow = ({ hops }: Exchange, world: World, profile: Profile, climber: Climber): Ruling => {
  let tainting: Tainting = 'basic';
  for (let index = 0; ; index++) {
    const hop = hops[index] as Sighting; // a hop that is not the last one is followed by another
    tainting = taint(tainting, hop, world);
    const leg: Leg = { hop, index, origin: requestOrigin(hops, index, world.origin), tainting, world, profile, climber };
    const end = leave(leg) ?? preflight(leg) ?? answer(leg, index === hops.length - 1);
    if (end) return end;
  }
};

const at = (place: Place, { index }: Leg): Position => ({ place, hop: index });

/** Fetch, main fetch, step 12: which response tainting this hop gives, or keeps. */
const taint = (before: Tainting, hop: Sighting, { origin, mode }: World): Tainting => {
  if (mode === 'navigate' || mode === 'websocket') return 'basic';
  if (before === 'basic' && originOf(hop.url) === origin) return 'basic';
  return mode === 'no-cors' ? 'opaque' : 'cors';
};

/** Fetch, main fetch, step 12: may the request leave its origin? */
const leave = (leg: Leg): Ruling | null => {
  const { hop, tainting, world, climber } = leg;
  if (tainting === 'basic') return null;
  const ladder = world.mode === 'no-cors' ? leaveNoCorsLadder : leaveLadder;
  climber.climb<MainFetchInput>(
    ladder,
    { origin: world.origin, mode: world.mode, redirect: world.redirect, url: hop.url },
    at('request', leg),
  );
  return climber.stopped();
};

/** Fetch, HTTP fetch, step 4.1, and CORS-preflight fetch. */
const preflight = (leg: Leg): Ruling | null => {
  const { hop, origin, tainting, world, profile, climber } = leg;
  if (tainting !== 'cors') return null;
  const position = at('preflight', leg);
  climber.note('preflight-need', () => needOf(hop, profile.alsoSafelisted), position);
  if (!hop.preflight) return null;
  const { outcome, method, unsafeNames } = hop.preflight;
  if (outcome.kind === 'unanswered') return { kind: 'no-response', code: outcome.code, ...position };
  const input: PreflightInput = {
    place: 'preflight',
    origin: hop.preflight.origin ?? origin,
    credentials: world.credentials,
    quirks: profile,
    reply: outcome.reply,
    method,
    unsafeNames,
  };
  climber.climb<CorsCheckInput>(corsCheckLadder, input, position);
  climber.climb<PreflightInput>(preflightLadder, input, position);
  const stopped = climber.stopped();
  if (!stopped) climber.note('preflight-max-age', () => maxAgeOf(outcome.reply, profile.maxAge), position);
  return stopped;
};

/** Fetch, HTTP fetch, steps 4.4 to 6: the response itself. null when it redirects to the next hop. */
const answer = (leg: Leg, isLast: boolean): Ruling | null => {
  const { hop, origin, tainting, world, profile, climber } = leg;
  const position = at('response', leg);
  if (hop.outcome.kind === 'unanswered') return { kind: 'no-response', code: hop.outcome.code, ...position };
  const { reply } = hop.outcome;
  if (tainting === 'cors' && !reply.fromServiceWorker) {
    const input: CorsCheckInput = { place: 'response', origin, credentials: world.credentials, quirks: profile, reply };
    climber.climb<CorsCheckInput>(corsCheckLadder, input, position);
  }
  if (tainting === 'opaque') climber.climb<CorpInput>(corpLadder, { reply, site: getHeader(hop.headers, 'Sec-Fetch-Site') }, position);
  const refused = climber.stopped();
  if (refused) return refused;
  if (isRedirectStatus(reply.status) && reply.location !== null) return redirect(leg, reply, reply.location, isLast);
  if (!isLast) return null;
  if (tainting === 'opaque') return { kind: 'opaque', why: 'no-cors' };
  const { exposesByEarlierWildcard } = profile;
  return { kind: 'readable', exposure: { reply, credentials: world.credentials, filtered: tainting === 'cors', exposesByEarlierWildcard } };
};

/** Fetch, HTTP fetch, step 6, and HTTP-redirect fetch. */
const redirect = (leg: Leg, reply: Reply, location: string, isLast: boolean): Ruling | null => {
  const { index, tainting, world, climber } = leg;
  if (world.redirect === 'manual') return { kind: 'opaque', why: 'redirect-manual' };
  const { origin, mode, redirect } = world;
  const position = at('redirect', leg);
  climber.climb<RedirectInput>(redirectLadder, { reply, location, mode, redirect, tainting, origin, count: index }, position);
  return climber.stopped() ?? (isLast ? { kind: 'no-response', code: '', ...position } : null);
};
