import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { usePanel } from '../shell/context.ts';
import { rowElementId } from './rows/row-frame.tsx';

/** Where a row of the list has the focus, the row at the cursor has it: the keys move it, and rows that come and go do not lose it. */
export const useFocusOnCursor = (rows: RefObject<HTMLElement | null>): void => {
  const { view } = usePanel();
  const cursor = view.cursor.value;
  // Asked before the rows are drawn: drawing may take the focused one away or move it, which both end its focus.
  const focused = rows.current?.contains(document.activeElement) === true;
  useLayoutEffect(() => {
    if (!focused || !cursor) return;
    const row = document.getElementById(rowElementId(cursor));
    if (row && row !== document.activeElement) row.focus({ preventScroll: true });
  });
};
