/** Joins requests on the wire to exchanges: preflights to their requests, redirect hops to chains. Pure. */
import type { Engine, Exchange, NonEmpty, PreflightSighting, Sighting } from '../core/facts.ts';
import { getHeader } from '../core/http/header-list.ts';
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
}

const byStart = (a: WireEntry, b: WireEntry): number => a.startedAt - b.startedAt || a.index - b.index;

/** The exchanges of a list of entries in any order, those that stayed on one origin left out; sorted by their start. */
export const join = (entries: readonly WireEntry[], context: JoinContext): readonly Exchange[] =>
  chain(pair(entries.toSorted(byStart))).flatMap((legs) => {
    const exchange = exchangeOf(sight(legs), entriesOf(legs), context);
    return exchange ? [exchange] : [];
  });

const unsafeNamesOf = ({ headers }: WireEntry): readonly string[] =>
  (getHeader(headers, 'Access-Control-Request-Headers') ?? '').split(',').flatMap((name) => name.trim().toLowerCase() || []);

const keyOf = (method: string, url: string): string => `${method} ${url}`;

/** Gives each preflight to the request it asked for: same address, the method it names, begun just before it. */
const pair = (entries: readonly WireEntry[]): readonly Leg[] => {
  // Most requests have no preflight, so only the addresses of preflights are indexed.
  const requests = new Map<string, WireEntry[]>();
  for (const { preflightFor, url } of entries) if (preflightFor !== null) requests.set(keyOf(preflightFor, url), []);
  if (requests.size === 0) return entries.map((request) => ({ request, preflight: null }));
  for (const entry of entries) if (entry.preflightFor === null) requests.get(keyOf(entry.method, entry.url))?.push(entry);
  const preflightOf = new Map<WireEntry, WireEntry>();
  const alone = new Set<WireEntry>();
  for (const preflight of entries) {
    if (preflight.preflightFor === null) continue;
    const candidates = requests.get(keyOf(preflight.preflightFor, preflight.url)) ?? [];
    const request = bestFor(preflight, candidates);
    if (request) {
      preflightOf.set(request, preflight);
      candidates.splice(candidates.indexOf(request), 1);
    } else alone.add(preflight);
  }
  const legs: Leg[] = [];
  for (const entry of entries) {
    if (entry.preflightFor === null) legs.push({ request: entry, preflight: preflightOf.get(entry) ?? null });
    else if (alone.has(entry)) legs.push({ request: null, preflight: entry });
  }
  return legs;
};

// Chromium starts the request's clock before its preflight, Firefox at times a little after; clocks are in milliseconds.
const SLACK = 50;

/**
 * The request that a preflight was sent for. Requests alike in address and method differ in their headers, in whether they were
 * sent at all after this preflight, and in time.
 */
const bestFor = (preflight: WireEntry, candidates: readonly WireEntry[]): WireEntry | null => {
  const names = unsafeNamesOf(preflight);
  const answeredBy = preflight.startedAt + preflight.duration;
  const scored = candidates
    .filter((request) => request.startedAt <= answeredBy + SLACK && request.startedAt + request.duration >= preflight.startedAt - SLACK)
    .map((request) => {
      const has = names.every((name) => getHeader(request.headers, name) !== null);
      return { request, misfit: has ? 0 : 1, away: Math.abs(request.startedAt - preflight.startedAt) };
    });
  scored.sort((a, b) => a.misfit - b.misfit || a.away - b.away);
  return scored[0]?.request ?? null;
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

const sight = (legs: NonEmpty<Leg>): NonEmpty<{ readonly sighting: Sighting; readonly entry: WireEntry }> =>
  legs.map((leg) => ({ sighting: sightingOf(leg), entry: firstOf(leg) })) as readonly unknown[] as NonEmpty<{
    readonly sighting: Sighting;
    readonly entry: WireEntry;
  }>;

const sightingOf = ({ request, preflight }: Leg): Sighting => ({
  url: firstOf({ request, preflight }).url,
  method: request?.method ?? preflight?.preflightFor ?? 'GET',
  headers: request?.headers ?? [],
  provisional: request?.provisional ?? true,
  preflight: preflight && preflightOf(preflight),
  outcome: request?.outcome ?? { kind: 'unanswered', code: '' },
});

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
