/** Walks the rows that match what DevTools' find bar searches for, and marks the matches. */
import type { Catalogue } from '../../../locales/catalogue/catalogue.ts';
import { inShownText } from '../../query/filter/shown-text.ts';
import type { Steps } from '../../query/steps.ts';
import type { EvaluatedExchange } from '../../state/evaluated.ts';
import { runInTimeSlices } from '../../state/list-model/time-slices.ts';
import type { View } from '../../state/view.ts';
import { reveal } from '../window/visible-rows.ts';
import { markMatches } from './mark-matches.ts';
import type { SearchEvent } from './search-port.ts';

let stop = (): void => {};
let unmark = (): void => {};
let marked = '';

/** Handles a step of the search in the list that a view shows. */
export const find = ({ action, query }: SearchEvent, view: View, catalogue: Catalogue): void => {
  stop();
  if (action === 'cancelSearch' || query === '') {
    unmark();
    marked = '';
    return;
  }
  if (query !== marked) {
    unmark();
    unmark = markMatches(query);
    marked = query;
  }
  const step = action === 'previousSearchResult' ? -1 : 1;
  stop = runInTimeSlices(search(view, inShownText(query, catalogue), action === 'performSearch' ? 0 : step, step), (id) => {
    if (id !== null) show(view, id);
  });
};

/** Finds the next row that matches, beginning `from` rows after the cursor. Goes on at the other end of the list. */
function* search(view: View, holds: (evaluated: EvaluatedExchange) => boolean, from: number, step: 1 | -1): Steps<string | null> {
  const { entries } = view.arranged.peek();
  const { length } = entries;
  const cursor = entries.findIndex(({ id }) => id === view.cursor.peek()?.id);
  for (let count = 0; count < length; count++) {
    const entry = entries.at((Math.max(0, cursor) + from + count * step) % length);
    if (entry && holds(entry.evaluated.peek())) return entry.id;
    if (count % 256 === 255) yield;
  }
  return null;
}

const show = (view: View, id: string): void => {
  const key = { id, part: '' };
  view.select(key);
  const list = document.getElementById('list');
  if (list) reveal(list, view.rows.peek().positionOf(key));
};
