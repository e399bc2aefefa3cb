/** The entries of the list, in the order in which their exchanges started, and how many of each summary there are. */
import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { Summary } from '../../core/ruling/summary.ts';
import { inserted } from '../query/insert-sorted.ts';
import { comparing } from '../query/sort.ts';
import type { Entry, Judged } from './evaluated.ts';

export type Counts = Readonly<Record<Summary, number>>;
const NONE: Counts = { hidden: 0, partly: 0, depends: 0, 'no-response': 0, opaque: 0, readable: 0 };

/** What became of the entries at once. */
export interface Change {
  readonly fresh: readonly Entry[];
  /** How those that were there before were judged until now. */
  readonly before: ReadonlyMap<Entry, Judged>;
  readonly gone: Iterable<Entry>;
}

export interface Roll {
  readonly entries: ReadonlySignal<readonly Entry[]>;
  readonly counts: ReadonlySignal<Counts>;
  /** How many exchanges were dropped for the limit since the list was empty. */
  readonly dropped: ReadonlySignal<number>;
  /** Calls after each change of the entries. */
  readonly onChange: (tell: (change: Change) => void) => void;
  /** Calls when an exchange leaves the list because it is part of another, its heir. */
  readonly onJoined: (tell: (id: string, heir: string | null) => void) => void;
}

interface KeptRoll extends Roll {
  /** Lists what was judged, and takes out what is part of others, once those are there. */
  readonly enlist: (judged: readonly Judged[], joined: Iterable<readonly [id: string, heir: string | null]>) => void;
  readonly clear: () => void;
}

interface Keeping {
  /** How many entries there may be. */
  readonly limit: () => number;
  /** Calls for entries that were dropped, oldest first. */
  readonly onDropped: (entries: readonly Entry[]) => void;
}

const startOrder = comparing(null);
const byStart = (a: Entry, b: Entry): number => startOrder(a.judged.peek(), b.judged.peek());

/** Keeps the entries of `known`, which is empty at first. */
export const createRoll = (known: Map<string, Entry>, { limit, onDropped }: Keeping): KeptRoll => {
  const entries = signal<readonly Entry[]>([]);
  const counts = signal(NONE);
  const dropped = signal(0);
  let tellJoined: (id: string, heir: string | null) => void = () => {};
  const hearers: ((change: Change) => void)[] = [];

  const announce = (change: Change): void => {
    for (const hearer of hearers) hearer(change);
  };
  const enlist: KeptRoll['enlist'] = (judged, joined) => {
    const tally: Record<Summary, number> = { ...counts.peek() };
    const fresh: Entry[] = [];
    const before = new Map<Entry, Judged>();
    let moved = false;
    for (const one of judged) {
      const { id, startedAt } = one.exchange;
      tally[one.summary]++;
      const entry = known.get(id);
      if (entry) {
        const was = entry.judged.peek();
        if (!before.has(entry)) before.set(entry, was);
        tally[was.summary]--;
        moved ||= was.exchange.startedAt !== startedAt;
        entry.judged.value = one;
      } else {
        const added = { id, judged: signal(one) };
        known.set(id, added);
        fresh.push(added);
      }
    }
    const gone = new Set<Entry>();
    for (const [id, heir] of joined) {
      const entry = known.get(id);
      if (!entry) continue;
      gone.add(entry);
      known.delete(id);
      tellJoined(id, heir);
    }
    const kept = gone.size === 0 ? entries.peek() : entries.peek().filter((entry) => !gone.has(entry));
    const all = inserted(moved ? kept.toSorted(byStart) : kept, fresh, byStart);
    const excess = all.slice(0, Math.max(0, all.length - limit()));
    for (const entry of excess) {
      known.delete(entry.id);
      gone.add(entry);
    }
    if (excess.length > 0) onDropped(excess);
    for (const entry of gone) tally[entry.judged.peek().summary]--;
    dropped.value += excess.length;
    counts.value = tally;
    if (fresh.length + before.size + gone.size === 0) return;
    entries.value = excess.length > 0 ? all.slice(excess.length) : all;
    announce({ fresh, before, gone });
  };
  const clear = (): void => {
    const gone = entries.peek();
    known.clear();
    entries.value = [];
    counts.value = NONE;
    dropped.value = 0;
    announce({ fresh: [], before: new Map(), gone });
  };
  return {
    entries,
    counts,
    dropped,
    onChange: (tell) => {
      hearers.push(tell);
    },
    onJoined: (tell) => {
      tellJoined = tell;
    },
    enlist: (judged, joined) => batch(() => enlist(judged, joined)),
    clear: () => batch(clear),
  };
};
