/** Joins requests on the wire to exchanges: preflights to their requests, redirect hops to chains. Pure. */
import type { Engine, Exchange, NonEmpty, PreflightSighting, Sighting } from '../core/facts.ts';
import { getHeader } from '../core/http/header-list.ts';
import { STORAGE_ACCESS } from '../core/infer-credentials.ts';
import { exchangeOf } from './exchange.ts';
import type { WireEntry } from './har.ts';

/** One request of an exchange: the request itself, its preflight, or both. Firefox may show a failed preflight alone. */
interface Leg {
  readonly request: WireEntry | null;
  readonly preflight: WireEntry | null;
}

/** Everything that must be known besides the entries. */
export interface JoinContext {
  readonly engine: Engine;
  /** The origin of the inspected page, used where a request does not tell its own; null when unknown. */
  readonly pageOrigin: string | null;
  /** Some entry of the whole log, not only of those joined now, carried `Sec-Fetch-Storage-Access`. */
  readonly storageAccessSeen?: boolean;
}

/** Whether any of the entries shows that this browser, as it is set up, tells of its storage access. */
export const showsStorageAccess = (entries: readonly WireEntry[]): boolean =>
  entries.some(({ headers }) => getHeader(headers, STORAGE_ACCESS) !== null);

const byStart = (a: WireEntry, b: WireEntry): number => a.startedAt - b.startedAt || a.index - b.index;

/** The exchanges of a list of entries in any order, those that stayed on one origin left out; sorted by their start. */
export const join = (entries: readonly WireEntry[], context: JoinContext): readonly Exchange[] => {
  const exchanges: Exchange[] = [];
  for (const chained of chain(pair(entries.toSorted(byStart)))) {
    const legs = withoutGhost(chained);
    const sightings = legs.map(sightingOf) as readonly Sighting[] as NonEmpty<Sighting>;
    const requests = legs.map(firstOf) as readonly WireEntry[] as NonEmpty<WireEntry>;
    const exchange = exchangeOf(sightings, requests, entriesOf(chained), context);
    if (exchange) exchanges.push(exchange);
  }
  return exchanges;
};

const unsafeNamesOf = ({ headers }: WireEntry): readonly string[] =>
  (getHeader(headers, 'Access-Control-Request-Headers') ?? '').split(',').flatMap((name) => name.trim().toLowerCase() || []);

/** Gives each preflight to the request it asked for: same address, the method it names, begun about the same time. */
const pair = (entries: readonly WireEntry[]): readonly Leg[] => {
  // Most requests have no preflight, so only the addresses of preflights are indexed.
  const waiting = new Map<string, WaitingPreflight[]>();
  for (const preflight of entries) {
    if (preflight.preflightFor === null) continue;
    const one = { preflight, unsafeNames: unsafeNamesOf(preflight) };
    const others = waiting.get(preflight.url);
    if (others) others.push(one);
    else waiting.set(preflight.url, [one]);
  }
  const legs: Leg[] = [];
  for (const request of entries) {
    if (request.preflightFor !== null) {
      legs.push({ request: null, preflight: request }); // unless a request claims it
      continue;
    }
    const candidates = waiting.size === 0 ? undefined : waiting.get(request.url);
    const chosen = candidates ? nearest(request, candidates) : -1;
    const [found] = chosen < 0 ? [] : (candidates?.splice(chosen, 1) ?? []);
    legs.push({ request, preflight: found?.preflight ?? null });
  }
  if (waiting.size === 0) return legs;
  // Firefox tells of a request that its preflight stopped only in its list, so preflights may be left over.
  const left = new Set([...waiting.values()].flat().map(({ preflight }) => preflight));
  return legs.filter(({ request, preflight }) => request !== null || (preflight !== null && left.has(preflight)));
};

interface WaitingPreflight {
  readonly preflight: WireEntry;
  readonly unsafeNames: readonly string[];
}

// Both engines begin the request's clock before its preflight, or just after; Firefox's clocks drift apart under load.
const BEFORE = 30_000; // ms that a request may have waited until its preflight was sent
const AFTER = 1_000; // ms that it may have begun after its preflight was answered

/** The position of the preflight that was sent for a request, or -1: requests alike in address and method differ in headers and in time. */
const nearest = (request: WireEntry, candidates: readonly WaitingPreflight[]): number => {
  let best = -1;
  let bestScore = Number.POSITIVE_INFINITY;
  for (const [position, { preflight, unsafeNames }] of candidates.entries()) {
    if (preflight.preflightFor !== request.method) continue;
    const waited = preflight.startedAt - request.startedAt;
    if (waited > BEFORE || -waited > preflight.duration + AFTER) continue;
    const fits = unsafeNames.every((name) => getHeader(request.headers, name) !== null);
    const score = Math.abs(waited) + (fits ? 0 : BEFORE);
    if (score >= bestScore) continue;
    bestScore = score;
    best = position;
  }
  return best;
};

const firstOf = ({ request, preflight }: Leg): WireEntry => request ?? (preflight as WireEntry);

const redirectTarget = ({ request }: Leg): string | null =>
  request?.outcome.kind === 'answered' ? (request.outcome.reply.location?.split('#')[0] ?? null) : null;

/** Strings redirects together: the hop after a redirect asks for its target, and begins when it has come. */
const chain = (legs: readonly Leg[]): readonly NonEmpty<Leg>[] => {
  const chains: [Leg, ...Leg[]][] = [];
  const waiting = new Map<string, [Leg, ...Leg[]][]>();
  for (const leg of legs) {
    let chain: [Leg, ...Leg[]] | undefined;
    if (waiting.size > 0) {
      const queue = waiting.get(firstOf(leg).url) ?? [];
      const position = queue.findIndex((chain) => follows(chain.at(-1) as Leg, leg));
      [chain] = position < 0 ? [] : queue.splice(position, 1);
    }
    if (chain) chain.push(leg);
    else {
      chain = [leg];
      chains.push(chain);
    }
    const target = redirectTarget(leg);
    if (target === null) continue;
    const others = waiting.get(target);
    if (others) others.push(chain);
    else waiting.set(target, [chain]);
  }
  return chains;
};

const follows = (before: Leg, after: Leg): boolean => {
  const [first, next] = [firstOf(before), firstOf(after)];
  const sameKind = first.initiator === next.initiator || first.initiator === 'unknown' || next.initiator === 'unknown';
  return sameKind && next.startedAt >= first.startedAt;
};

/**
 * Of a redirect that is not to be followed Chromium makes a second entry, for the request that it did not send. It looks the same
 * when the page aborts just there, so the redirect mode stays open.
 */
const withoutGhost = (legs: NonEmpty<Leg>): NonEmpty<Leg> => {
  const last = legs.at(-1)?.request;
  const isGhost =
    legs.length > 1 && last?.provisional === true && last.outcome.kind === 'unanswered' && last.outcome.code === 'net::ERR_ABORTED';
  return isGhost ? (legs.slice(0, -1) as readonly Leg[] as NonEmpty<Leg>) : legs;
};

const sightingOf = ({ request, preflight }: Leg): Sighting => {
  const sighted = preflight && preflightOf(preflight);
  if (!request) {
    const { url, preflightFor } = preflight as WireEntry;
    return {
      url,
      method: preflightFor ?? '',
      headers: [],
      provisional: true,
      preflight: sighted,
      outcome: { kind: 'unanswered', code: '' },
    };
  }
  const { url, method, headers, provisional, outcome } = request;
  return { url, method, headers, provisional, preflight: sighted, outcome };
};

const preflightOf = (entry: WireEntry): PreflightSighting => ({
  origin: getHeader(entry.headers, 'Origin'),
  method: entry.preflightFor ?? '',
  unsafeNames: unsafeNamesOf(entry),
  headers: entry.headers,
  outcome: entry.outcome,
});

const entriesOf = (legs: NonEmpty<Leg>): NonEmpty<number> => {
  const indices: number[] = [];
  for (const { request, preflight } of legs) {
    if (preflight) indices.push(preflight.index);
    if (request) indices.push(request.index);
  }
  return indices.sort((a, b) => a - b) as readonly number[] as NonEmpty<number>;
};
