/** What the user looks at: filter, order, selected row, expanded rows, open tooltip. */
import { batch, computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Catalogue } from '../../locales/catalogue/catalogue.ts';
import { layout, type PlacedColumn } from '../query/columns/layout.ts';
import { type Criteria, NO_CRITERIA } from '../query/filter/criteria.ts';
import type { Entry } from './evaluated.ts';
import { type Arranged, createArrangement } from './list-model/arrangement.ts';
import { createListRows, isRow, type ListRows, type RowKey, rowKeyOf } from './list-model/rows.ts';
import { partsOf } from './parts.ts';
import type { SettingsStore } from './settings.ts';
import type { Store } from './store.ts';

export interface View {
  /** The listed entries. They may lag behind the criteria for a moment. */
  readonly arranged: ReadonlySignal<Arranged>;
  readonly criteria: ReadonlySignal<Criteria>;
  /** Changes filter or order, and saves them in the settings. */
  readonly changeCriteria: (change: Partial<Criteria>) => void;
  readonly rows: ReadonlySignal<ListRows>;
  /** The width of the list, in CSS pixels. */
  readonly width: ReadonlySignal<number>;
  readonly setWidth: (px: number) => void;
  readonly columns: ReadonlySignal<readonly PlacedColumn[]>;
  /** The ids of the columns, which change less often than their widths. */
  readonly columnIds: ReadonlySignal<readonly PlacedColumn['id'][]>;
  readonly selected: ReadonlySignal<RowKey | null>;
  /** The row that keys act on: the one last focused, else the first. */
  readonly cursor: ReadonlySignal<RowKey | null>;
  /** The exchange of the selected row. */
  readonly selectedEntry: ReadonlySignal<Entry | null>;
  /** The id of the exchange whose tooltip is open. */
  readonly tooltip: ReadonlySignal<string | null>;
  readonly showTooltip: (id: string | null) => void;
  readonly isExpanded: (id: string) => boolean;
  /** Selecting an exchange expands it, unless the user collapsed it or it has many parts. */
  readonly select: (key: RowKey | null) => void;
  /** Moves the cursor to a row without selecting it. */
  readonly focus: (key: RowKey) => void;
  readonly setExpanded: (id: string, expanded: boolean) => void;
}

// More parts would push the following rows out of view.
const MAX_PARTS_EXPANDED = 8;

const INITIAL_WIDTH = 1_200; // px, until the list is measured

export const createView = (store: Store, settings: SettingsStore, catalogue: ReadonlySignal<Catalogue>): View => {
  const selected = signal<RowKey | null>(null);
  const focused = signal<RowKey | null>(null);
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
  const rows = computed(() => createListRows(entries.value, expanded.value, ({ evaluated }) => partsOf(evaluated.value)));
  const cursor = computed(() => {
    const all = rows.value;
    const row = all.at(Math.max(0, focused.value ? all.positionOf(focused.value) : 0));
    return row ? rowKeyOf(row) : null;
  });
  const selectedEntry = computed(() => {
    const entry = selected.value && store.entries.value.length > 0 ? store.find(selected.value.id) : undefined;
    return entry ?? null;
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
  const select = (to: RowKey | null): void =>
    batch(() => {
      selected.value = to;
      if (to) focus(to);
      if (to && !expansions.peek().has(to.id) && partCount(to.id) <= MAX_PARTS_EXPANDED) setExpanded(to.id, true);
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
    tooltip,
    showTooltip: (id) => {
      tooltip.value = id;
    },
    isExpanded: (id) => expansions.value.get(id) === true,
    select,
    focus,
    setExpanded,
  };
};
