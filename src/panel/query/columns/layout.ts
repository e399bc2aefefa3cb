/** Which columns fit, and how wide each is. */
import { COLUMNS, type ColumnId, EXTRA_COLUMNS, MIN_WIDTH } from './columns.ts';

export interface PlacedColumn {
  readonly id: ColumnId;
  readonly width: number; // px
}

export interface ColumnPreferences {
  /** Widths in CSS pixels that the user set. */
  readonly widths: Readonly<Partial<Record<ColumnId, number>>>;
  readonly hiddenColumns: readonly ColumnId[];
  /** The shown ones of the columns that are hidden by default. */
  readonly extraColumns: readonly ColumnId[];
}

// The narrowest width at which a column is useful, unless the user made it narrower.
const MIN_USEFUL: Readonly<Record<ColumnId, number>> = {
  verdict: 138,
  method: 68,
  host: 108,
  path: 106,
  type: 64,
  status: 74,
  credentials: 94,
  reason: 126,
  initiator: 100,
  start: 92,
  time: 56,
};

// Where columns do not fit, they are dropped in this order. Without the host column, the path column shows the host.
const DROP_ORDER: readonly ColumnId[] = ['start', 'initiator', 'type', 'time', 'host', 'method', 'credentials', 'status', 'reason'];
/** Without a path column the host must stay, so that the URL can be recognised. */
const dropOrder = (wanted: readonly ColumnId[]): readonly ColumnId[] =>
  wanted.includes('path') ? DROP_ORDER : DROP_ORDER.filter((id) => id !== 'host');

// Their content has any length, so they share the remaining width.
const GROWING: ReadonlySet<ColumnId> = new Set(['host', 'path', 'reason']);

/** Whether the user wants a column, where it fits. */
export const isWanted = ({ hiddenColumns, extraColumns }: Omit<ColumnPreferences, 'widths'>, id: ColumnId): boolean =>
  EXTRA_COLUMNS.includes(id) ? extraColumns.includes(id) : !hiddenColumns.includes(id);

/** Lays out the columns so that they fill `width`, in CSS pixels. The user's widths are kept while the other columns have their minimum. */
export const layout = (width: number, preferences: ColumnPreferences): readonly PlacedColumn[] => {
  const { widths } = preferences;
  const wanted = COLUMNS.map(({ id }) => id).filter((id) => isWanted(preferences, id));
  const minimumOf = (id: ColumnId): number => Math.min(MIN_USEFUL[id], Math.max(MIN_WIDTH, widths[id] ?? MIN_USEFUL[id]));
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
  let shown = wanted;
  for (const id of dropOrder(wanted)) {
    if (sum(shown.map(minimumOf)) <= width || shown.length === 1) break;
    shown = shown.filter((other) => other !== id);
  }
  const placed = new Map(shown.map((id) => [id, minimumOf(id)]));
  let left = Math.max(0, width - sum([...placed.values()]));
  /** Grows columns to their targets; where that does not fit, each by the same fraction. */
  const grow = (ids: readonly ColumnId[], target: (id: ColumnId) => number): void => {
    const preferences = ids.map((id) => [id, Math.max(0, target(id) - (placed.get(id) ?? 0))] as const);
    const total = sum(preferences.map(([, want]) => want));
    const part = total > left ? left / total : 1;
    for (const [id, want] of preferences) placed.set(id, (placed.get(id) ?? 0) + want * part);
    left = Math.max(0, left - total * part);
  };
  const defaultWidth = (id: ColumnId): number => COLUMNS.find((column) => column.id === id)?.width ?? 0;
  const sized = shown.filter((id) => widths[id] !== undefined);
  const unsized = shown.filter((id) => widths[id] === undefined);
  const growing = unsized.filter((id) => GROWING.has(id));
  grow(sized, (id) => widths[id] ?? 0);
  grow(unsized, defaultWidth);
  const fillers = growing.length > 0 ? growing : shown.slice(-1);
  const share = left / sum(fillers.map(defaultWidth));
  for (const id of fillers) placed.set(id, (placed.get(id) ?? 0) + defaultWidth(id) * share);
  return [...placed].map(([id, width]) => ({ id, width }));
};

/** Returns the maximum width of a column at which all others keep their minimum. */
export const maxWidth = (width: number, preferences: ColumnPreferences, id: ColumnId): number => {
  const others = layout(width, preferences).filter((column) => column.id !== id);
  return Math.max(MIN_WIDTH, width - others.reduce((total, other) => total + Math.min(other.width, MIN_USEFUL[other.id]), 0));
};
