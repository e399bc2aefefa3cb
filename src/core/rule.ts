import type { Check } from './check.ts';
import {
  type CheckId,
  corpLadder,
  corsCheckLadder,
  mainFetchLadder,
  preflightLadder,
  type Reason,
  redirectLadder,
} from './checks/index.ts';
import type { Place, Tainting } from './checks/inputs.ts';
import { exposedHeaders, type HeaderSight } from './exposed.ts';
import type { CredentialsMode, Exchange, NonEmpty, RedirectMode, RequestMode, Sighting } from './facts.ts';
import { getHeader } from './http/header-list.ts';
import { isRedirectStatus } from './http/status.ts';
import { originOf } from './http/url.ts';
import { needOf, type PreflightNeed } from './preflight-need.ts';
import { byReport, type Profile } from './profiles.ts';
import { requestOrigin } from './request-origin.ts';
import type { SpecStep } from './spec.ts';

/** An exchange with every open fact closed: one way in which it may have been. */
export interface World {
  readonly origin: string;
  readonly mode: RequestMode;
  readonly credentials: CredentialsMode;
  readonly redirect: RedirectMode;
}

/** Where a check was asked: on which request of the exchange, and on which of its messages. */
export interface Position {
  readonly place: Place;
  readonly hop: number;
}

/** One check as it was asked, or as it would have been asked had an earlier one not failed (`reached` false). */
export interface Rung extends Position {
  readonly check: CheckId | 'preflight-need';
  readonly step: SpecStep;
  readonly outcome: 'passed' | 'settled' | 'failed';
  readonly reached: boolean;
  readonly reason: Reason | null;
  /** Only with `preflight-need`. */
  readonly need: PreflightNeed | null;
}

export interface Failure extends Position {
  readonly check: CheckId;
  readonly step: SpecStep;
  readonly reason: Reason;
}

/** What a browser does with the exchange in one world, and every step that led there. */
export type Ruling =
  | { readonly kind: 'readable'; readonly headers: readonly HeaderSight[]; readonly rungs: readonly Rung[] }
  | { readonly kind: 'opaque'; readonly why: 'no-cors' | 'redirect-manual'; readonly rungs: readonly Rung[] }
  /** The failure that the browser names comes first. */
  | { readonly kind: 'hidden'; readonly failures: NonEmpty<Failure>; readonly rungs: readonly Rung[] }
  /** No answer was seen, so there is nothing to judge. `code` is the browser's own word, or ''. */
  | ({ readonly kind: 'no-response'; readonly code: string; readonly rungs: readonly Rung[] } & Position);

/** Climbs ladders one after the other and remembers every rung. After a failure it goes on as if that rung had held. */
const climber = (profile: Profile) => {
  const rungs: Rung[] = [];
  const failures: Failure[] = [];
  const climb = <In>(ladder: readonly Check<In, CheckId, Reason>[], input: In, position: Position): void => {
    for (const { id, step, run } of ladder) {
      const taken = run(input);
      const reason = taken.kind === 'failed' ? taken.reason : null;
      rungs.push({ check: id, step, ...position, outcome: taken.kind, reached: failures.length === 0, reason, need: null });
      if (reason) failures.push({ check: id, step, ...position, reason });
      if (taken.kind === 'settled') return;
    }
  };
  const verdict = (): Ruling | null => {
    const [first, ...rest] = failures.toSorted(byReport(profile));
    return first ? { kind: 'hidden', failures: [first, ...rest], rungs } : null;
  };
  return { rungs, climb, verdict };
};

/** Rules as the standard does, hop by hop, with the quirks of one engine. Source: Fetch, main fetch and HTTP fetch. */
export const rule = (exchange: Exchange, world: World, profile: Profile): Ruling => {
  const { rungs, climb, verdict } = climber(profile);
  let tainting: Tainting = 'basic';
  for (const [index, hop] of exchange.hops.entries()) {
    const origin = requestOrigin(exchange.hops, index, world.origin);
    tainting = taint(tainting, hop, world);
    if (tainting !== 'basic') climb(mainFetchLadder, { ...world, url: hop.url }, { place: 'request', hop: index });
    const refused = verdict();
    if (refused) return refused;

    const cors = { credentials: world.credentials, quirks: profile };
    if (tainting === 'cors') {
      const need = needOf(hop);
      const position: Position = { place: 'preflight', hop: index };
      rungs.push({ check: 'preflight-need', step: need.step, ...position, outcome: 'passed', reached: true, reason: null, need });
      const preflight = hop.preflight;
      if (preflight?.outcome.kind === 'unanswered') return { kind: 'no-response', code: preflight.outcome.code, ...position, rungs };
      if (preflight) {
        const input = { ...cors, place: 'preflight', origin: preflight.origin ?? origin, method: preflight.method } as const;
        climb([...corsCheckLadder], { ...input, reply: preflight.outcome.reply }, position);
        climb([...preflightLadder], { ...input, reply: preflight.outcome.reply, unsafeNames: preflight.unsafeNames }, position);
        const stopped = verdict();
        if (stopped) return stopped;
      }
    }

    const position: Position = { place: 'response', hop: index };
    if (hop.outcome.kind === 'unanswered') return { kind: 'no-response', code: hop.outcome.code, ...position, rungs };
    const { reply } = hop.outcome;
    if (tainting === 'cors' && !reply.fromServiceWorker)
      climb([...corsCheckLadder], { ...cors, place: 'response', origin, reply }, position);
    if (tainting === 'opaque') climb([...corpLadder], { reply, site: getHeader(hop.headers, 'Sec-Fetch-Site') }, position);

    if (isRedirectStatus(reply.status) && reply.location !== null) {
      const hidden = verdict();
      if (hidden) return hidden;
      if (world.redirect === 'manual') return { kind: 'opaque', why: 'redirect-manual', rungs };
      const input = { ...world, status: reply.status, location: reply.location, tainting, count: index };
      climb([...redirectLadder], input, { place: 'redirect', hop: index });
    }
    const hidden = verdict();
    if (hidden) return hidden;
    if (index < exchange.hops.length - 1) continue;
    if (isRedirectStatus(reply.status) && reply.location !== null)
      return { kind: 'no-response', code: '', place: 'redirect', hop: index, rungs };
    if (tainting === 'opaque') return { kind: 'opaque', why: 'no-cors', rungs };
    return { kind: 'readable', headers: exposedHeaders(reply, world.credentials, tainting === 'cors'), rungs };
  }
  throw new Error('unreachable: the last hop always rules');
};

/** Fetch, main fetch, step 12: which response tainting this hop gives, or keeps. */
const taint = (before: Tainting, hop: Sighting, { origin, mode }: World): Tainting => {
  if (mode === 'navigate' || mode === 'websocket') return 'basic';
  if (before === 'basic' && originOf(hop.url) === origin) return 'basic';
  return mode === 'no-cors' ? 'opaque' : 'cors';
};
