import { partsOf } from '../parts.ts';
import { type Line, type Spot, spotOf, type View } from '../view.ts';

/** What a key of the list does, or null when the list has no use for it. `at` is the position of the line with the focus. */
export const answerKey = (key: string, at: number, page: number, view: View, enter: () => void): (() => void) | null => {
  const lines = view.lines.peek();
  const line = lines[at];
  if (!line) return null;
  const go = (to: number) => () => view.select(spotAt(lines, Math.min(lines.length - 1, Math.max(0, to))));
  switch (key) {
    case 'ArrowDown':
      return go(at + 1);
    case 'ArrowUp':
      return go(at - 1);
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
      return null;
  }
};

const spotAt = (lines: readonly Line[], index: number): Spot | null => {
  const line = lines[index];
  return line ? spotOf(line) : null;
};

const unfold = ({ entry, part }: Line, view: View, down: () => void): (() => void) => {
  if (part || partsOf(entry.judged.peek()).length === 0) return () => {};
  return view.isUnfolded(entry.id) ? down : () => view.fold(entry.id, true);
};

const foldUp = ({ entry, part }: Line, view: View): (() => void) => {
  if (part) return () => view.select({ id: entry.id, part: '' });
  return () => view.fold(entry.id, false);
};
