/** The growing log of one inspected tab: entries come in any order, some twice, some first without their headers. */
import { type Exchange, possible, type WatchedCall } from '../../core/facts/facts.ts';
import { createCalls } from '../calls/calls.ts';
import type { ExchangeChanges } from '../calls/exchange-changes.ts';
import type { Match } from '../calls/match.ts';
import { matchCalls } from '../calls/match-calls.ts';
import type { Report } from '../calls/read-reports.ts';
import { createLoneCalls } from '../calls/unmatched-calls.ts';
import { withCall, withCalls } from '../calls/with-call.ts';
import { anyCallId } from '../har/call-id.ts';
import { createEntries } from '../har/entries.ts';
import type { WireEntry } from '../har/wire-entry.ts';
import { join } from './join.ts';
import type { JoinContext } from './join-context.ts';

export interface Log {
  /** Entries as events deliver them: each is one request. */
  readonly add: (entries: readonly unknown[]) => void;
  /** The browser's whole list: what is known already is not added again, but completed. */
  readonly merge: (entries: readonly unknown[]) => void;
  /** What was watched in the page. `now`: milliseconds since 1970. */
  readonly hear: (reports: readonly Report[], now: number) => void;
  /** Joins what is new since the last call. */
  readonly flush: () => ExchangeChanges;
  readonly count: () => number;
  /** Lets go of all that started up to a time, in milliseconds since 1970, and takes nothing of it in again. */
  readonly forget: (until: number) => void;
}

/** Requests that may belong together: they share an address, or one redirected to the other's. */
interface Cluster {
  readonly entries: Set<WireEntry>;
  readonly exchanges: Map<string, Exchange>;
  /** The calls that have found their exchange. */
  matched: ReadonlySet<string>;
}

// An exchange that ended this long before another request began is finished business: it is not joined anew.
const SETTLED_AFTER = 60_000; // ms

const FACTS = ['origin', 'mode', 'credentials', 'redirect'] as const;

const same = (a: Exchange | undefined, b: Exchange): boolean =>
  a !== undefined &&
  a.call === b.call &&
  a.end === b.end &&
  a.entries.join() === b.entries.join() &&
  a.hops.every(({ outcome, preflight }, index) => {
    const hop = b.hops[index];
    return outcome === hop?.outcome && preflight?.outcome === hop.preflight?.outcome;
  }) &&
  FACTS.every((fact) => possible<string>(a[fact]).join() === possible<string>(b[fact]).join());

/** What the requests of an exchange tell of the call that made them. Looked up only where calls were watched. */
const callIdsIn = ({ entries }: Cluster): ((exchange: Exchange) => string | null) => {
  let ids: ReadonlyMap<number, string | null> | undefined;
  return (exchange) => {
    ids ??= new Map([...entries].map(({ index, callId }) => [index, callId]));
    return anyCallId(exchange.entries.map((index) => ids?.get(index) ?? null));
  };
};

export const createLog = (context: () => JoinContext): Log => {
  let time = 0; // when the page was last heard, in ms since 1970
  const clusters = new Map<string, Cluster>();
  const dirty = new Set<Cluster>();
  const calls = createCalls();
  const isMatched = ({ id, url }: WatchedCall): boolean => clusters.get(url)?.matched.has(id) === true;
  const loneCalls = createLoneCalls(calls, isMatched);

  const clusterOf = (url: string): Cluster => {
    const known = clusters.get(url);
    if (known) return known;
    const cluster: Cluster = { entries: new Set(), exchanges: new Map(), matched: new Set() };
    clusters.set(url, cluster);
    return cluster;
  };

  const unite = (into: Cluster, from: Cluster): void => {
    if (into === from) return;
    for (const entry of from.entries) into.entries.add(entry);
    for (const [id, exchange] of from.exchanges) into.exchanges.set(id, exchange);
    for (const [url, cluster] of clusters) if (cluster === from) clusters.set(url, into);
    dirty.delete(from);
  };

  const file = (entry: WireEntry): void => {
    const cluster = clusterOf(entry.url);
    cluster.entries.add(entry);
    dirty.add(cluster);
    const target = entry.outcome.kind === 'answered' ? entry.outcome.reply.location?.split('#')[0] : undefined;
    if (target !== undefined) unite(cluster, clusterOf(target));
  };

  const entries = createEntries((entry, instead) => {
    if (instead) clusterOf(instead.url).entries.delete(instead);
    file(entry);
  });

  const rejoin = (cluster: Cluster): ExchangeChanges => {
    const found = join([...cluster.entries], { ...context(), storageAccessSeen: entries.storageAccessSeen() });
    const matches = matchCalls(found, calls.of, callIdsIn(cluster));
    cluster.matched = new Set([...matches.values()].map(({ call }) => call.id));
    const joined = found.map((exchange) => {
      const match = matches.get(exchange.id);
      if (!match) return exchange;
      return match.alike.length === 0 ? withCall(exchange, match.call) : withCalls(exchange, [match.call, ...match.alike]);
    });
    const ids = new Set(joined.map(({ id }) => id));
    const gone = [...cluster.exchanges.keys()].filter((id) => !ids.has(id));
    const changed = joined.filter((exchange) => !same(cluster.exchanges.get(exchange.id), exchange));
    cluster.exchanges.clear();
    for (const exchange of joined) cluster.exchanges.set(exchange.id, exchange);
    settle(cluster, joined, matches);
    return { changed, gone };
  };

  const settle = (cluster: Cluster, joined: readonly Exchange[], matches: ReadonlyMap<string, Match>): void => {
    const newest = Math.max(...joined.map(({ startedAt }) => startedAt));
    const settled = joined.filter(({ startedAt, duration }) => startedAt + duration + SETTLED_AFTER < newest);
    if (settled.length === 0) return;
    const indices = new Set(settled.flatMap(({ entries }) => entries));
    for (const { id } of settled) {
      cluster.exchanges.delete(id);
      const call = matches.get(id)?.call;
      if (call && call.api !== 'event-source') calls.forget(call.id);
    }
    for (const entry of cluster.entries) if (indices.has(entry.index)) cluster.entries.delete(entry);
  };

  return {
    hear: (reports, now) => {
      time = now;
      for (const report of reports) {
        const cluster = clusters.get(calls.hear(report) ?? '');
        if (report.kind === 'end' && report.end.got === 'error') loneCalls.failed(report.id);
        if (cluster) dirty.add(cluster);
      }
    },
    add: entries.add,
    merge: entries.merge,
    flush: () => {
      const changes = [...dirty].map(rejoin);
      dirty.clear();
      changes.push(loneCalls.file(time, context().engine));
      return { changed: changes.flatMap(({ changed }) => changed), gone: changes.flatMap(({ gone }) => gone) };
    },
    count: entries.count,
    forget: (until) => {
      entries.forget(until);
      for (const [url, cluster] of clusters) {
        for (const entry of cluster.entries) if (entry.startedAt <= until) cluster.entries.delete(entry);
        for (const [id, { startedAt }] of cluster.exchanges) if (startedAt <= until) cluster.exchanges.delete(id);
        if (cluster.entries.size === 0) clusters.delete(url);
      }
      loneCalls.forget(until);
    },
  };
};
