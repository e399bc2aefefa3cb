/** What one exchange needs from one server, and what that server returns to it under a policy. */
import type { Exchange } from '../facts/facts.ts';
import { type NonEmpty, nonEmpty } from '../facts/non-empty.ts';
import { requestOrigin } from '../facts/request-origin.ts';
import { originOf } from '../http/url.ts';
import { unexposedPageHeaders } from '../ruling/exposure.ts';
import type { Ruling, World } from '../ruling/ruling.ts';
import type { applyLines } from './apply.ts';
import { allowsAnyOrigin, allowsCredentials, answersTo, type HttpOrigin, isHttpOrigin } from './kept.ts';
import { lineTexts, neededLines } from './needed-lines.ts';
import { type CorsPolicy, minimalPolicy } from './policy.ts';
import { hopsWithTarget } from './remedies.ts';

/** An exchange and its verdict. */
export interface Subject {
  readonly exchange: Exchange;
  readonly verdict: { readonly branches: NonEmpty<{ readonly worlds: NonEmpty<World>; readonly ruling: Ruling }> };
}

/** What one request needs, and what its responses allow already. */
export interface Demand {
  readonly policy: CorsPolicy;
  /** The origin of the request; null if it is `null`. */
  readonly origin: HttpOrigin | null;
  /** Whether a response allows any origin already. */
  readonly opensToAll: boolean;
  /** Whether it certainly includes credentials, or its responses allow them already. */
  readonly certain: boolean;
}

/** The world to provide for: one that is readable now, so that nothing is added for a case that may not exist. */
const worldOf = ({ verdict: { branches } }: Subject): World => {
  const { worlds } = branches.find(({ ruling }) => ruling.kind !== 'hidden') ?? branches[0];
  return worlds[0];
};

/** The hops at a server that are cross-origin requests in mode `cors`, each with its index and its origin. */
const requestsTo = (server: string, exchange: Exchange, { mode, origin }: World) => {
  if (mode !== 'cors') return [];
  const hops = hopsWithTarget(exchange, exchange.hops.length - 1);
  return hops.flatMap((hop, index) => {
    const sender = requestOrigin(hops, index, origin);
    return originOf(hop.url) === server && sender !== server ? [{ hop, index, sender, isLast: index === hops.length - 1 }] : [];
  });
};

/** Returns what the requests of one exchange to this server need. Nothing if no safe policy allows them. */
export const demandsOf = (server: string, subject: Subject): readonly Demand[] => {
  const { exchange, verdict } = subject;
  const world = worldOf(subject);
  const readable = verdict.branches.find(({ ruling }) => ruling.kind === 'readable')?.ruling;
  const missed = readable?.kind === 'readable' ? unexposedPageHeaders(readable.exposure) : [];
  const isCertain = verdict.branches.every(({ worlds }) => worlds.every(({ credentials }) => credentials === 'include'));
  return requestsTo(server, exchange, world).flatMap(({ hop, sender, isLast }): Demand[] => {
    const policy = minimalPolicy(hop, world, sender, isLast ? missed : []);
    if (policy === null) return [];
    const answers = answersTo(hop);
    return [
      {
        policy,
        origin: isHttpOrigin(sender) ? sender : null,
        opensToAll: answers.some(allowsAnyOrigin),
        certain: isCertain || answers.some((headers) => allowsCredentials(headers, sender)),
      },
    ];
  });
};

/** Returns the header lines that the server returns to an exchange under a policy: to an origin that isn't in it, none that allow it. */
export const linesFor = (policy: CorsPolicy, server: string, exchange: Exchange, world: World): Parameters<typeof applyLines>[1] =>
  requestsTo(server, exchange, world).map(({ hop, index, sender }) => {
    const { preflight, response } = answersUnder(policy, sender);
    return { hop: index, url: hop.url, preflight: hop.preflight && preflight, response };
  });

const answersUnder = (
  policy: CorsPolicy,
  sender: string,
): { readonly preflight: readonly string[]; readonly response: readonly string[] } => {
  const own = policy.origins === '*' ? policy : withFirst(policy, sender);
  if (own === null) return { preflight: [], response: [] };
  const lines = (place: 'preflight' | 'response') => lineTexts(neededLines(own, place, [], { origin: sender, included: own.credentials }));
  return { preflight: lines('preflight'), response: lines('response') };
};

/** Returns the policy as the server applies it to one of its origins; null if the origin isn't one. */
const withFirst = (policy: CorsPolicy, sender: string): CorsPolicy | null => {
  if (policy.origins === '*') return policy;
  const own = policy.origins.filter((origin) => origin === sender);
  return own.length > 0 ? { ...policy, origins: nonEmpty(own) } : null;
};
