import { corpLadder, corsCheckLadder, crossOriginLadder, noCorsLadder, preflightLadder, redirectLadder } from '../checks/index.ts';
import type { CorpInput, CorsCheckInput, MainFetchInput, PreflightInput, RedirectInput, Tainting } from '../checks/inputs.ts';
import type { EngineQuirks } from '../checks/quirks.ts';
import type { Exchange, Reply, Sighting } from '../facts/facts.ts';
import { requestOrigin } from '../facts/request-origin.ts';
import { getHeader } from '../http/header-list.ts';
import { isRedirectStatus } from '../http/status.ts';
import { originOf } from '../http/url.ts';
import { climb, hiddenRuling, recordFinding, type Trace } from './climb.ts';
import { type HeaderReader, readerOf } from './exposure.ts';
import { maxAgeOf } from './max-age.ts';
import { preflightNeedOf } from './preflight-need.ts';
import type { Ruling, Rung, World } from './ruling.ts';

/** Rules as the standard does, hop by hop, with the quirks of one engine. Source: Fetch, main fetch and HTTP fetch. */
export const rule = (exchange: Exchange, world: World, quirks: EngineQuirks): Ruling =>
  ruleHops(exchange, world, quirks, { failures: [], rungs: null });

/** Returns every rung that `rule` climbs, in the standard's order. */
export const traceOf = (exchange: Exchange, world: World, quirks: EngineQuirks): readonly Rung[] => {
  const rungs: Rung[] = [];
  ruleHops(exchange, world, quirks, { failures: [], rungs });
  return rungs;
};

/** One hop and what is settled before its checks run. */
interface HopContext {
  readonly hop: Sighting;
  readonly index: number;
  readonly origin: string;
  readonly tainting: Tainting;
  readonly world: World;
  readonly quirks: EngineQuirks;
  readonly trace: Trace;
  readonly reader: HeaderReader | null;
}

const ruleHops = (exchange: Exchange, world: World, quirks: EngineQuirks, trace: Trace): Ruling => {
  const { hops } = exchange;
  const reader = readerOf(exchange);
  let tainting: Tainting = 'basic';
  for (let index = 0; ; index++) {
    const hop = hops[index] as Sighting; // a hop that isn't the last one is followed by another
    tainting = taintingOf(hop, world, tainting);
    const context: HopContext = { hop, index, origin: requestOrigin(hops, index, world.origin), tainting, world, quirks, trace, reader };
    const ruling = checkRequest(context) ?? checkPreflight(context) ?? checkResponse(context, index === hops.length - 1);
    if (ruling) return ruling;
  }
};

/** Returns the response tainting after this hop. Source: Fetch, main fetch, step 12. */
const taintingOf = (hop: Sighting, { origin, mode }: World, before: Tainting): Tainting => {
  if (mode === 'navigate' || mode === 'websocket') return 'basic';
  if (before === 'basic' && originOf(hop.url) === origin) return 'basic';
  return mode === 'no-cors' ? 'opaque' : 'cors';
};

/** Checks whether the request may go to another origin. Source: Fetch, main fetch, step 12. */
const checkRequest = ({ hop, index, tainting, world, quirks, trace }: HopContext): Ruling | null => {
  if (tainting === 'basic') return null;
  const { origin, mode, redirect } = world;
  const ladder = mode === 'no-cors' ? noCorsLadder : crossOriginLadder;
  climb<MainFetchInput>(trace, ladder, { origin, mode, redirect, url: hop.url }, 'request', index);
  return hiddenRuling(trace, quirks);
};

/** Source: Fetch, HTTP fetch, step 4.1, and CORS-preflight fetch. */
const checkPreflight = ({ hop, index, origin, tainting, world, quirks, trace }: HopContext): Ruling | null => {
  if (tainting !== 'cors') return null;
  recordFinding(trace, 'preflight-need', () => preflightNeedOf(hop, quirks.alsoSafelisted), index);
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
  climb<CorsCheckInput>(trace, corsCheckLadder, input, 'preflight', index);
  climb<PreflightInput>(trace, preflightLadder, input, 'preflight', index);
  const hidden = hiddenRuling(trace, quirks);
  if (!hidden) recordFinding(trace, 'preflight-max-age', () => maxAgeOf(reply, quirks.maxAge), index);
  return hidden;
};

/** Checks the response itself. Returns null if the next hop follows. Source: Fetch, HTTP fetch, steps 4.4 to 6. */
const checkResponse = (context: HopContext, isLast: boolean): Ruling | null => {
  const { hop, index, origin, tainting, world, quirks, trace, reader } = context;
  if (hop.outcome.kind === 'unanswered') return { kind: 'no-response', code: hop.outcome.code, place: 'response', hop: index };
  const { reply } = hop.outcome;
  if (tainting === 'cors' && !reply.fromServiceWorker && !(isLast && world.stored === 'Access-Control-Allow-Origin')) {
    const input: CorsCheckInput = { place: 'response', origin, credentials: world.credentials, quirks, reply };
    climb<CorsCheckInput>(trace, corsCheckLadder, input, 'response', index);
  }
  if (tainting === 'opaque')
    climb<CorpInput>(trace, corpLadder, { reply, site: getHeader(hop.headers, 'Sec-Fetch-Site') }, 'response', index);
  const hidden = hiddenRuling(trace, quirks);
  if (hidden) return hidden;
  if (isRedirectStatus(reply.status) && reply.location !== null) return checkRedirect(context, reply, reply.location, isLast);
  if (!isLast) return null;
  if (tainting === 'opaque') return { kind: 'opaque', why: 'no-cors' };
  const { exposesByEarlierWildcard } = quirks;
  const filtered = tainting === 'cors' && !isMadeByServiceWorker(reply);
  return { kind: 'readable', exposure: { reply, credentials: world.credentials, filtered, exposesByEarlierWildcard, reader } };
};

/**
 * Browsers expose every header of a response that a service worker made itself (measured in Chromium 156 and Firefox 153).
 * If it passed a response on, Chromium's log has only the headers left after filtering; Firefox's still has the CORS headers.
 */
const isMadeByServiceWorker = ({ fromServiceWorker, headers }: Reply): boolean =>
  fromServiceWorker && getHeader(headers, 'Access-Control-Allow-Origin') === null;

/** Source: Fetch, HTTP fetch, step 6, and HTTP-redirect fetch. */
const checkRedirect = (
  { index, tainting, world, quirks, trace }: HopContext,
  reply: Reply,
  location: string,
  isLast: boolean,
): Ruling | null => {
  if (world.redirect === 'manual') return { kind: 'opaque', why: 'redirect-manual' };
  const { origin, mode, redirect } = world;
  climb<RedirectInput>(trace, redirectLadder, { reply, location, mode, redirect, tainting, origin, count: index }, 'redirect', index);
  return hiddenRuling(trace, quirks) ?? (isLast ? { kind: 'no-response', code: '', place: 'redirect', hop: index } : null);
};
