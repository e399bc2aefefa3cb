/** What would make a response readable, the safest first. Every proven remedy was applied to the facts and ruled again. */

import { applyPolicy, callDirectly, type ServedHop } from './apply-remedy.ts';
import type { Reason } from './checks/index.ts';
import { missedHeaders } from './exposed.ts';
import type { Exchange, NonEmpty, Sighting } from './facts.ts';
import { originOf } from './http/url.ts';
import { type CorsPolicy, leastPolicy } from './policy.ts';
import type { Profile } from './profiles.ts';
import { requestOrigin } from './request-origin.ts';
import { rule } from './rule.ts';
import type { Ruling, World } from './ruling.ts';

/** A change in the page's own code. */
export type PageChange =
  | { readonly id: 'drop-credentials' }
  | { readonly id: 'method-upper-case'; readonly method: string }
  | { readonly id: 'mode-cors' }
  | { readonly id: 'redirect-follow' }
  /** Whether the address answers differently when it is asked directly cannot be known beforehand. */
  | { readonly id: 'call-directly'; readonly url: string };

export type Remedy =
  | { readonly kind: 'server'; readonly hops: NonEmpty<ServedHop> }
  | { readonly kind: 'page'; readonly change: PageChange; readonly proven: boolean }
  /** By design: nothing that a server or the page may rightly do makes it readable. */
  | { readonly kind: 'nobody' };

/** The remedies of one ruling, best first; none for what is readable with every header that script may want. */
export const remediesFor = (exchange: Exchange, world: World, ruling: Ruling, profile: Profile): readonly Remedy[] => {
  const missed = ruling.kind === 'readable' ? missedHeaders(ruling.exposure) : [];
  if (ruling.kind === 'no-response' || (ruling.kind === 'readable' && missed.length === 0)) return [];
  const readable = (exchange: Exchange, world: World): boolean => {
    const again = rule(exchange, world, profile);
    return again.kind === 'readable' && missedHeaders(again.exposure).every((name) => !missed.includes(name));
  };
  const page = pageChanges(exchange, world, ruling).flatMap(({ change, exchange, world }): Remedy[] => {
    if (change.id === 'call-directly') return [{ kind: 'page', change, proven: false }];
    return readable(exchange, world) ? [{ kind: 'page', change, proven: true }] : [];
  });
  const served = servedHops(exchange, world, ruling, missed);
  const server: Remedy[] = served && readable(applyPolicy(exchange, served), world) ? [{ kind: 'server', hops: served }] : [];
  const remedies = [...server, ...page];
  return remedies.length > 0 ? remedies : [{ kind: 'nobody' }];
};

/** The requests of an exchange that must be answered otherwise: every foreign one that fails, and the one that a stopped redirect leads to. */
const servedHops = (exchange: Exchange, world: World, ruling: Ruling, missed: readonly string[]): NonEmpty<ServedHop> | null => {
  if (world.mode !== 'cors') return null;
  const from = ruling.kind === 'hidden' ? ruling.failures[0].hop : exchange.hops.length - 1;
  const served: { url: string; hop: number; policy: CorsPolicy }[] = [];
  const hops = followed(exchange, from);
  for (const [hop, sighting] of hops.entries()) {
    if (hop < from) continue;
    const origin = requestOrigin(hops, hop, world.origin);
    const policy = leastPolicy(sighting, world, origin, hop === hops.length - 1 ? missed : []);
    if (policy === null) return null;
    served.push({ url: sighting.url, hop, policy });
  }
  const [first, ...rest] = served;
  return first ? [first, ...rest] : null;
};

/** The hops as they are, and the one that the last redirect leads to where a failure kept the browser from following it. */
const followed = (exchange: Exchange, from: number): NonEmpty<Sighting> => {
  const last = exchange.hops[exchange.hops.length - 1];
  const target = last?.outcome.kind === 'answered' && from === exchange.hops.length - 1 ? last.outcome.reply.location : null;
  return last && target !== null ? [...exchange.hops, callDirectly(last, target)] : exchange.hops;
};

interface Attempt {
  readonly change: PageChange;
  readonly exchange: Exchange;
  readonly world: World;
}

const pageChanges = (exchange: Exchange, world: World, ruling: Ruling): readonly Attempt[] => {
  const attempts: Attempt[] = [];
  if (world.credentials === 'include' && world.mode === 'cors')
    attempts.push({ change: { id: 'drop-credentials' }, exchange, world: { ...world, credentials: 'same-origin' } });
  if (world.mode !== 'cors')
    attempts.push({ change: { id: 'mode-cors' }, exchange, world: { ...world, mode: 'cors', redirect: 'follow' } });
  else if (world.redirect !== 'follow')
    attempts.push({ change: { id: 'redirect-follow' }, exchange, world: { ...world, redirect: 'follow' } });
  const reason = ruling.kind === 'hidden' ? ruling.failures[0].reason : null;
  if (reason?.id === 'method-letter-case') {
    const method = reason.method.toUpperCase();
    const hops = exchange.hops.map((hop) => ({ ...hop, method, preflight: hop.preflight && { ...hop.preflight, method } }));
    attempts.push({
      change: { id: 'method-upper-case', method },
      exchange: { ...exchange, hops: hops as readonly Sighting[] as NonEmpty<Sighting> },
      world,
    });
  }
  const url = directTarget(exchange, reason);
  if (url !== null) attempts.push({ change: { id: 'call-directly', url }, exchange, world });
  return attempts;
};

/** Where a redirect leads that the request itself could have asked for. */
const directTarget = (exchange: Exchange, reason: Reason | null): string | null => {
  if (reason === null) return null;
  if (reason.id === 'preflight-redirected') return reason.location;
  const last = exchange.hops[exchange.hops.length - 1];
  const target = last?.outcome.kind === 'answered' ? last.outcome.reply.location : null;
  if (target !== null) return originOf(target) === 'null' ? null : target.replace(/\/\/[^/@]*@/, '//');
  return exchange.hops.length > 1 ? (last?.url ?? null) : null;
};
