/** The growing log of one inspected tab. Entries come in any order, some twice, some without their headers at first. */
import { type Exchange, possible, type WatchedCall } from '../../core/facts/facts.ts';
import { createCallStore } from '../calls/call-store.ts';
import type { ExchangeChanges } from '../calls/exchange-changes.ts';
import type { Match } from '../calls/match.ts';
import { matchCalls } from '../calls/match-calls.ts';
import type { Report } from '../calls/read-journal.ts';
import { createUnmatchedCalls } from '../calls/unmatched-calls.ts';
import { withCall, withCalls } from '../calls/with-call.ts';
import { sharedCallId } from '../har/call-id.ts';
import { createEntryList } from '../har/entry-list.ts';
import type { WireEntry } from '../har/wire-entry.ts';
import { type Cluster, createClusters } from './clusters.ts';
import { join } from './join.ts';
import type { JoinContext } from './join-context.ts';
import { storedIn } from './stored/stored-responses.ts';

interface Log {
  /** Adds entries as events deliver them: each is a request of its own. */
  readonly add: (entries: readonly unknown[]) => void;
  /** Merges the browser's whole list: known entries are completed, not added again. */
  readonly merge: (entries: readonly unknown[]) => void;
  /** Adds what the page hook reported. `now`: milliseconds since 1970. */
  readonly addReports: (reports: readonly Report[], now: number) => void;
  /** Joins what is new since the last call. The entries are complete until a time, in milliseconds since 1970. */
  readonly flush: (completeUntil?: number) => ExchangeChanges;
  /** Whether a failed call of the page has no entry so far, but may have one in the browser's whole list. */
  readonly waitsForList: () => boolean;
  /** Whether a watched call is running, so that more entries will come. `now`: milliseconds since 1970. */
  readonly hasPendingCalls: (now: number) => boolean;
  readonly count: () => number;
  /** The time, in milliseconds since 1970, up to which to forget so that a limit of requests is kept; null if it is kept. */
  readonly excess: (limit: number) => number | null;
  /** Drops everything that started up to a time, in milliseconds since 1970, but calls that are still running. */
  readonly forget: (until: number) => void;
}

// An exchange that ended this long before another request started is not joined again.
const SETTLED_AFTER = 60_000; // ms

const FACTS = ['origin', 'mode', 'credentials', 'redirect'] as const;

const isUnchanged = (before: Exchange | undefined, after: Exchange): boolean =>
  before !== undefined &&
  before.call === after.call &&
  before.end === after.end &&
  before.entries.join() === after.entries.join() &&
  before.hops.every(({ outcome, preflight }, index) => {
    const hop = after.hops[index];
    return outcome === hop?.outcome && preflight?.outcome === hop.preflight?.outcome;
  }) &&
  FACTS.every((fact) => possible<string>(before[fact]).join() === possible<string>(after[fact]).join());

/** Returns the call id of each exchange in a cluster. The ids are indexed on the first use: only watched pages need them. */
const callIdsIn = ({ entries }: Cluster): ((exchange: Exchange) => string | null) => {
  let ids: ReadonlyMap<number, string | null> | undefined;
  return (exchange) => {
    ids ??= new Map([...entries].map(({ index, callId }) => [index, callId]));
    return sharedCallId(exchange.entries.map((index) => ids?.get(index) ?? null));
  };
};

/** `context` is read at each flush, because the page may change. */
export const createLog = (context: () => JoinContext): Log => {
  let lastReportsAt = 0; // ms since 1970
  const clusters = createClusters();
  const entries = createEntryList(clusters.add);
  const calls = createCallStore();
  const isMatched = ({ id, url }: WatchedCall): boolean => clusters.get(url)?.matched.has(id) === true;
  const unmatchedCalls = createUnmatchedCalls(calls, isMatched);

  const rejoin = (cluster: Cluster): ExchangeChanges => {
    const found = join([...cluster.entries], { ...context(), storageAccessSeen: entries.storageAccessSeen(), stored: cluster.stored });
    const matches = matchCalls(found, calls.forUrl, callIdsIn(cluster));
    cluster.matched = new Set([...matches.values()].map(({ call }) => call.id));
    const joined = found.map((exchange) => {
      const match = matches.get(exchange.id);
      if (!match) return exchange;
      const { call, ambiguousWith } = match;
      return ambiguousWith.length === 0 ? withCall(exchange, call) : withCalls(exchange, [call, ...ambiguousWith]);
    });
    const ids = new Set(joined.map(({ id }) => id));
    const removed = [...cluster.exchanges.keys()].filter((id) => !ids.has(id));
    const changed = joined.filter((exchange) => !isUnchanged(cluster.exchanges.get(exchange.id), exchange));
    cluster.exchanges.clear();
    for (const exchange of joined) cluster.exchanges.set(exchange.id, exchange);
    settle(cluster, joined, matches);
    return { changed, removed };
  };

  /** Drops exchanges that ended long ago from a cluster, with their entries and calls, and same-origin requests, which form none. */
  const settle = (cluster: Cluster, joined: readonly Exchange[], matches: ReadonlyMap<string, Match>): void => {
    let newest = Number.NEGATIVE_INFINITY;
    for (const { startedAt } of cluster.entries) newest = Math.max(newest, startedAt);
    const isSettled = ({ startedAt, duration }: WireEntry | Exchange): boolean => startedAt + duration + SETTLED_AFTER < newest;
    const unsettled = new Set<number>();
    for (const exchange of joined) {
      const { id, entries } = exchange;
      if (!isSettled(exchange)) {
        for (const index of entries) unsettled.add(index);
        continue;
      }
      cluster.exchanges.delete(id);
      const call = matches.get(id)?.call;
      if (call && call.api !== 'event-source') calls.forget(call.id);
    }
    const dropped = [...cluster.entries].filter((entry) => isSettled(entry) && !unsettled.has(entry.index));
    for (const entry of dropped) cluster.entries.delete(entry);
    if (dropped.length > 0 && joined.length > 0) cluster.stored = storedIn(dropped, cluster.stored);
  };

  return {
    add: entries.add,
    merge: entries.merge,
    addReports: (reports, now) => {
      lastReportsAt = now;
      for (const report of reports) {
        const cluster = clusters.get(calls.add(report) ?? '');
        if (report.kind === 'end' && report.end.got === 'error') unmatchedCalls.addFailed(report.id);
        if (cluster) clusters.markChanged(cluster);
      }
    },
    waitsForList: unmatchedCalls.waitsForList,
    hasPendingCalls: calls.hasPending,
    flush: (completeUntil = Number.POSITIVE_INFINITY) => {
      const changes = clusters.takeChanged().map(rejoin);
      changes.push(unmatchedCalls.flush(lastReportsAt, completeUntil, context().engine));
      return { changed: changes.flatMap(({ changed }) => changed), removed: changes.flatMap(({ removed }) => removed) };
    },
    count: entries.count,
    excess: entries.excess,
    forget: (until) => {
      entries.forget(until);
      clusters.forget(until);
      unmatchedCalls.forget(until);
      calls.forgetEnded(until);
    },
  };
};
