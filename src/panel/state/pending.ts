import type { Exchange } from '../../core/facts/facts.ts';

/** What the source reported since the list was last updated. */
export interface PendingExchanges {
  readonly pending: Map<string, Exchange>;
  /** Ids of exchanges that became part of another, with that exchange's id, or null where it is unknown. */
  readonly merged: Map<string, string | null>;
  readonly receive: (changed: readonly Exchange[], merged: readonly string[]) => void;
}

/**
 * `find` returns an exchange of the list. `accepts` decides whether an exchange may enter the list; `isMergeTarget`: a listed exchange is
 * now part of it.
 */
export const createPendingExchanges = (
  find: (id: string) => Exchange | undefined,
  accepts: (exchange: Exchange, isMergeTarget: boolean) => boolean,
): PendingExchanges => {
  const pending = new Map<string, Exchange>();
  const merged = new Map<string, string | null>();
  return {
    pending,
    merged,
    receive: (changed, ids) => {
      const mergeTargets = new Set<Exchange>();
      for (const id of ids) {
        const listed = pending.get(id) ?? find(id);
        const first = listed?.entries[0];
        const mergedInto = changed.find(({ entries }) => first !== undefined && entries.includes(first));
        if (mergedInto) mergeTargets.add(mergedInto);
        pending.delete(id);
        merged.set(id, mergedInto?.id ?? null);
      }
      for (const exchange of changed) {
        merged.delete(exchange.id);
        if (accepts(exchange, mergeTargets.has(exchange))) pending.set(exchange.id, exchange);
      }
    },
  };
};
