/** The growing log of one inspected tab: entries come in any order, some twice, some first without their headers. */
import type { Exchange } from '../core/facts.ts';
import { readEntry, type WireEntry } from './har.ts';
import { type JoinContext, join, showsStorageAccess } from './join.ts';

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
  /** Joins what is new since the last call. */
  readonly flush: () => LogChange;
  readonly count: () => number;
}

/** Requests that may belong together: they share an address, or one redirected to the other's. */
interface Cluster {
  readonly entries: Set<WireEntry>;
  readonly exchanges: Map<string, Exchange>;
}

// An exchange that ended this long before another request began is finished business: it is not joined anew.
const SETTLED_AFTER = 60_000; // ms

const same = (a: Exchange | undefined, b: Exchange): boolean =>
  a?.entries.join() === b.entries.join() && a.hops.every((hop, index) => hop.outcome === b.hops[index]?.outcome);

/** Chromium tells some requests before their answer has come, or before their headers are known. */
const saysMore = (fresh: WireEntry, old: WireEntry): boolean =>
  fresh.outcome.kind === old.outcome.kind ? old.provisional && !fresh.provisional : fresh.outcome.kind === 'answered';

export const createLog = (context: () => JoinContext): Log => {
  let count = 0;
  let storageAccessSeen = false;
  const copies = new Map<string, { readonly known: WireEntry[]; events: number }>();
  const clusters = new Map<string, Cluster>();
  const dirty = new Set<Cluster>();

  const clusterOf = (url: string): Cluster => {
    const known = clusters.get(url);
    if (known) return known;
    const cluster: Cluster = { entries: new Set(), exchanges: new Map() };
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

  const complete = (known: WireEntry[], position: number, fresh: WireEntry): void => {
    const old = known[position];
    if (!old || !saysMore(fresh, old)) return;
    clusterOf(old.url).entries.delete(old);
    const better = { ...fresh, index: old.index };
    known[position] = better;
    file(better);
  };

  const receive = (value: unknown, position: (copy: { known: WireEntry[]; events: number }) => number): void => {
    const entry = readEntry(value, count);
    if (!entry) return;
    storageAccessSeen ||= showsStorageAccess([entry]);
    const key = `${entry.startedAt} ${entry.method} ${entry.url}`;
    const copy = copies.get(key) ?? { known: [], events: 0 };
    copies.set(key, copy);
    const at = position(copy);
    if (at < copy.known.length) {
      complete(copy.known, at, entry);
      return;
    }
    count++;
    copy.known.push(entry);
    file(entry);
  };

  const rejoin = (cluster: Cluster): LogChange => {
    const joined = join([...cluster.entries], { ...context(), storageAccessSeen });
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
    for (const { id } of settled) cluster.exchanges.delete(id);
    for (const entry of cluster.entries) if (indices.has(entry.index)) cluster.entries.delete(entry);
  };

  return {
    add: (entries) => {
      for (const entry of entries) receive(entry, (copy) => copy.events++);
    },
    merge: (entries) => {
      const met = new Map<unknown, number>();
      for (const entry of entries) {
        receive(entry, (copy) => {
          const position = met.get(copy) ?? 0;
          met.set(copy, position + 1);
          return position;
        });
      }
    },
    flush: () => {
      const changes = [...dirty].map(rejoin);
      dirty.clear();
      return { changed: changes.flatMap(({ changed }) => changed), gone: changes.flatMap(({ gone }) => gone) };
    },
    count: () => count,
  };
};
