/** A column of the request list. */
export type ColumnId = 'verdict' | 'method' | 'host' | 'path' | 'status' | 'credentials' | 'reason' | 'time';

interface Column {
  readonly id: ColumnId;
  readonly width: number; // px
}

/** The minimum width of a column, in CSS pixels. */
export const MIN_WIDTH = 40;

/** The column that cannot be hidden: it shows the verdicts, and expands the rows. */
export const ALWAYS_SHOWN: ColumnId = 'verdict';

/** The columns in order, with their default widths. */
export const COLUMNS: readonly Column[] = [
  { id: 'verdict', width: 144 },
  { id: 'method', width: 72 },
  { id: 'host', width: 180 },
  { id: 'path', width: 240 },
  { id: 'status', width: 56 },
  { id: 'credentials', width: 112 },
  { id: 'reason', width: 320 },
  { id: 'time', width: 72 },
];
