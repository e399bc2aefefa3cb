import { type Line, type Spot, spotOf } from '../state/list-model/rows.ts';
import { partsOf } from '../state/parts.ts';
import type { View } from '../state/view.ts';
import { nextTyped } from './typeahead.ts';

interface Answers {
  /** Goes into the explanation. */
  readonly enter: () => void;
  /** Goes to the headings. */
  readonly leaveUp: () => void;
  /** What was typed so far, with this letter. */
  readonly type: (letter: string) => string;
}

/** What a key of the list does, or null when the list has no use for it. `at` is the position of the line with the focus. */
export const answerKey = (key: string, at: number, page: number, view: View, { enter, leaveUp, type }: Answers): (() => void) | null => {
  const lines = view.lines.peek();
  const line = lines.at(at);
  if (!line) return null;
  const go = (to: number) => () => view.select(spotAt(view, Math.min(lines.length - 1, Math.max(0, to))));
  switch (key) {
    case 'ArrowDown':
      return go(at + 1);
    case 'ArrowUp':
      return at === 0 ? leaveUp : go(at - 1);
    case 'PageDown':
      return go(at + page);
    case 'PageUp':
      return go(at - page);
    case 'Home':
      return go(0);
    case 'End':
      return go(lines.length - 1);
    case 'ArrowRight':
      return unfold(line, view, go(at + 1));
    case 'ArrowLeft':
      return foldUp(line, view);
    case ' ':
      return go(at);
    case 'Enter':
      return () => {
        go(at)();
        enter();
      };
    default:
      return key.length === 1 ? () => jump(view, line, type(key)) : null;
  }
};

const spotAt = ({ lines }: View, index: number): Spot | null => {
  const line = lines.peek().at(index);
  return line ? spotOf(line) : null;
};

const jump = (view: View, { entry }: Line, word: string): void => {
  const { entries } = view.arranged.peek();
  const found = entries[nextTyped(entries, entries.indexOf(entry), word)];
  if (found) view.select({ id: found.id, part: '' });
};

const unfold = ({ entry, part }: Line, view: View, down: () => void): (() => void) => {
  if (part || partsOf(entry.judged.peek()).length === 0) return () => {};
  return view.isUnfolded(entry.id) ? down : () => view.fold(entry.id, true);
};

const foldUp = ({ entry, part }: Line, view: View): (() => void) => {
  if (part) return () => view.select({ id: entry.id, part: '' });
  return () => view.fold(entry.id, false);
};
