/** A column of the request list. */
export type ColumnId =
  | 'verdict'
  | 'method'
  | 'host'
  | 'path'
  | 'type'
  | 'status'
  | 'credentials'
  | 'reason'
  | 'initiator'
  | 'start'
  | 'time';

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
  { id: 'type', width: 84 },
  { id: 'status', width: 80 },
  { id: 'credentials', width: 112 },
  { id: 'reason', width: 320 },
  { id: 'initiator', width: 140 },
  { id: 'start', width: 96 },
  { id: 'time', width: 72 },
];

/** Columns that are shown only if the user chooses them. */
export const EXTRA_COLUMNS: readonly ColumnId[] = ['type', 'initiator', 'start'];
