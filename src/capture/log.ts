/** The growing log of one inspected tab: entries come in any order, some twice, some first without their headers. */
import { type Exchange, possible, type WatchedCall } from '../core/facts.ts';
import { anyCallId } from './call-id.ts';
import { createCalls } from './calls.ts';
import { isPending, readEntry, type WireEntry } from './har.ts';
import { type JoinContext, join, showsStorageAccess } from './join.ts';
import { createLoneCalls } from './lone-calls.ts';
import { matchCalls } from './match-calls.ts';
import type { Report } from './read-reports.ts';
import { isEqual, mayBecome, saysMore } from './same-entry.ts';
import { withCall } from './with-call.ts';

export interface LogChange {
  readonly changed: readonly Exchange[];
  /** Ids of exchanges that turned out to be parts of others. */
  readonly gone: readonly string[];
}

export interface Log {
  /** Entries as events deliver them: each is one request. */
  readonly add: (entries: readonly unknown[]) => void;
  /** The browser's whole list: what is known already is not added again, but completed. */
  readonly merge: (entries: readonly unknown[]) => void;
  /** What was watched in the page. `now`: milliseconds since 1970. */
  readonly hear: (reports: readonly Report[], now: number) => void;
  /** Joins what is new since the last call. */
  readonly flush: () => LogChange;
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

/** An entry among others of the same moment, method and address. */
interface Copy {
  entry: WireEntry;
  /** An event has told it; each event tells another. */
  told: boolean;
}

// An exchange that ended this long before another request began is finished business: it is not joined anew.
const SETTLED_AFTER = 60_000; // ms

const FACTS = ['origin', 'mode', 'credentials', 'redirect'] as const;

const same = (a: Exchange | undefined, b: Exchange): boolean =>
  a !== undefined &&
  a.call === b.call &&
  a.entries.join() === b.entries.join() &&
  a.hops.every((hop, index) => hop.outcome === b.hops[index]?.outcome) &&
  FACTS.every((fact) => possible<string>(a[fact]).join() === possible<string>(b[fact]).join());

export const createLog = (context: () => JoinContext): Log => {
  let count = 0;
  let time = 0; // when the page was last heard, in ms since 1970
  let storageAccessSeen = false;
  let forgotten = Number.NEGATIVE_INFINITY; // up to when, in ms since 1970
  const copies = new Map<string, Copy[]>();
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

  const complete = (copy: Copy, fresh: WireEntry): void => {
    const old = copy.entry;
    if (!saysMore(fresh, old)) return;
    clusterOf(old.url).entries.delete(old);
    copy.entry = { ...fresh, index: old.index };
    file(copy.entry);
  };

  const read = (value: unknown): { readonly entry: WireEntry; readonly known: Copy[] } | null => {
    const entry = readEntry(value, count);
    if (!entry || entry.startedAt <= forgotten) return null;
    storageAccessSeen ||= showsStorageAccess([entry]);
    const key = `${entry.startedAt} ${entry.method} ${entry.url}`;
    const known = copies.get(key) ?? [];
    copies.set(key, known);
    return { entry, known };
  };

  const learn = (known: Copy[], entry: WireEntry, told: boolean): void => {
    known.push({ entry: { ...entry, index: count++ }, told });
    file(known[known.length - 1]?.entry ?? entry);
  };

  /** The browser's list is in another order than its events: what is the same in both goes first, then what may be. */
  const mergeAlike = (known: Copy[], fresh: readonly WireEntry[]): void => {
    const free = new Set(known);
    let left = fresh;
    for (const isSame of [isEqual, mayBecome, () => true]) {
      left = left.filter((entry) => {
        const copy = [...free].find((one) => isSame(one.entry, entry));
        if (!copy) return true;
        free.delete(copy);
        complete(copy, entry);
        return false;
      });
    }
    for (const entry of left) learn(known, entry, false);
  };

  const rejoin = (cluster: Cluster): LogChange => {
    const found = join([...cluster.entries], { ...context(), storageAccessSeen });
    const callIds = new Map([...cluster.entries].map(({ index, callId }) => [index, callId]));
    const matches = matchCalls(found, calls.of, ({ entries }) => anyCallId(entries.map((index) => callIds.get(index) ?? null)));
    cluster.matched = new Set([...matches.values()].map(({ call }) => call.id));
    const joined = found.map((exchange) => {
      const match = matches.get(exchange.id);
      return match ? withCall(exchange, match.call, match.alike) : exchange;
    });
    const ids = new Set(joined.map(({ id }) => id));
    const gone = [...cluster.exchanges.keys()].filter((id) => !ids.has(id));
    const changed = joined.filter((exchange) => !same(cluster.exchanges.get(exchange.id), exchange));
    cluster.exchanges.clear();
    for (const exchange of joined) cluster.exchanges.set(exchange.id, exchange);
    settle(cluster, joined);
    return { changed, gone };
  };

  const settle = (cluster: Cluster, joined: readonly Exchange[]): void => {
    const newest = Math.max(...joined.map(({ startedAt }) => startedAt));
    const settled = joined.filter(({ startedAt, duration }) => startedAt + duration + SETTLED_AFTER < newest);
    if (settled.length === 0) return;
    const indices = new Set(settled.flatMap(({ entries }) => entries));
    for (const { id, call } of settled) {
      cluster.exchanges.delete(id);
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
    add: (entries) => {
      for (const value of entries) {
        const found = read(value);
        if (!found) continue;
        const { entry, known } = found;
        const untold = known.filter(({ told }) => !told);
        const copy = untold.find((one) => isEqual(one.entry, entry)) ?? untold.find((one) => mayBecome(one.entry, entry));
        if (!copy) learn(known, entry, true);
        else {
          copy.told = true;
          complete(copy, entry);
        }
      }
    },
    merge: (entries) => {
      const alike = new Map<Copy[], WireEntry[]>();
      for (const value of entries) {
        // An event will tell it when it has ended.
        const found = isPending(value) ? null : read(value);
        if (!found) continue;
        const others = alike.get(found.known);
        if (others) others.push(found.entry);
        else alike.set(found.known, [found.entry]);
      }
      for (const [known, fresh] of alike) mergeAlike(known, fresh);
    },
    flush: () => {
      const changes = [...dirty].map(rejoin);
      dirty.clear();
      changes.push(loneCalls.file(time, context().engine));
      return { changed: changes.flatMap(({ changed }) => changed), gone: changes.flatMap(({ gone }) => gone) };
    },
    count: () => count,
    forget: (until) => {
      forgotten = Math.max(forgotten, until);
      for (const [key, known] of copies) if (known.every(({ entry }) => entry.startedAt <= forgotten)) copies.delete(key);
      for (const [url, { entries, exchanges }] of clusters) {
        for (const entry of entries) if (entry.startedAt <= forgotten) entries.delete(entry);
        for (const [id, { startedAt }] of exchanges) if (startedAt <= forgotten) exchanges.delete(id);
        if (entries.size === 0) clusters.delete(url);
      }
      loneCalls.forget(forgotten);
    },
  };
};
