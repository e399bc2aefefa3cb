/** One configuration for all requests of a page to one server: what each of them needs, and what their responses allow already. */
import type { EngineQuirks } from '../checks/quirks.ts';
import type { Exchange } from '../facts/facts.ts';
import { nonEmpty } from '../facts/non-empty.ts';
import { merge } from '../http/list-items.ts';
import { originOf } from '../http/url.ts';
import { rule } from '../ruling/rule.ts';
import type { Ruling } from '../ruling/ruling.ts';
import { applyLines } from './apply.ts';
import { blockingServer, finish, isBlocked } from './blocking-servers.ts';
import { type Demand, demandsOf, linesFor, type Subject } from './demands.ts';
import type { HttpOrigin } from './kept.ts';
import type { CorsPolicy } from './policy.ts';

export interface Configuration<S extends Subject> {
  /** The server's origin. */
  readonly server: string;
  /** null if no safe policy allows any of the requests. */
  readonly policy: CorsPolicy | null;
  /** How many exchanges have a request to this server that a configuration can concern. */
  readonly count: number;
  /** Blocked now, and readable with it. */
  readonly allowed: readonly S[];
  /** Blocked now, and with it too: with the ruling that it leads to. */
  readonly blocked: readonly Blocked<S>[];
  /** Readable now, but not with it. */
  readonly lost: readonly Blocked<S>[];
  /** Origins that the server allows without credentials only, and `*` if only some requests may have it: a configuration can't differ. */
  readonly leftOut: readonly string[];
  /** Whether the log doesn't confirm for any of the requests that it includes credentials. */
  readonly credentialsOpen: boolean;
}

export interface Blocked<S extends Subject> {
  readonly subject: S;
  readonly ruling: Ruling;
}

/** Whether a request of the exchange went to this server. */
const goesTo = (server: string, { exchange }: Subject): boolean =>
  exchange.hops.some(({ url }) => url.startsWith(server) && originOf(url) === server) || redirectsTo(server, exchange);

const redirectsTo = (server: string, { hops }: Exchange): boolean => {
  const last = hops.at(-1);
  return last?.outcome.kind === 'answered' && last.outcome.reply.location !== null && originOf(last.outcome.reply.location) === server;
};

/**
 * Returns the configuration of a server for those of the exchanges that have a request to it. Yields after each exchange, so that
 * the caller can pause.
 */
export function* configure<S extends Subject>(
  server: string,
  subjects: Iterable<S>,
  quirksOf: (subject: S) => EngineQuirks,
): Generator<undefined, Configuration<S>> {
  const concerned: S[] = [];
  const demands: Demand[] = [];
  for (const subject of subjects) {
    if (goesTo(server, subject)) {
      const needed = demandsOf(server, subject);
      demands.push(...needed);
      if (needed.length > 0 || blockingServer(subject) === server) concerned.push(subject);
    }
    yield;
  }
  const { policy, leftOut, credentialsOpen } = combine(demands);
  const allowed: S[] = [];
  const blocked: Blocked<S>[] = [];
  const lost: Blocked<S>[] = [];
  for (const subject of concerned) {
    const ruling = policy && refusalBy(policy, server, subject, quirksOf(subject));
    if (isBlocked(subject)) {
      if (blockingServer(subject) !== server) continue; // another server must change first
      if (policy && ruling === null) allowed.push(subject);
      else blocked.push({ subject, ruling: ruling ?? subject.verdict.branches[0].ruling });
    } else if (ruling) lost.push({ subject, ruling });
    yield;
  }
  return { server, policy, count: concerned.length, allowed, blocked, lost, leftOut, credentialsOpen };
}

/** As `configure`, at once. */
export const configurationOf = <S extends Subject>(...of: Parameters<typeof configure<S>>): Configuration<S> => finish(configure(...of));

/**
 * Combines what the requests need. A server allows credentials to all its origins or to none, and any origin everywhere or nowhere:
 * what only some requests may have is left out.
 */
const combine = (demands: readonly Demand[]): Pick<Configuration<never>, 'policy' | 'leftOut' | 'credentialsOpen'> => {
  const policies = demands.map(({ policy }) => policy);
  const consent = {
    methods: policies.reduce<readonly string[]>((all, { methods }) => merge(all, methods, false), []),
    headers: policies.reduce<readonly string[]>((all, { headers }) => merge(all, headers, true), []),
    expose: policies.reduce<readonly string[]>((all, { expose }) => merge(all, expose, true), []),
    preflight: policies.some(({ preflight }) => preflight),
  };
  const needing = demands.filter(({ policy }) => policy.credentials);
  const credentialed = originsIn(needing);
  const others = originsIn(demands.filter(({ policy }) => !policy.credentials)).filter((origin) => !credentialed.includes(origin));
  const anyOrigin = demands.some(({ opensToAll }) => opensToAll) ? ['*'] : [];
  if (credentialed.length > 0) {
    return {
      policy: { ...consent, origins: nonEmpty(credentialed), credentials: true },
      leftOut: [...others, ...anyOrigin],
      credentialsOpen: needing.every(({ certain }) => !certain),
    };
  }
  const withoutCredentials = { credentialsOpen: false, leftOut: [] };
  if (demands.length === 0) return { ...withoutCredentials, policy: null };
  if (others.length === 0 || policies.every(({ origins }) => origins === '*'))
    return { ...withoutCredentials, policy: { ...consent, origins: '*', credentials: false } };
  return { ...withoutCredentials, leftOut: anyOrigin, policy: { ...consent, origins: nonEmpty(others), credentials: false } };
};

const originsIn = (demands: readonly Demand[]): readonly HttpOrigin[] => [
  ...new Set(demands.flatMap(({ origin, policy }) => (policy.origins === '*' ? (origin ?? []) : policy.origins))),
];

/** Returns the ruling that still blocks the response with this policy; null if JavaScript can read it wherever it should. */
const refusalBy = (policy: CorsPolicy, server: string, subject: Subject, quirks: EngineQuirks): Ruling | null => {
  const wasBlocked = isBlocked(subject);
  for (const { worlds, ruling } of subject.verdict.branches) {
    if (!wasBlocked && ruling.kind !== 'readable') continue;
    for (const world of worlds) {
      const after = rule(applyLines(subject.exchange, linesFor(policy, server, subject.exchange, world)), world, quirks);
      if (after.kind !== 'readable') return after;
    }
  }
  return null;
};
