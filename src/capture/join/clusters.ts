import type { Exchange } from '../../core/facts/facts.ts';
import type { WireEntry } from '../har/wire-entry.ts';
import { storedIn } from './stored/stored-responses.ts';

/** Entries that may belong to the same exchanges: they share a URL, or one was redirected to the other's. */
export interface Cluster {
  readonly urls: string[];
  readonly entries: Set<WireEntry>;
  /** Storable responses that are no longer joined, which a later 304 may revalidate. */
  stored: readonly WireEntry[];
  /** By id, as last joined. */
  readonly exchanges: Map<string, Exchange>;
  /** The ids of the calls that have an exchange. */
  matched: ReadonlySet<string>;
}

/** The entries of a log, in clusters that are joined one by one. */
interface Clusters {
  readonly get: (url: string) => Cluster | undefined;
  /** Adds an entry to its cluster, in place of a less complete state of itself, and marks the cluster as changed. */
  readonly add: (entry: WireEntry, replaced: WireEntry | null) => void;
  readonly markChanged: (cluster: Cluster) => void;
  /** Returns the clusters that changed since the last call. */
  readonly takeChanged: () => readonly Cluster[];
  /** Drops everything that started up to a time, in milliseconds since 1970. */
  readonly forget: (until: number) => void;
}

const MAX_EMPTY = 1_000; // URLs of which only stored responses are known

export const createClusters = (): Clusters => {
  const byUrl = new Map<string, Cluster>();
  const changed = new Set<Cluster>();

  const getOrCreate = (url: string): Cluster => {
    const known = byUrl.get(url);
    if (known) return known;
    const cluster: Cluster = { urls: [url], entries: new Set(), stored: [], exchanges: new Map(), matched: new Set() };
    byUrl.set(url, cluster);
    return cluster;
  };
  /** Moves the smaller cluster into the larger one, so that no entry is moved often. */
  const merge = (one: Cluster, other: Cluster): void => {
    if (one === other) return;
    const [into, from] = one.entries.size + one.urls.length < other.entries.size + other.urls.length ? [other, one] : [one, other];
    for (const entry of from.entries) into.entries.add(entry);
    into.stored = [...into.stored, ...from.stored];
    for (const [id, exchange] of from.exchanges) into.exchanges.set(id, exchange);
    for (const url of from.urls) {
      if (byUrl.get(url) !== from) continue; // it was dropped
      byUrl.set(url, into);
      into.urls.push(url);
    }
    changed.delete(from);
    changed.add(into);
  };

  /** Drops the clusters with nothing but stored responses, all but the newest. */
  const dropOldest = (): void => {
    const empty = [...byUrl].filter(([, { entries }]) => entries.size === 0);
    for (const [url] of empty.slice(0, Math.max(0, empty.length - MAX_EMPTY))) byUrl.delete(url);
  };

  return {
    get: (url) => byUrl.get(url),
    add: (entry, replaced) => {
      if (replaced) getOrCreate(replaced.url).entries.delete(replaced);
      const cluster = getOrCreate(entry.url);
      cluster.entries.add(entry);
      changed.add(cluster);
      const target = entry.outcome.kind === 'answered' ? entry.outcome.reply.location?.split('#')[0] : undefined;
      if (target !== undefined) merge(cluster, getOrCreate(target));
    },
    markChanged: (cluster) => {
      changed.add(cluster);
    },
    takeChanged: () => {
      const taken = [...changed];
      changed.clear();
      return taken;
    },
    forget: (until) => {
      for (const [url, cluster] of byUrl) {
        const dropped = [...cluster.entries].filter(({ startedAt }) => startedAt <= until);
        for (const entry of dropped) cluster.entries.delete(entry);
        // What was only requested from its own origin is of no use.
        if (dropped.length > 0 && cluster.exchanges.size + cluster.stored.length > 0) cluster.stored = storedIn(dropped, cluster.stored);
        for (const [id, { startedAt }] of cluster.exchanges) if (startedAt <= until) cluster.exchanges.delete(id);
        if (cluster.entries.size === 0 && cluster.stored.length === 0) byUrl.delete(url);
      }
      dropOldest();
    },
  };
};
