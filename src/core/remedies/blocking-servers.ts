import type { ReasonId } from '../checks/index.ts';
import { originOf } from '../http/url.ts';
import type { Failure } from '../ruling/ruling.ts';
import type { Subject } from './demands.ts';

/** A server that blocks responses. */
export interface BlockingServer<S extends Subject> {
  readonly server: string;
  /** The exchanges that are blocked for certain, in their order. */
  readonly blocked: readonly S[];
  /** The number of different reasons. */
  readonly reasons: number;
}

/** Whether the response is blocked in every possible case. */
export const isBlocked = ({ verdict }: Subject): boolean => verdict.branches.every(({ ruling }) => ruling.kind === 'hidden');

const failureOf = ({ verdict: { branches } }: Subject): Failure | null => {
  const failing = branches.find(({ ruling }) => ruling.kind === 'hidden')?.ruling;
  return failing?.kind === 'hidden' ? failing.failures[0] : null;
};

/** Returns the origin of the server that must change to unblock the response; null if the response isn't blocked. */
export const blockingServer = (subject: Subject): string | null => {
  const failure = failureOf(subject);
  return failure && originOf(subject.exchange.hops[failure.hop]?.url ?? '');
};

/** Runs a calculation to its end. */
export const finish = <T>(steps: Iterator<undefined, T>): T => {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};

/** Returns the servers that block responses, the one with the most first. */
export const blockingServers = <S extends Subject>(subjects: Iterable<S>): readonly BlockingServer<S>[] =>
  finish(findBlockingServers(subjects));

/** As `blockingServers`. Yields after each exchange, so that the caller can pause. */
export function* findBlockingServers<S extends Subject>(subjects: Iterable<S>): Generator<undefined, readonly BlockingServer<S>[]> {
  const found = new Map<string, { readonly blocked: S[]; readonly reasons: Set<ReasonId> }>();
  for (const subject of subjects) {
    yield;
    const failure = isBlocked(subject) ? failureOf(subject) : null;
    const server = failure && blockingServer(subject);
    if (!failure || server === null || server === 'null') continue;
    const one = found.get(server) ?? { blocked: [], reasons: new Set() };
    one.blocked.push(subject);
    one.reasons.add(failure.reason.id);
    found.set(server, one);
  }
  return [...found]
    .map(([server, { blocked, reasons }]) => ({ server, blocked, reasons: reasons.size }))
    .sort((one, other) => other.blocked.length - one.blocked.length);
}
