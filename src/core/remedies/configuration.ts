/** One configuration for all requests of a page to one server: what each of them needs, and what their responses allow already. */
import type { EngineQuirks } from '../checks/quirks.ts';
import type { Exchange } from '../facts/facts.ts';
import { originOf } from '../http/url.ts';
import { rule } from '../ruling/rule.ts';
import type { Ruling } from '../ruling/ruling.ts';
import { applyLines } from './apply.ts';
import { blockingServer, finish, isBlocked } from './blocking-servers.ts';
import { type Combined, createCombination } from './combination.ts';
import { demandsOf, linesFor, type Subject } from './demands.ts';
import type { CorsPolicy } from './policy.ts';

export interface Configuration<S extends Subject> extends Combined {
  /** The server's origin. */
  readonly server: string;
  /** How many exchanges have a request to this server that a configuration can concern. */
  readonly count: number;
  /** Blocked now, and readable with it. */
  readonly allowed: readonly S[];
  /** Blocked now, and with it too: with the ruling that it leads to. */
  readonly blocked: readonly Blocked<S>[];
  /** Readable now, but not with it. */
  readonly lost: readonly Blocked<S>[];
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
  const combined = createCombination();
  for (const subject of subjects) {
    if (goesTo(server, subject)) {
      const needed = demandsOf(server, subject);
      for (const demand of needed) combined.add(demand);
      if (needed.length > 0 || blockingServer(subject) === server) concerned.push(subject);
    }
    yield;
  }
  const found = combined.result();
  const { policy } = found;
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
  return { ...found, server, count: concerned.length, allowed, blocked, lost };
}

/** As `configure`, at once. */
export const configurationOf = <S extends Subject>(...of: Parameters<typeof configure<S>>): Configuration<S> => finish(configure(...of));

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
