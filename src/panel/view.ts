/** What the user looks at: the selected line, the unfolded rows, the tooltip. */
import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Entry } from './judged.ts';
import { type Part, partsOf } from './parts.ts';
import type { Store } from './store.ts';

/** A line of the list by name, so that it outlives the objects: an exchange, or one of its parts. */
export interface Spot {
  readonly id: string;
  /** The part's name; '' for the exchange itself. */
  readonly part: string;
}

/** One row on the screen. */
export interface Line {
  readonly entry: Entry;
  readonly part: Part | null;
}

export const spotOf = ({ entry, part }: Line): Spot => ({ id: entry.id, part: part?.name ?? '' });
export const isAt = (spot: Spot | null, id: string, part: string): boolean => spot?.id === id && spot.part === part;

/** The position of a line, or of its exchange when it has no such part; -1 when there is neither. */
export const positionOf = (lines: readonly Line[], { id, part: name }: Spot): number => {
  const exact = lines.findIndex(({ entry, part }) => entry.id === id && (part?.name ?? '') === name);
  return exact >= 0 || name === '' ? exact : positionOf(lines, { id, part: '' });
};

export interface View {
  readonly lines: ReadonlySignal<readonly Line[]>;
  /** The selected line. */
  readonly spot: ReadonlySignal<Spot | null>;
  /** The line that the keys act on: where the focus was last, else the first. */
  readonly cursor: ReadonlySignal<Spot | null>;
  /** The selected exchange. */
  readonly entry: ReadonlySignal<Entry | null>;
  /** The exchange whose tooltip is open. */
  readonly tip: Signal<string | null>;
  readonly isUnfolded: (id: string) => boolean;
  /** Selecting an exchange unfolds it, unless the user folded it. */
  readonly select: (spot: Spot | null) => void;
  /** Moves the keys to a line without selecting it. */
  readonly point: (spot: Spot) => void;
  readonly fold: (id: string, unfolded: boolean) => void;
}

export const createView = (store: Store): View => {
  const spot = signal<Spot | null>(null);
  const pointed = signal<Spot | null>(null);
  const folds = signal<ReadonlyMap<string, boolean>>(new Map());
  const tip = signal<string | null>(null);
  const rows = new WeakMap<Entry, Line>();

  const rowOf = (entry: Entry): Line => {
    const row = rows.get(entry) ?? { entry, part: null };
    rows.set(entry, row);
    return row;
  };
  const lines = computed(() =>
    store.entries.value.flatMap((entry): Line | Line[] => {
      const row = rowOf(entry);
      if (!folds.value.get(entry.id)) return row;
      return [row, ...partsOf(entry.judged.value).map((part) => ({ entry, part }))];
    }),
  );
  const cursor = computed(() => {
    const all = lines.value;
    const line = all[Math.max(0, pointed.value ? positionOf(all, pointed.value) : 0)];
    return line ? spotOf(line) : null;
  });
  const entry = computed(() => {
    const selected = spot.value && store.entries.value.length > 0 ? store.find(spot.value.id) : undefined;
    return selected ?? null;
  });
  const fold = (id: string, unfolded: boolean): void => {
    folds.value = new Map(folds.peek()).set(id, unfolded);
  };
  const point = (to: Spot): void => {
    if (!isAt(pointed.peek(), to.id, to.part)) pointed.value = to;
  };
  const select = (to: Spot | null): void =>
    batch(() => {
      spot.value = to;
      if (to) point(to);
      if (to && !folds.peek().has(to.id)) fold(to.id, true);
    });
  store.onJoined((id, heir) => {
    if (tip.peek() === id) tip.value = null;
    if (spot.peek()?.id === id) select(heir === null ? null : { id: heir, part: '' });
    else if (pointed.peek()?.id === id && heir !== null) point({ id: heir, part: '' });
  });
  return { lines, spot, cursor, entry, tip, isUnfolded: (id) => folds.value.get(id) === true, select, point, fold };
};
