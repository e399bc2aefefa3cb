/** The rows of all loads: a heading for each, followed by its exchanges unless it is folded. */
import { firstIndex } from '../../../core/facts/first-index.ts';
import type { Entry } from '../evaluated.ts';
import { startOfLoad } from '../loads/by-load.ts';
import { isRow, type ListRow, type ListRows, type RowKey, rowKeyOf } from './rows.ts';

/** The heading of a load. */
export interface HeadingRow {
  readonly load: number;
  readonly open: boolean;
}

export type LoadRow = ListRow | HeadingRow;

export interface LoadRows {
  readonly length: number;
  readonly at: (index: number) => LoadRow | undefined;
  /** The position of a row; that of its exchange, or of its load's heading, when the row itself is not shown; else -1. */
  readonly positionOf: (key: RowKey) => number;
  readonly hasHeadings: boolean;
}

export const isHeading = (row: LoadRow): row is HeadingRow => 'load' in row;

// No exchange has such an id: those are numbers.
const PREFIX = 'load ';

export const headingKey = (load: number): RowKey => ({ id: `${PREFIX}${load}`, part: '' });
/** Returns the load whose heading a key identifies; null for any other row. */
export const loadOfKey = ({ id }: RowKey): number | null => (id.startsWith(PREFIX) ? Number(id.slice(PREFIX.length)) : null);
export const keyOf = (row: LoadRow): RowKey => (isHeading(row) ? headingKey(row.load) : rowKeyOf(row));

interface Section {
  readonly load: number;
  readonly open: boolean;
  /** The position of its heading. */
  readonly at: number;
  /** Computed on demand: those of a folded load are hardly ever needed. */
  readonly rows: () => ListRows;
}

/** Rows without headings, of a list with a single load. */
export const withoutHeadings = (rows: ListRows): LoadRows => ({ ...rows, hasHeadings: false });

/** `entries` are in the order of their loads. `rowsOf` returns the rows of some of them. */
export const createLoadRows = (
  entries: readonly Entry[],
  isOpen: (load: number) => boolean,
  rowsOf: (entries: readonly Entry[]) => ListRows,
): LoadRows => {
  const sections: Section[] = [];
  let length = 0;
  for (let from = 0; from < entries.length; ) {
    const { load } = (entries[from] as Entry).evaluated.peek();
    const end = startOfLoad(entries, load + 1, from);
    const open = isOpen(load);
    const start = from;
    let computed: ListRows | null = null;
    const rows = (): ListRows => {
      computed ??= rowsOf(entries.slice(start, end));
      return computed;
    };
    sections.push({ load, open, at: length, rows });
    length += 1 + (open ? rows().length : 0);
    from = end;
  }
  const sectionAt = (index: number): Section | undefined => sections[firstIndex(sections, ({ at }) => at > index) - 1];
  return {
    length,
    hasHeadings: true,
    at: (index) => {
      const section = index < length ? sectionAt(index) : undefined;
      if (!section || index < 0) return undefined;
      return index === section.at ? { load: section.load, open: section.open } : section.rows().at(index - section.at - 1);
    },
    positionOf: (key) => {
      // From the newest load on, where most keys are.
      for (const { load, open, at, rows } of sections.toReversed()) {
        if (isRow(headingKey(load), key.id, key.part)) return at;
        const inside = rows().positionOf(key);
        if (inside >= 0) return open ? at + 1 + inside : at;
      }
      return -1;
    },
  };
};
