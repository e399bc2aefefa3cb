import { type HeadingRow, headingKey, isHeading, keyOf, type LoadRow } from '../state/list-model/load-rows.ts';
import type { ListRow, RowKey } from '../state/list-model/rows.ts';
import { startOfLoad } from '../state/loads/by-load.ts';
import { partsOf } from '../state/parts.ts';
import type { View } from '../state/view.ts';
import { nextTyped } from './typeahead.ts';

interface KeyActions {
  /** Moves the focus to the explanation. */
  readonly enter: () => void;
  /** Moves the focus to the column headings. */
  readonly focusHead: () => void;
  /** Returns what was typed so far, including this letter. */
  readonly type: (letter: string) => string;
}

/** Returns what a key does in the list; null for a key that does nothing. `at` is the position of the focused row, `page` a number of rows. */
export const actionForKey = (
  key: string,
  at: number,
  page: number,
  view: View,
  { enter, focusHead, type }: KeyActions,
): (() => void) | null => {
  const rows = view.rows.peek();
  const row = rows.at(at);
  if (!row) return null;
  const go = (to: number) => () => view.select(rowKeyAt(view, Math.min(rows.length - 1, Math.max(0, to))));
  switch (key) {
    case 'ArrowDown':
      return go(at + 1);
    case 'ArrowUp':
      return at === 0 ? focusHead : go(at - 1);
    case 'PageDown':
      return go(at + page);
    case 'PageUp':
      return go(at - page);
    case 'Home':
      return go(0);
    case 'End':
      return go(rows.length - 1);
    case 'ArrowRight':
      return isHeading(row) ? openLoad(row, view, go(at + 1)) : expand(row, view, go(at + 1));
    case 'ArrowLeft':
      return isHeading(row) ? () => view.setLoadOpen(row.load, false) : collapse(row, view);
    case ' ':
      return isHeading(row) ? () => view.setLoadOpen(row.load, !row.open) : go(at);
    case 'Enter':
      if (isHeading(row)) return () => view.setLoadOpen(row.load, !row.open);
      return () => {
        go(at)();
        enter();
      };
    default:
      return key.length === 1 ? () => jumpTo(view, row, type(key)) : null;
  }
};

const rowKeyAt = ({ rows }: View, index: number): RowKey | null => {
  const row = rows.peek().at(index);
  return row ? keyOf(row) : null;
};

const jumpTo = (view: View, row: LoadRow, word: string): void => {
  const { entries } = view.arranged.peek();
  const from = isHeading(row) ? startOfLoad(entries, row.load) - 1 : entries.indexOf(row.entry);
  const found = entries[nextTyped(entries, from, word)];
  if (found) view.select({ id: found.id, part: '' });
};

const openLoad = ({ load, open }: HeadingRow, view: View, down: () => void): (() => void) =>
  open ? down : () => view.setLoadOpen(load, true);

const expand = ({ entry, part }: ListRow, view: View, down: () => void): (() => void) => {
  if (part || partsOf(entry.evaluated.peek()).length === 0) return () => {};
  return view.isExpanded(entry.id) ? down : () => view.setExpanded(entry.id, true);
};

const collapse = ({ entry, part }: ListRow, view: View): (() => void) => {
  if (part) return () => view.select({ id: entry.id, part: '' });
  const isExpanded = view.isExpanded(entry.id) && partsOf(entry.evaluated.peek()).length > 0;
  if (isExpanded || !view.rows.peek().hasHeadings) return () => view.setExpanded(entry.id, false);
  return () => view.focus(headingKey(entry.evaluated.peek().load));
};
