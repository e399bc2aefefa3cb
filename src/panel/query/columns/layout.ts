/** Which columns there is room for, and how wide each is. */
import { COLUMNS, type ColumnId, MIN_WIDTH } from './columns.ts';

export interface PlacedColumn {
  readonly id: ColumnId;
  readonly width: number; // px
}

export interface Wishes {
  /** Widths in px that the user gave. */
  readonly widths: Readonly<Partial<Record<ColumnId, number>>>;
  readonly hiddenColumns: readonly ColumnId[];
}

// The narrowest that says something, unless the user made it narrower.
const LEAST: Readonly<Record<ColumnId, number>> = {
  verdict: 128,
  method: 68,
  host: 140,
  path: 120,
  status: 50,
  credentials: 78,
  reason: 130,
  time: 56,
};

// Where room is short these go, one after the other; where there is no host, the path names it.
const FIRST_TO_GO: readonly ColumnId[] = ['time', 'host', 'method', 'credentials', 'status', 'reason'];
/** Without a path the host must stay, for something is to tell the address. */
const firstToGo = (wanted: readonly ColumnId[]): readonly ColumnId[] =>
  wanted.includes('path') ? FIRST_TO_GO : FIRST_TO_GO.filter((id) => id !== 'host');

// Their contents have any length, so they share what is left over.
const GROWING: ReadonlySet<ColumnId> = new Set(['host', 'path', 'reason']);

/** Places the columns side by side so that they fill the room. The user's widths are kept as long as the others have their least. */
export const layout = (room: number, { widths, hiddenColumns }: Wishes): readonly PlacedColumn[] => {
  const wanted = COLUMNS.map(({ id }) => id).filter((id) => !hiddenColumns.includes(id));
  const leastOf = (id: ColumnId): number => Math.min(LEAST[id], Math.max(MIN_WIDTH, widths[id] ?? LEAST[id]));
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
  let shown = wanted;
  for (const id of firstToGo(wanted)) {
    if (sum(shown.map(leastOf)) <= room || shown.length === 1) break;
    shown = shown.filter((other) => other !== id);
  }
  const placed = new Map(shown.map((id) => [id, leastOf(id)]));
  let left = Math.max(0, room - sum([...placed.values()]));
  /** Lets columns grow, each as far as it wants; when that is too far, each by the same part of what it wants. */
  const grow = (ids: readonly ColumnId[], target: (id: ColumnId) => number): void => {
    const wishes = ids.map((id) => [id, Math.max(0, target(id) - (placed.get(id) ?? 0))] as const);
    const total = sum(wishes.map(([, wish]) => wish));
    const part = total > left ? left / total : 1;
    for (const [id, wish] of wishes) placed.set(id, (placed.get(id) ?? 0) + wish * part);
    left = Math.max(0, left - total * part);
  };
  const usual = (id: ColumnId): number => COLUMNS.find((column) => column.id === id)?.width ?? 0;
  const sized = shown.filter((id) => widths[id] !== undefined);
  const unsized = shown.filter((id) => widths[id] === undefined);
  const growing = unsized.filter((id) => GROWING.has(id));
  grow(sized, (id) => widths[id] ?? 0);
  grow(unsized, usual);
  const takers = growing.length > 0 ? growing : shown.slice(-1);
  const share = left / sum(takers.map(usual));
  for (const id of takers) placed.set(id, (placed.get(id) ?? 0) + usual(id) * share);
  return [...placed].map(([id, width]) => ({ id, width }));
};

/** The widest that a column can be made without another falling below its least. */
export const widest = (room: number, wishes: Wishes, id: ColumnId): number => {
  const others = layout(room, wishes).filter((column) => column.id !== id);
  return Math.max(MIN_WIDTH, room - others.reduce((total, other) => total + Math.min(other.width, LEAST[other.id]), 0));
};
