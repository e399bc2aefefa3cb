import { type ReadonlySignal, useComputed, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { usePanel } from '../../shell/context.ts';
import { type Lines, type Spot, spotOf } from '../../state/list-model/rows.ts';
import { ROW_HEIGHT } from '../rows/row-height.ts';
import { type Range, towards } from './drawn-range.ts';

// Rows drawn beyond each edge, and how far the list scrolls before others are drawn.
const SPARE = 4;

/**
 * The lines to draw. Follows how far the list is scrolled, and keeps what the user looks at in place when lines come or go above it.
 */
export const useVisibleLines = (list: RefObject<HTMLElement | null>, lines: Lines, current: ReadonlySignal<number>): Range => {
  const { view } = usePanel();
  const { criteria } = view.arranged.value;
  const top = useSignal(0);
  const height = useSignal(0);
  const anchor = useRef<{ readonly spot: Spot; readonly index: number; readonly offset: number } | null>(null);
  const shown = useRef({ lines, criteria });
  const wanted = useComputed(() => {
    const { length } = view.lines.value;
    const sight = Math.floor(top.value / ROW_HEIGHT / SPARE) * SPARE;
    const end = Math.ceil((top.value + height.value) / ROW_HEIGHT / SPARE) * SPARE + SPARE;
    return { first: Math.min(length, Math.max(0, sight - SPARE)), sight: Math.min(length, sight), end: Math.min(length, end) };
  });
  const range = useSignal<Range>({ first: 0, end: 0 });
  useLayoutEffect(() => {
    let frame = 0;
    /** Whether there was something to draw. */
    const advance = (): boolean => {
      if (isEqual(range.peek(), wanted.peek())) return false;
      range.value = towards(range.peek(), wanted.peek());
      return true;
    };
    const goOn = () => {
      if (advance()) frame = requestAnimationFrame(goOn);
    };
    const stop = wanted.subscribe(() => {
      cancelAnimationFrame(frame);
      if (!advance()) return;
      // A frame that is asked for while the list scrolls comes with that very scrolling, before it is drawn.
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(goOn);
      });
    });
    return () => {
      cancelAnimationFrame(frame);
      stop();
    };
  }, []);

  const remember = (scrolled: number) => {
    const index = Math.floor(scrolled / ROW_HEIGHT);
    const line = shown.current.lines.at(index);
    anchor.current = line ? { spot: spotOf(line), index, offset: scrolled % ROW_HEIGHT } : null;
    top.value = scrolled;
  };
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    const scrolled = () => remember(element.scrollTop);
    const sized = new ResizeObserver(() => {
      const index = current.peek();
      const inSight = index >= 0 && isInSight(element.scrollTop, height.peek(), index);
      height.value = element.clientHeight;
      if (inSight) reveal(element, index);
    });
    height.value = element.clientHeight;
    sized.observe(element);
    element.addEventListener('scroll', scrolled, { passive: true });
    return () => {
      sized.disconnect();
      element.removeEventListener('scroll', scrolled);
    };
  }, []);
  // Lines that come or go above move the others: the same rows are drawn until the list is scrolled after them, just below.
  const to = lines === shown.current.lines || !anchor.current ? -1 : lines.positionOf(anchor.current.spot);
  const moved = to < 0 ? 0 : to - (anchor.current?.index ?? to);
  useLayoutEffect(() => {
    const before = shown.current;
    shown.current = { lines, criteria };
    const element = list.current;
    if (!element) return;
    const follow = (spot: Spot, offset: number): boolean => {
      const index = lines.positionOf(spot);
      const wanted = index * ROW_HEIGHT + offset;
      if (index >= 0 && Math.abs(element.scrollTop - wanted) >= 1) element.scrollTop = wanted;
      return index >= 0;
    };
    /** Who filters or sorts looks for the selected line, if it was in sight or comes back. Sorted anew, the others are anywhere. */
    const followSelected = (): boolean => {
      const selected = view.spot.peek();
      if (!selected) return false;
      const index = before.lines.positionOf(selected);
      if (index < 0) return follow(selected, -ROW_HEIGHT);
      return isInSight(top.peek(), height.peek(), index) && follow(selected, top.peek() - index * ROW_HEIGHT);
    };
    const kept = anchor.current;
    const found =
      (criteria !== before.criteria && followSelected()) ||
      (criteria.sort === before.criteria.sort && kept !== null && follow(kept.spot, kept.offset));
    if (!found && criteria !== before.criteria) element.scrollTop = 0;
    remember(element.scrollTop);
    // Moved rows are drawn at their places again; and all at once, for only who scrolls may see rows come one after the other.
    if (moved !== 0 || !isEqual(range.peek(), wanted.peek())) range.value = { ...wanted.peek() };
  }, [lines]);
  return { first: range.value.first + moved, end: range.value.end + moved };
};

const isEqual = (a: Range, b: Range): boolean => a.first === b.first && a.end === b.end;

const isInSight = (scrolled: number, height: number, index: number): boolean => {
  const top = index * ROW_HEIGHT - scrolled;
  return top > -ROW_HEIGHT && top < height - ROW_HEIGHT;
};

/** Scrolls no further than needed to show the line at a position below the heading. */
export const reveal = (list: HTMLElement, index: number): void => {
  const top = index * ROW_HEIGHT;
  const room = list.clientHeight - ROW_HEIGHT;
  if (top < list.scrollTop) list.scrollTop = top;
  else if (top + ROW_HEIGHT > list.scrollTop + room) list.scrollTop = top + ROW_HEIGHT - room;
};
