import type { Exchange } from '../../core/facts/facts.ts';

/** What the source told since the list was last brought up to date. */
export interface Pending {
  readonly told: Map<string, Exchange>;
  /** Ids of exchanges that became part of another, with that one's id when it is known. */
  readonly gone: Map<string, string | null>;
  readonly receive: (changed: readonly Exchange[], gone: readonly string[]) => void;
}

/** `shown` finds an exchange of the list; `wanted` says whether one may come into it: `heir` has one in it that was listed. */
export const createPending = (
  shown: (id: string) => Exchange | undefined,
  wanted: (exchange: Exchange, heir: boolean) => boolean,
): Pending => {
  const told = new Map<string, Exchange>();
  const gone = new Map<string, string | null>();
  return {
    told,
    gone,
    receive: (changed, ids) => {
      const heirs = new Set<Exchange>();
      for (const id of ids) {
        const listed = told.get(id) ?? shown(id);
        const first = listed?.entries[0];
        const heir = changed.find(({ entries }) => first !== undefined && entries.includes(first));
        if (heir) heirs.add(heir);
        told.delete(id);
        gone.set(id, heir?.id ?? null);
      }
      for (const exchange of changed) {
        gone.delete(exchange.id);
        if (wanted(exchange, heirs.has(exchange))) told.set(exchange.id, exchange);
      }
    },
  };
};
