import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { usePanel } from '../shell/context.ts';
import { rowElementId } from './rows/row-frame.tsx';

/** Keeps the focus, while it is in the list, on the row at the cursor: keys move it, and redrawn rows do not lose it. */
export const useFocusOnCursor = (rows: RefObject<HTMLElement | null>): void => {
  const { view } = usePanel();
  const cursor = view.cursor.value;
  // Read before the rows are drawn: an element that is removed or moved loses the focus.
  const focused = rows.current?.contains(document.activeElement) === true;
  useLayoutEffect(() => {
    if (!focused || !cursor) return;
    const row = document.getElementById(rowElementId(cursor));
    if (row && row !== document.activeElement) row.focus({ preventScroll: true });
  });
};
