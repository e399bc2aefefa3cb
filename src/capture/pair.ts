import { getHeader } from '../core/http/header-list.ts';
import type { WireEntry } from './har.ts';
import type { Leg } from './leg.ts';

/** The items of `Access-Control-Request-Headers`, lower case. */
export const unsafeNamesOf = ({ headers }: WireEntry): readonly string[] =>
  (getHeader(headers, 'Access-Control-Request-Headers') ?? '').split(',').flatMap((name) => name.trim().toLowerCase() || []);

/** Gives each preflight to the request it asked for: same address, the method it names, begun about the same time. */
export const pair = (entries: readonly WireEntry[]): readonly Leg[] => {
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
