/** The rows of the list: one for each exchange, and one for each part of an expanded exchange. */
import { firstIndex } from '../../../core/facts/first-index.ts';
import type { Entry } from '../evaluated.ts';
import type { Part } from '../parts.ts';

/** Identifies a row across updates, which replace the objects: an exchange, or one of its parts. */
export interface RowKey {
  readonly id: string;
  /** The part's name; '' for the exchange itself. */
  readonly part: string;
}

/** One row of the list: an exchange (`part` is null), or a part of it. */
export interface ListRow {
  readonly entry: Entry;
  readonly part: Part | null;
}

export const rowKeyOf = ({ entry, part }: ListRow): RowKey => ({ id: entry.id, part: part?.name ?? '' });
/** Whether a key is that of a row. */
export const isRow = (key: RowKey | null, id: string, part: string): boolean => key?.id === id && key.part === part;

/** The rows of a long list, computed on demand: only the positions of expanded exchanges are stored. */
export interface ListRows {
  readonly length: number;
  readonly at: (index: number) => ListRow | undefined;
  /** The position of a row, or of its exchange when it has no such part; -1 when there is neither. */
  readonly positionOf: (key: RowKey) => number;
}

interface Expanded {
  /** Its position among the exchanges; `row`: among the rows. */
  readonly exchange: number;
  readonly row: number;
  readonly parts: readonly Part[];
}

/** Calls `partsOf` for expanded exchanges only. */
export const createListRows = (
  entries: readonly Entry[],
  expanded: ReadonlySet<string>,
  partsOf: (entry: Entry) => readonly Part[],
): ListRows => {
  const open = expanded.size === 0 ? [] : expandedIn(entries, expanded, partsOf);
  const last = open.at(-1);
  const length = entries.length + (last ? last.row - last.exchange + last.parts.length : 0);
  /** Returns the last expanded exchange at or before a position. */
  const lastExpanded = (position: number, of: 'exchange' | 'row'): Expanded | undefined =>
    open[firstIndex(open, (one) => one[of] > position) - 1];
  return {
    length,
    at: (index) => {
      const above = lastExpanded(index, 'row');
      const inside = above ? index - above.row : 0;
      const part = above && inside > 0 ? above.parts[inside - 1] : undefined;
      const entry = entries[part && above ? above.exchange : above ? above.exchange + Math.max(0, inside - above.parts.length) : index];
      return entry && { entry, part: part ?? null };
    },
    positionOf: ({ id, part }) => {
      const exchange = entries.findIndex((entry) => entry.id === id);
      const above = lastExpanded(exchange, 'exchange');
      if (exchange < 0 || !above) return exchange;
      if (above.exchange === exchange) return above.row + above.parts.findIndex(({ name }) => name === part) + 1;
      return above.row + above.parts.length + exchange - above.exchange;
    },
  };
};

const expandedIn = (
  entries: readonly Entry[],
  expanded: ReadonlySet<string>,
  partsOf: (entry: Entry) => readonly Part[],
): readonly Expanded[] => {
  const open: Expanded[] = [];
  let more = 0;
  for (const [exchange, entry] of entries.entries()) {
    if (!expanded.has(entry.id)) continue;
    const parts = partsOf(entry);
    open.push({ exchange, row: exchange + more, parts });
    more += parts.length;
  }
  return open;
};
