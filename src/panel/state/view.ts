/** What the user looks at: filter, order, selected row, expanded rows, open tooltip. */
import { batch, computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Catalogue } from '../../locales/catalogue/catalogue.ts';
import { layout, type PlacedColumn } from '../query/columns/layout.ts';
import { type Criteria, NO_CRITERIA } from '../query/filter/criteria.ts';
import type { Entry } from './evaluated.ts';
import { type Arranged, createArrangement } from './list-model/arrangement.ts';
import { createLoadRows, headingKey, keyOf, type LoadRows, loadOfKey, withoutHeadings } from './list-model/load-rows.ts';
import { createListRows, isRow, type RowKey } from './list-model/rows.ts';
import { followSelected } from './loads/follow.ts';
import { partsOf } from './parts.ts';
import type { SettingsStore } from './settings.ts';
import type { Store } from './store.ts';

export interface View {
  /** The listed entries. They may lag behind the criteria for a moment. */
  readonly arranged: ReadonlySignal<Arranged>;
  readonly criteria: ReadonlySignal<Criteria>;
  /** Changes filter or order, and saves them in the settings. */
  readonly changeCriteria: (change: Partial<Criteria>) => void;
  readonly rows: ReadonlySignal<LoadRows>;
  /** The width of the list, in CSS pixels. */
  readonly width: ReadonlySignal<number>;
  readonly setWidth: (px: number) => void;
  readonly columns: ReadonlySignal<readonly PlacedColumn[]>;
  /** The ids of the columns, which change less often than their widths. */
  readonly columnIds: ReadonlySignal<readonly PlacedColumn['id'][]>;
  readonly selected: ReadonlySignal<RowKey | null>;
  /** The row that keys act on: the one last focused, else the first. */
  readonly cursor: ReadonlySignal<RowKey | null>;
  /** The exchange of the selected row. While a load comes in, it may be that of the load before, which has left the list. */
  readonly selectedEntry: ReadonlySignal<Entry | null>;
  /** Whether the same request as the selected one is awaited in a new load. */
  readonly isAwaited: ReadonlySignal<boolean>;
  /** Changes with the selection, but not when the selected request is found again in a new load. */
  readonly selectionName: ReadonlySignal<string>;
  /** The id of the exchange whose tooltip is open. The selected exchange has none, because its explanation is open. */
  readonly tooltip: ReadonlySignal<string | null>;
  readonly showTooltip: (id: string | null) => void;
  readonly isExpanded: (id: string) => boolean;
  /** Selecting an exchange expands it, unless the user collapsed it or it has many parts. */
  readonly select: (key: RowKey | null) => void;
  /** Moves the cursor to a row without selecting it. */
  readonly focus: (key: RowKey) => void;
  readonly setExpanded: (id: string, expanded: boolean) => void;
  readonly setLoadOpen: (load: number, open: boolean) => void;
}

// More parts would push the following rows out of view.
const MAX_PARTS_EXPANDED = 8;

const INITIAL_WIDTH = 1_200; // px, until the list is measured

export const createView = (store: Store, settings: SettingsStore, catalogue: ReadonlySignal<Catalogue>): View => {
  const selected = signal<RowKey | null>(null);
  const focused = signal<RowKey | null>(null);
  const selectionName = signal('');
  const openLoads = signal<ReadonlyMap<number, boolean>>(new Map());
  const expansions = signal<ReadonlyMap<string, boolean>>(new Map());
  const tooltip = signal<string | null>(null);
  const width = signal(INITIAL_WIDTH);
  const criteria = signal(settings.current.peek().criteria);
  // A filter that another panel saves is not adopted; resetting the settings resets this panel's filter.
  effect(() => {
    if (settings.current.value.criteria === NO_CRITERIA) criteria.value = NO_CRITERIA;
  });
  const arranged = createArrangement(store, criteria, catalogue);

  const columns = computed(() => layout(width.value, settings.current.value));
  const columnNames = computed(() => columns.value.map(({ id }) => id).join(' '));
  const columnIds = computed(() => columnNames.value.split(' ') as readonly PlacedColumn['id'][]);
  const expanded = computed(() => new Set([...expansions.value].flatMap(([id, open]) => (open ? id : []))));
  const entries = computed(() => arranged.value.entries);
  const rowsOf = (some: readonly Entry[]) => createListRows(some, expanded.value, ({ evaluated }) => partsOf(evaluated.value));
  // The newest load is open, others are folded, unless the user wants it otherwise.
  const isLoadOpen = (load: number): boolean => openLoads.value.get(load) ?? load === store.load.value.id;
  const hasHeadings = computed(() => store.entries.value.length > store.currentLoadEntries.value.length);
  const rows = computed(() =>
    hasHeadings.value ? createLoadRows(entries.value, isLoadOpen, rowsOf) : withoutHeadings(rowsOf(entries.value)),
  );
  const cursor = computed(() => {
    const all = rows.value;
    const initial = focused.value ?? headingKey(store.load.value.id);
    const row = all.at(Math.max(0, all.positionOf(initial)));
    return row ? keyOf(row) : null;
  });
  const selectedEntry = computed(() => {
    const entry = selected.value && store.entries.value.length > 0 ? store.find(selected.value.id) : undefined;
    return entry ?? (selected.value && follow.awaited.value);
  });
  const setExpanded = (id: string, open: boolean): void => {
    expansions.value = new Map(expansions.peek()).set(id, open);
  };
  const focus = (to: RowKey): void => {
    if (!isRow(focused.peek(), to.id, to.part)) focused.value = to;
  };
  const partCount = (id: string): number => {
    const entry = store.find(id);
    return entry ? partsOf(entry.evaluated.peek()).length : 0;
  };
  const setLoadOpen = (load: number, open: boolean): void => {
    openLoads.value = new Map(openLoads.peek()).set(load, open);
  };
  const moveTo = (to: RowKey): void => {
    selected.value = to;
    focus(to);
    const load = store.find(to.id)?.evaluated.peek().load;
    if (load !== undefined && !isLoadOpen(load)) setLoadOpen(load, true);
    if (!expansions.peek().has(to.id) && partCount(to.id) <= MAX_PARTS_EXPANDED) setExpanded(to.id, true);
  };
  const select = (to: RowKey | null): void =>
    batch(() => {
      if (to && loadOfKey(to) !== null) return focus(to);
      follow.stopWaiting();
      selectionName.value = to?.id ?? '';
      if (to && tooltip.peek() === to.id) tooltip.value = null;
      if (to) moveTo(to);
      else selected.value = null;
    });
  const follow = followSelected(store, {
    selectedEntry: () => selectedEntry.peek(),
    onFound: (twin) => {
      const name = selected.peek()?.part ?? '';
      const part = partsOf(twin.evaluated.peek()).some((part) => part.name === name) ? name : '';
      moveTo({ id: twin.id, part });
    },
    onLost: () => {
      if (!store.find(selected.peek()?.id ?? '')) select(null);
    },
  });
  store.onMerged((id, mergedInto) => {
    if (tooltip.peek() === id) tooltip.value = null;
    if (selected.peek()?.id === id) select(mergedInto === null ? null : { id: mergedInto, part: '' });
    else if (focused.peek()?.id === id && mergedInto !== null) focus({ id: mergedInto, part: '' });
  });
  return {
    arranged,
    criteria,
    changeCriteria: (change) => {
      criteria.value = { ...criteria.peek(), ...change };
      settings.change({ criteria: criteria.peek() });
    },
    rows,
    width,
    setWidth: (px) => {
      width.value = px;
    },
    columns,
    columnIds,
    selected,
    cursor,
    selectedEntry,
    isAwaited: computed(() => follow.awaited.value !== null),
    selectionName,
    tooltip,
    showTooltip: (id) => {
      tooltip.value = id === selected.peek()?.id ? null : id;
    },
    isExpanded: (id) => expansions.value.get(id) === true,
    select,
    focus,
    setExpanded,
    setLoadOpen,
  };
};
