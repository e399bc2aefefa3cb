/** Keeps exchanges and navigations, so that a later subscriber gets both in the order in which they were reported. */
import type { Exchange } from '../../core/facts/facts.ts';
import type { SourceEvent } from './source.ts';

type Navigated = SourceEvent & { readonly kind: 'navigated' };

interface Replay {
  readonly find: (id: string) => Exchange | undefined;
  readonly update: (changed: readonly Exchange[], removed: readonly string[]) => void;
  /** Returns its argument. */
  readonly navigated: (event: Navigated) => Navigated;
  readonly events: () => readonly SourceEvent[];
  /** Drops exchanges that started up to a time, in milliseconds since 1970, and loads of which nothing is left. */
  readonly forget: (until: number) => void;
  /** Drops the oldest exchanges beyond a limit. */
  readonly keepAtMost: (limit: number) => void;
}

/** What was reported from a navigation to the next; null: before the first one. */
interface Load {
  readonly navigated: Navigated | null;
  readonly exchanges: Map<string, Exchange>;
}

export const createReplay = (): Replay => {
  let loads: Load[] = [{ navigated: null, exchanges: new Map() }];
  const loadOf = (id: string): Load | undefined => loads.findLast(({ exchanges }) => exchanges.has(id));
  const dropEmpty = (): void => {
    loads = loads.filter(({ exchanges }, index) => exchanges.size > 0 || index === loads.length - 1);
  };
  return {
    find: (id) => loadOf(id)?.exchanges.get(id),
    update: (changed, removed) => {
      for (const id of removed) loadOf(id)?.exchanges.delete(id);
      for (const exchange of changed) (loadOf(exchange.id) ?? loads.at(-1))?.exchanges.set(exchange.id, exchange);
    },
    navigated: (event) => {
      const load: Load = { navigated: event, exchanges: new Map() };
      for (const [id, exchange] of loads.at(-1)?.exchanges ?? []) {
        if (exchange.startedAt < event.at) continue;
        loads.at(-1)?.exchanges.delete(id);
        load.exchanges.set(id, exchange);
      }
      loads.push(load);
      return event;
    },
    events: () =>
      loads.flatMap(({ navigated, exchanges }): readonly SourceEvent[] => [
        ...(navigated ? [navigated] : []),
        { kind: 'exchanges', changed: [...exchanges.values()], removed: [] },
      ]),
    forget: (until) => {
      for (const { exchanges } of loads) {
        for (const [id, { startedAt }] of exchanges) if (startedAt <= until) exchanges.delete(id);
      }
      dropEmpty();
    },
    keepAtMost: (limit) => {
      let excess = loads.reduce((sum, { exchanges }) => sum + exchanges.size, -limit);
      if (excess <= 0) return;
      for (const { exchanges } of loads) {
        for (const id of exchanges.keys()) if (excess-- > 0) exchanges.delete(id);
      }
      dropEmpty();
    },
  };
};
