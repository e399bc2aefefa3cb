/** The loads of the page, and which one each exchange belongs to. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Exchange } from '../../../core/facts/facts.ts';
import type { EvaluatedExchange } from '../evaluated.ts';
import { withoutValues } from './twin.ts';

/** One load of the page: what it sent from one navigation to the next. */
export interface Load {
  /** Counts up; the requests before the first navigation belong to load 0. */
  readonly id: number;
  /** In ms since 1970; -Infinity for load 0, which began before anything was recorded. */
  readonly at: number;
  /** null: it was opened before anything was recorded. */
  readonly url: string | null;
}

export interface Loads {
  readonly current: ReadonlySignal<Load>;
  /** Undefined for a load that was dropped. */
  readonly get: (id: number) => Load | undefined;
  /** The page of a load, as a key: its URL without query values. A page of unknown URL counts as the one that was opened next. */
  readonly pageOf: (id: number) => string | null;
  readonly begin: (at: number, url: string | null) => void;
  /** Drops the loads before one of them. */
  readonly dropBefore: (id: number) => void;
  /** The load of an exchange: stays the same from its first report on. */
  readonly of: (exchange: Exchange) => number;
  /** To be called with exchanges that entered the list, where `find` finds their load, */
  readonly listed: (exchanges: Iterable<EvaluatedExchange>) => void;
  /** and with those that left it while late reports may still come. */
  readonly unlisted: (exchanges: Iterable<EvaluatedExchange>) => void;
  /** To be called when exchanges that started up to a time, in ms since 1970, get no more reports. */
  readonly forget: (until: number) => void;
}

// Both browsers report a navigation late. What started shortly before that, but is reported after it, belongs to the new load.
export const STRAGGLER = 1_000; // ms

/** `find` returns the load of a listed exchange. */
export const createLoads = (find: (id: string) => number | undefined): Loads => {
  const first: Load = { id: 0, at: Number.NEGATIVE_INFINITY, url: null };
  let all: readonly Load[] = [first];
  const current = signal(first);
  const get = (id: number): Load | undefined => all[id - (all[0]?.id ?? 0)];
  const unlisted = new Map<string, { readonly load: number; readonly startedAt: number }>();
  return {
    current,
    get,
    pageOf: (id) => {
      const url = get(id)?.url ?? get(id + 1)?.url ?? null;
      return url === null ? null : withoutValues(url);
    },
    begin: (at, url) => {
      const load = { id: current.peek().id + 1, at, url };
      all = [...all, load];
      for (const [id, { startedAt }] of unlisted) if (startedAt >= at) unlisted.set(id, { load: load.id, startedAt });
      current.value = load;
    },
    of: ({ id, startedAt }) => {
      const known = find(id) ?? unlisted.get(id)?.load;
      if (known !== undefined) return known;
      const load = (all.findLast(({ at }) => startedAt >= at - STRAGGLER) ?? all[0] ?? first).id;
      unlisted.set(id, { load, startedAt });
      return load;
    },
    dropBefore: (id) => {
      all = all.filter((load) => load.id >= id);
    },
    listed: (exchanges) => {
      for (const { exchange } of exchanges) unlisted.delete(exchange.id);
    },
    forget: (until) => {
      for (const [id, { startedAt }] of unlisted) if (startedAt <= until) unlisted.delete(id);
    },
    unlisted: (exchanges) => {
      const from = current.peek().at - STRAGGLER; // the load of what started earlier is known by its time
      for (const { exchange, load } of exchanges) {
        if (exchange.startedAt >= from) unlisted.set(exchange.id, { load, startedAt: exchange.startedAt });
      }
    },
  };
};
