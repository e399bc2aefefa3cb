import { type ReadonlySignal, useComputed, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { isAt, type Line, type Spot, spotOf } from '../view.ts';
import { ROW_HEIGHT } from './row-height.ts';

// Rows drawn beyond each edge, and how far the list scrolls before others are drawn.
const SPARE = 8;

/** Which lines to draw, as a half-open range of positions. */
export interface VisibleLines {
  readonly first: ReadonlySignal<number>;
  readonly end: ReadonlySignal<number>;
}

/** Follows how far the list is scrolled, and keeps what the user looks at in place when lines come or go above it. */
export const useVisibleLines = (
  list: RefObject<HTMLElement | null>,
  lines: readonly Line[],
  current: ReadonlySignal<number>,
): VisibleLines => {
  const top = useSignal(0);
  const height = useSignal(0);
  const anchor = useRef<{ readonly spot: Spot; readonly offset: number } | null>(null);
  const drawn = useRef(lines);
  const first = useComputed(() => Math.max(0, Math.floor(top.value / ROW_HEIGHT / SPARE) * SPARE - SPARE));
  const end = useComputed(() => Math.ceil((top.value + height.value) / ROW_HEIGHT / SPARE) * SPARE + SPARE);

  const remember = (scrolled: number) => {
    const line = drawn.current[Math.floor(scrolled / ROW_HEIGHT)];
    anchor.current = line ? { spot: spotOf(line), offset: scrolled % ROW_HEIGHT } : null;
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
  useLayoutEffect(() => {
    drawn.current = lines;
    const element = list.current;
    if (!element) return;
    const { spot, offset } = anchor.current ?? {};
    const index = spot ? lines.findIndex(({ entry, part }) => isAt(spot, entry.id, part?.name ?? '')) : -1;
    if (index >= 0) {
      const wanted = index * ROW_HEIGHT + (offset ?? 0);
      if (Math.abs(element.scrollTop - wanted) >= 1) element.scrollTop = wanted;
    }
    remember(element.scrollTop);
  }, [lines]);
  return { first, end };
};

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
