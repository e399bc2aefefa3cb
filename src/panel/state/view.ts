/** What the user looks at: the filter and the order, the selected line, the unfolded rows, the tooltip. */
import { batch, computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Catalogue } from '../../locales/catalogue/catalogue.ts';
import { layout, type PlacedColumn } from '../query/columns/layout.ts';
import { type Criteria, NO_CRITERIA } from '../query/filter/criteria.ts';
import type { Entry } from './evaluated.ts';
import { type Arranged, createArrangement } from './list-model/arrangement.ts';
import { isAt, type Lines, linesOf, type Spot, spotOf } from './list-model/rows.ts';
import { partsOf } from './parts.ts';
import type { SettingsStore } from './settings.ts';
import type { Store } from './store.ts';

export interface View {
  /** What is listed. It may lag behind the criteria for a moment. */
  readonly arranged: ReadonlySignal<Arranged>;
  readonly criteria: ReadonlySignal<Criteria>;
  /** Filters or sorts in another way, and remembers it. */
  readonly arrange: (change: Partial<Criteria>) => void;
  readonly lines: ReadonlySignal<Lines>;
  /** The width of the list in px. */
  readonly width: ReadonlySignal<number>;
  readonly setWidth: (px: number) => void;
  readonly columns: ReadonlySignal<readonly PlacedColumn[]>;
  /** The ids of the columns, which change less often than their widths. */
  readonly columnIds: ReadonlySignal<readonly PlacedColumn['id'][]>;
  /** The selected line. */
  readonly spot: ReadonlySignal<Spot | null>;
  /** The line that the keys act on: where the focus was last, else the first. */
  readonly cursor: ReadonlySignal<Spot | null>;
  /** The selected exchange. */
  readonly entry: ReadonlySignal<Entry | null>;
  /** The exchange whose tooltip is open. */
  readonly tooltip: ReadonlySignal<string | null>;
  readonly showTooltip: (id: string | null) => void;
  readonly isUnfolded: (id: string) => boolean;
  /** Selecting an exchange unfolds it, unless the user folded it or its parts are many. */
  readonly select: (spot: Spot | null) => void;
  /** Moves the keys to a line without selecting it. */
  readonly point: (spot: Spot) => void;
  readonly fold: (id: string, unfolded: boolean) => void;
}

// More parts would push the next rows out of sight.
const MOST_UNFOLDED = 8;

const WIDE = 1_200; // px, until the list is measured

export const createView = (store: Store, settings: SettingsStore, catalogue: ReadonlySignal<Catalogue>): View => {
  const spot = signal<Spot | null>(null);
  const pointed = signal<Spot | null>(null);
  const folds = signal<ReadonlyMap<string, boolean>>(new Map());
  const tooltip = signal<string | null>(null);
  const width = signal(WIDE);
  const criteria = signal(settings.current.peek().criteria);
  // Another panel's filter is its own business; the defaults were asked for in this one.
  effect(() => {
    if (settings.current.value.criteria === NO_CRITERIA) criteria.value = NO_CRITERIA;
  });
  const arranged = createArrangement(store, criteria, catalogue);

  const columns = computed(() => layout(width.value, settings.current.value));
  const columnNames = computed(() => columns.value.map(({ id }) => id).join(' '));
  const columnIds = computed(() => columnNames.value.split(' ') as readonly PlacedColumn['id'][]);
  const unfolded = computed(() => new Set([...folds.value].flatMap(([id, open]) => (open ? id : []))));
  const entries = computed(() => arranged.value.entries);
  const lines = computed(() => linesOf(entries.value, unfolded.value, ({ judged }) => partsOf(judged.value)));
  const cursor = computed(() => {
    const all = lines.value;
    const line = all.at(Math.max(0, pointed.value ? all.positionOf(pointed.value) : 0));
    return line ? spotOf(line) : null;
  });
  const entry = computed(() => {
    const selected = spot.value && store.entries.value.length > 0 ? store.find(spot.value.id) : undefined;
    return selected ?? null;
  });
  const fold = (id: string, open: boolean): void => {
    folds.value = new Map(folds.peek()).set(id, open);
  };
  const point = (to: Spot): void => {
    if (!isAt(pointed.peek(), to.id, to.part)) pointed.value = to;
  };
  const partCount = (id: string): number => {
    const entry = store.find(id);
    return entry ? partsOf(entry.judged.peek()).length : 0;
  };
  const select = (to: Spot | null): void =>
    batch(() => {
      spot.value = to;
      if (to) point(to);
      if (to && !folds.peek().has(to.id) && partCount(to.id) <= MOST_UNFOLDED) fold(to.id, true);
    });
  store.onJoined((id, heir) => {
    if (tooltip.peek() === id) tooltip.value = null;
    if (spot.peek()?.id === id) select(heir === null ? null : { id: heir, part: '' });
    else if (pointed.peek()?.id === id && heir !== null) point({ id: heir, part: '' });
  });
  return {
    arranged,
    criteria,
    arrange: (change) => {
      criteria.value = { ...criteria.peek(), ...change };
      settings.change({ criteria: criteria.peek() });
    },
    lines,
    width,
    setWidth: (px) => {
      width.value = px;
    },
    columns,
    columnIds,
    spot,
    cursor,
    entry,
    tooltip,
    showTooltip: (id) => {
      tooltip.value = id;
    },
    isUnfolded: (id) => folds.value.get(id) === true,
    select,
    point,
    fold,
  };
};
