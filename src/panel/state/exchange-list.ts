/** The entries of the list, in the order in which their exchanges started, and how many of each summary there are. */
import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { Summary } from '../../core/ruling/summary.ts';
import { insertSorted } from '../query/insert-sorted.ts';
import { comparatorFor } from '../query/sort.ts';
import type { Entry, EvaluatedExchange } from './evaluated.ts';
import { byLoad } from './loads/by-load.ts';
import { createLoadCounts, type LoadCount } from './loads/load-counts.ts';

type Counts = Readonly<Record<Summary, number>>;
const NONE: Counts = { hidden: 0, partly: 0, depends: 0, 'no-response': 0, opaque: 0, readable: 0 };

/** A change of the entries. */
export interface ListChange {
  readonly added: readonly Entry[];
  /** The previous evaluation of the entries that were there before. */
  readonly previous: ReadonlyMap<Entry, EvaluatedExchange>;
  readonly removed: Iterable<Entry>;
}

export interface ExchangeList {
  readonly entries: ReadonlySignal<readonly Entry[]>;
  readonly counts: ReadonlySignal<Counts>;
  readonly loadCounts: ReadonlySignal<ReadonlyMap<number, LoadCount>>;
  /** How many exchanges were dropped to keep the limit since the list was last empty. */
  readonly dropped: ReadonlySignal<number>;
  /** Adds a listener, which is called after each change of the entries. */
  readonly onChange: (listener: (change: ListChange) => void) => void;
  /** Sets the listener for exchanges that leave the list because they are now part of another. */
  readonly onMerged: (listener: (id: string, mergedInto: string | null) => void) => void;
}

export interface WritableExchangeList extends ExchangeList {
  /** Adds or updates exchanges, then removes those that were merged into others. */
  readonly upsert: (evaluated: readonly EvaluatedExchange[], merged: Iterable<readonly [id: string, mergedInto: string | null]>) => void;
  readonly clear: () => void;
}

interface ListOptions {
  /** The maximum number of entries. */
  readonly limit: () => number;
  /** Called with dropped entries, oldest first. */
  readonly onDropped: (entries: readonly Entry[]) => void;
}

const startOrder = byLoad(comparatorFor(null));
const byStart = (a: Entry, b: Entry): number => startOrder(a.evaluated.peek(), b.evaluated.peek());

/** Creates a list whose entries are also found in `entriesById`, which is empty at first. */
export const createExchangeList = (entriesById: Map<string, Entry>, { limit, onDropped }: ListOptions): WritableExchangeList => {
  const entries = signal<readonly Entry[]>([]);
  const counts = signal(NONE);
  const dropped = signal(0);
  const loads = createLoadCounts();
  let notifyMerged: (id: string, mergedInto: string | null) => void = () => {};
  const listeners: ((change: ListChange) => void)[] = [];

  const notify = (change: ListChange): void => {
    for (const listener of listeners) listener(change);
  };
  const upsert: WritableExchangeList['upsert'] = (evaluated, merged) => {
    const tally: Record<Summary, number> = { ...counts.peek() };
    const added: Entry[] = [];
    const previous = new Map<Entry, EvaluatedExchange>();
    let moved = false;
    for (const next of evaluated) {
      const { id, startedAt } = next.exchange;
      tally[next.summary]++;
      loads.count(next, 1);
      const entry = entriesById.get(id);
      if (entry) {
        const last = entry.evaluated.peek();
        if (!previous.has(entry)) previous.set(entry, last);
        tally[last.summary]--;
        loads.count(last, -1);
        moved ||= last.exchange.startedAt !== startedAt || last.load !== next.load;
        entry.evaluated.value = next;
      } else {
        const created = { id, evaluated: signal(next) };
        entriesById.set(id, created);
        added.push(created);
      }
    }
    const removed = new Set<Entry>();
    for (const [id, mergedInto] of merged) {
      const entry = entriesById.get(id);
      if (!entry) continue;
      removed.add(entry);
      entriesById.delete(id);
      notifyMerged(id, mergedInto);
    }
    const kept = removed.size === 0 ? entries.peek() : entries.peek().filter((entry) => !removed.has(entry));
    const sorted = insertSorted(moved ? kept.toSorted(byStart) : kept, added, byStart);
    const excess = sorted.slice(0, Math.max(0, sorted.length - limit()));
    for (const entry of excess) {
      entriesById.delete(entry.id);
      removed.add(entry);
    }
    if (excess.length > 0) onDropped(excess);
    for (const entry of removed) {
      const last = entry.evaluated.peek();
      tally[last.summary]--;
      loads.count(last, -1);
    }
    dropped.value += excess.length;
    counts.value = tally;
    if (added.length + previous.size + removed.size === 0) return;
    entries.value = excess.length > 0 ? sorted.slice(excess.length) : sorted;
    loads.commit();
    notify({ added, previous, removed });
  };
  const clear = (): void => {
    const removed = entries.peek();
    entriesById.clear();
    entries.value = [];
    counts.value = NONE;
    dropped.value = 0;
    loads.clear();
    notify({ added: [], previous: new Map(), removed });
  };
  return {
    entries,
    counts,
    loadCounts: loads.byLoad,
    dropped,
    onChange: (listener) => {
      listeners.push(listener);
    },
    onMerged: (listener) => {
      notifyMerged = listener;
    },
    upsert: (evaluated, merged) => batch(() => upsert(evaluated, merged)),
    clear: () => batch(clear),
  };
};
