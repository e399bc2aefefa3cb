import type { NonEmpty } from '../../core/facts/facts.ts';
import { getHeader } from '../../core/http/header-list.ts';
import { scriptHeaders } from '../../core/http/safelist.ts';
import { originOf } from '../../core/http/url.ts';
import { mayBeOneCall } from '../har/same-entry.ts';
import type { WireEntry } from '../har/wire-entry.ts';
import { unsafeNamesOf } from './pair.ts';
import { firstOf, type Leg } from './paired-request.ts';

/** Where the browser goes next, unless it refused to. */
const redirectTarget = ({ request }: Leg): string | null =>
  request?.outcome.kind === 'answered' && request.end !== 'failed' ? (request.outcome.reply.location?.split('#')[0] ?? null) : null;

type Chain = [Leg, ...Leg[]];

/** A chain that was redirected. */
interface Waiting {
  readonly chain: Chain;
  readonly before: Leg;
  readonly script: string | null;
}

/** Strings redirects together: the hop after a redirect asks for its target, in the same way, and begins when it has come. */
export const chain = (legs: readonly Leg[]): readonly NonEmpty<Leg>[] => {
  const chains: Chain[] = [];
  const waiting = new Map<string, Waiting[]>();
  for (const leg of legs) {
    const candidates = waiting.size === 0 ? undefined : waiting.get(firstOf(leg).url);
    const position = candidates ? bestOf(candidates, leg) : -1;
    const [found] = position < 0 ? [] : (candidates?.splice(position, 1) ?? []);
    let chain = found?.chain;
    if (chain) chain.push(leg);
    else {
      chain = [leg];
      chains.push(chain);
    }
    const target = redirectTarget(leg);
    if (target === null) continue;
    const one = { chain, before: leg, script: ofScript(leg) };
    const others = waiting.get(target);
    if (others) others.push(one);
    else waiting.set(target, [one]);
  }
  return chains;
};

/** The position of the chain that goes on with a leg, or -1. */
const bestOf = (candidates: readonly Waiting[], leg: Leg): number => {
  const script = ofScript(leg);
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const [position, { before, script: set }] of candidates.entries()) {
    const sameScript = set === null || script === null || set === script;
    const distance = sameScript && follows(before, leg) ? distanceBetween(firstOf(before), firstOf(leg)) : least;
    if (distance >= least) continue;
    best = position;
    least = distance;
  }
  return best;
};

// What asks for a redirect's target later does so of its own accord. Firefox does not count how long a request had to wait.
const AT_ONCE = 10_000; // ms

const follows = (before: Leg, after: Leg): boolean => {
  const [first, next] = [firstOf(before), firstOf(after)];
  const sameKind = first.initiator === next.initiator || first.initiator === 'unknown' || next.initiator === 'unknown';
  if (
    !sameKind ||
    !mayBeOneCall(first, next) ||
    next.startedAt < first.startedAt ||
    next.startedAt > first.startedAt + first.duration + AT_ONCE
  )
    return false;
  return methodAfter(first) === (after.request?.method ?? next.preflightFor) && originStays(first, next) && headersStay(before, after);
};

/** Fetch, HTTP-redirect fetch, step 12: the method that a redirect leaves. */
const methodAfter = ({ method, outcome }: WireEntry): string => {
  const status = outcome.kind === 'answered' ? outcome.reply.status : 0;
  const becomesGet = (method === 'POST' && (status === 301 || status === 302)) || (method !== 'HEAD' && status === 303);
  return becomesGet ? 'GET' : method;
};

/**
 * The origin that asks becomes opaque where a redirect leads from one foreign origin to another, and else stays. Firefox still names it
 * in the preflight.
 */
const originStays = (first: WireEntry, next: WireEntry): boolean => {
  const [before, after] = [getHeader(first.headers, 'Origin'), getHeader(next.headers, 'Origin')];
  if (before === null || after === null) return true;
  const leaves = originOf(first.url) !== before && originOf(next.url) !== originOf(first.url);
  return after === (leaves ? 'null' : before) || (next.preflightFor !== null && after === before);
};

// What a redirect may take away, or a browser add for a new address.
const MAY_CHANGE = /^(?:authorization|content-.*|user-agent)$/;

/** What script set, which is sent again after a redirect; null when the browser does not show it. */
const ofScript = ({ request }: Leg): string | null => {
  if (!request || request.provisional) return null;
  const set = scriptHeaders(request.headers).flatMap(({ name, value }) => {
    const lower = name.toLowerCase();
    return MAY_CHANGE.test(lower) ? [] : `${lower}:${value}`;
  });
  return set.sort().join('\n');
};

/** Nor does a preflight ask for what was not set before. */
const headersStay = ({ request: before }: Leg, { preflight }: Leg): boolean => {
  if (!preflight || !before || before.provisional) return true;
  return unsafeNamesOf(preflight).every((name) => MAY_CHANGE.test(name) || getHeader(before.headers, name) !== null);
};

const EXACT = 2; // ms by which Chromium's clocks differ

/** Chromium begins a hop when it ends the one before, Firefox tells it next. Chromium also tells the call of both. */
const distanceBetween = (first: WireEntry, next: WireEntry): number => {
  if (first.callId && first.callId === next.callId) return 0;
  const gap = Math.abs(next.startedAt - first.startedAt - first.duration);
  return gap > EXACT && next.index === first.index + 1 ? EXACT : gap;
};

/**
 * Of a redirect that is not to be followed Chromium makes a second entry, for the request that it did not send. It looks the same
 * when the page aborts just there, so the redirect mode stays open.
 */
export const withoutGhost = (legs: NonEmpty<Leg>): NonEmpty<Leg> => {
  const last = legs.at(-1)?.request;
  const isGhost =
    legs.length > 1 && last?.provisional === true && last.outcome.kind === 'unanswered' && last.outcome.code === 'net::ERR_ABORTED';
  return isGhost ? (legs.slice(0, -1) as readonly Leg[] as NonEmpty<Leg>) : legs;
};
