/** What would make a response readable, the safest first. Every proven remedy is applied to the exchange and ruled again. */
import type { ReasonId } from '../checks/index.ts';
import type { EngineQuirks } from '../checks/quirks.ts';
import type { Exchange, Sighting } from '../facts/facts.ts';
import type { NonEmpty } from '../facts/non-empty.ts';
import { requestOrigin } from '../facts/request-origin.ts';
import { addressChange, leadsToSignIn } from '../http/redirect-target.ts';
import { unexposedHeaders, unexposedPageHeaders } from '../ruling/exposure.ts';
import { rule } from '../ruling/rule.ts';
import type { Ruling, World } from '../ruling/ruling.ts';
import { applyPolicies, nextRequest, type ServedHop } from './apply.ts';
import { headersIn } from './kept.ts';
import { neededLines, type Sender } from './needed-lines.ts';
import { type PageChange, pageChanges, redirectsOf } from './page-changes.ts';
import { type CorsPolicy, minimalPolicy } from './policy.ts';

export type Remedy =
  | { readonly kind: 'server'; readonly hops: NonEmpty<ServedHop> }
  /** `hops`: the policies that it needs as well; none if the servers send them already, or if nothing is proven. */
  | { readonly kind: 'page'; readonly change: PageChange; readonly proven: boolean; readonly hops: readonly ServedHop[] }
  /** Neither the server nor the page can safely make it readable. */
  | { readonly kind: 'nobody' };

// The server must redirect elsewhere or not at all: neither a header nor a change in the page helps.
const UNFIXABLE_REDIRECTS: ReadonlySet<ReasonId> = new Set(['redirect-count', 'redirect-scheme', 'redirect-location-invalid']);

/**
 * Some changes are better than any policy: a method in the wrong letter case, a request header that only responses have, and another address
 * of the same resource are the page's mistakes.
 */
const isPageMistake = (change: PageChange, exchange: Exchange): boolean =>
  change.id === 'method-upper-case' ||
  (change.id === 'drop-headers' && change.why === 'response-headers') ||
  (change.id === 'call-directly' && redirectsOf(exchange).some(([url, location]) => addressChange(url, location) !== null));

/** Returns the remedies of one ruling, best first; none if it is readable with every header that JavaScript wants. */
export const remediesFor = (exchange: Exchange, world: World, ruling: Ruling, quirks: EngineQuirks): readonly Remedy[] => {
  const missed = ruling.kind === 'readable' ? unexposedPageHeaders(ruling.exposure) : [];
  if (ruling.kind === 'no-response' || (ruling.kind === 'readable' && missed.length === 0)) return [];
  if (ruling.kind === 'hidden' && UNFIXABLE_REDIRECTS.has(ruling.failures[0].reason.id)) return [];
  // The session is missing: a sign-in that scripts may read helps nobody.
  if (redirectsOf(exchange).some(([url, location]) => leadsToSignIn(url, location))) return [];
  const isFixed = (again: Ruling): boolean =>
    again.kind === 'readable' && unexposedHeaders(again.exposure).every((name) => !missed.includes(name));
  /** Returns the policies that fix a ruling: none if nothing is left to fix, null if no policy helps. */
  const consentFor = (exchange: Exchange, world: World, before: Ruling): readonly ServedHop[] | null => {
    if (isFixed(before)) return [];
    const served = servedHops(exchange, world, before, missed);
    return served && isFixed(rule(applyPolicies(exchange, served), world, quirks)) ? served : null;
  };
  const [first, ...rest] = consentFor(exchange, world, ruling) ?? [];
  const server: Remedy[] = first ? [{ kind: 'server', hops: [first, ...rest] }] : [];
  const page = pageChanges(exchange, world, ruling).flatMap(({ change, exchange, world }): Remedy[] => {
    if (change.id === 'call-directly' || change.id === 'drop-headers') return [{ kind: 'page', change, proven: false, hops: [] }];
    const hops = consentFor(exchange, world, rule(exchange, world, quirks));
    // If a policy alone helps, the page needs no change, unless the mistake is its own.
    return hops && (hops.length === 0 || !first || isPageMistake(change, exchange)) ? [{ kind: 'page', change, proven: true, hops }] : [];
  });
  const mistakes = page.filter((remedy) => remedy.kind === 'page' && isPageMistake(remedy.change, exchange));
  const remedies = [...mistakes, ...server, ...page.filter((remedy) => !mistakes.includes(remedy))];
  return remedies.length > 0 ? remedies : [{ kind: 'nobody' }];
};

/** Returns a policy for every hop from the first that fails, and for the target of a redirect that wasn't followed; null if one has none. */
const servedHops = (exchange: Exchange, world: World, ruling: Ruling, missed: readonly string[]): NonEmpty<ServedHop> | null => {
  if (world.mode !== 'cors') return null;
  const from = firstHopToChange(ruling, exchange.hops.length - 1);
  const served: ServedHop[] = [];
  const hops = hopsWithTarget(exchange, from);
  for (const [hop, sighting] of hops.entries()) {
    if (hop < from) continue;
    const origin = requestOrigin(hops, hop, world.origin);
    const policy = minimalPolicy(sighting, world, origin, hop === hops.length - 1 ? missed : []);
    if (policy === null) return null;
    served.push(serve(sighting, hop, policy, { origin, included: world.credentials === 'include' }));
  }
  const [first, ...rest] = served;
  return first ? [first, ...rest] : null;
};

/** Returns what a hop needs to follow a policy. */
const serve = ({ url, preflight, outcome }: Sighting, hop: number, policy: CorsPolicy, sender: Sender): ServedHop => ({
  url,
  hop,
  policy,
  preflight: policy.preflight ? neededLines(policy, 'preflight', headersIn(preflight?.outcome), sender) : null,
  response: neededLines(policy, 'response', headersIn(outcome), sender),
});

const firstHopToChange = (ruling: Ruling, last: number): number => {
  if (ruling.kind === 'hidden') return ruling.failures[0].hop;
  if (ruling.kind === 'no-response' && ruling.place === 'preflight') return ruling.hop;
  return ruling.kind === 'no-response' && ruling.place === 'redirect' ? ruling.hop + 1 : last;
};

/** Returns the hops, with the target of the last redirect if the browser didn't follow it. */
export const hopsWithTarget = (exchange: Exchange, from: number): NonEmpty<Sighting> => {
  const last = exchange.hops[exchange.hops.length - 1];
  const target = last?.outcome.kind === 'answered' && from >= exchange.hops.length - 1 ? last.outcome.reply.location : null;
  return last && target !== null ? [...exchange.hops, nextRequest(last, target)] : exchange.hops;
};
