import { type ReadonlySignal, useComputed, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { usePanel } from '../../shell/context.ts';
import { headingKey, keyOf, type LoadRows } from '../../state/list-model/load-rows.ts';
import type { RowKey } from '../../state/list-model/rows.ts';
import { ROW_HEIGHT } from '../rows/row-height.ts';
import { nextRange, type Range } from './drawn-range.ts';

// Rows drawn beyond each edge, and how far the list scrolls before others are drawn.
const SPARE = 4;

/** Returns the range of rows to draw. Follows the scroll position, and keeps visible rows in place when rows above them come or go. */
export const useVisibleRows = (list: RefObject<HTMLElement | null>, rows: LoadRows, current: ReadonlySignal<number>): Range => {
  const { store, view } = usePanel();
  const { criteria } = view.arranged.value;
  const top = useSignal(0);
  const height = useSignal(0);
  const anchor = useRef<{ readonly key: RowKey; readonly index: number; readonly offset: number } | null>(null);
  const shown = useRef({ rows, criteria });
  const revealedLoad = useRef(0);
  const wanted = useComputed(() => {
    const { length } = view.rows.value;
    const firstVisible = Math.floor(top.value / ROW_HEIGHT / SPARE) * SPARE;
    const end = Math.ceil((top.value + height.value) / ROW_HEIGHT / SPARE) * SPARE + SPARE;
    return {
      first: Math.min(length, Math.max(0, firstVisible - SPARE)),
      firstVisible: Math.min(length, firstVisible),
      end: Math.min(length, end),
    };
  });
  const range = useSignal<Range>({ first: 0, end: 0 });
  useLayoutEffect(() => {
    let frame = 0;
    /** Returns whether there was something to draw. */
    const advance = (): boolean => {
      if (isEqual(range.peek(), wanted.peek())) return false;
      range.value = nextRange(range.peek(), wanted.peek());
      return true;
    };
    const advanceEachFrame = () => {
      if (advance()) frame = requestAnimationFrame(advanceEachFrame);
    };
    const stop = wanted.subscribe(() => {
      cancelAnimationFrame(frame);
      if (!advance()) return;
      // A frame requested during a scroll event still belongs to that scrolling, so the next step waits for the frame after it.
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(advanceEachFrame);
      });
    });
    return () => {
      cancelAnimationFrame(frame);
      stop();
    };
  }, []);

  const remember = (scrollTop: number) => {
    const index = Math.floor(scrollTop / ROW_HEIGHT);
    const row = shown.current.rows.at(index);
    anchor.current = row ? { key: keyOf(row), index, offset: scrollTop % ROW_HEIGHT } : null;
    top.value = scrollTop;
  };
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    const onScroll = () => remember(element.scrollTop);
    const observer = new ResizeObserver(() => {
      const index = current.peek();
      const inView = index >= 0 && isInView(element.scrollTop, height.peek(), index);
      height.value = element.clientHeight;
      if (inView) reveal(element, index);
    });
    height.value = element.clientHeight;
    observer.observe(element);
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', onScroll);
    };
  }, []);
  // Rows that come or go above move the others. The same rows are drawn until the effect below scrolls the list after them.
  const to = rows === shown.current.rows || !anchor.current ? -1 : rows.positionOf(anchor.current.key);
  const moved = to < 0 ? 0 : to - (anchor.current?.index ?? to);
  useLayoutEffect(() => {
    const before = shown.current;
    shown.current = { rows, criteria };
    const element = list.current;
    if (!element) return;
    const follow = (key: RowKey, offset: number): boolean => {
      const index = rows.positionOf(key);
      const wanted = index * ROW_HEIGHT + offset;
      if (index >= 0 && Math.abs(element.scrollTop - wanted) >= 1) element.scrollTop = wanted;
      return index >= 0;
    };
    /** After a change of filter or order, keeps the selected row in view if it was visible or is listed again. */
    const followSelected = (): boolean => {
      const selected = view.selected.peek();
      if (!selected) return false;
      const index = before.rows.positionOf(selected);
      if (index < 0) return follow(selected, -ROW_HEIGHT);
      return isInView(top.peek(), height.peek(), index) && follow(selected, top.peek() - index * ROW_HEIGHT);
    };
    const load = store.load.peek().id;
    /** Shows the heading of a new load as soon as there is one. */
    const followLoad = (): boolean => {
      if (!rows.hasHeadings || revealedLoad.current === load || !follow(headingKey(load), 0)) return false;
      revealedLoad.current = load;
      return true;
    };
    const kept = anchor.current;
    const found =
      followLoad() ||
      (criteria !== before.criteria && followSelected()) ||
      (criteria.sort === before.criteria.sort && kept !== null && follow(kept.key, kept.offset));
    if (!found && criteria !== before.criteria) element.scrollTop = 0;
    remember(element.scrollTop);
    // Moved rows are drawn at their new positions, all at once: only scrolling draws rows step by step.
    if (moved !== 0 || !isEqual(range.peek(), wanted.peek())) range.value = { ...wanted.peek() };
  }, [rows]);
  return { first: range.value.first + moved, end: range.value.end + moved };
};

const isEqual = (a: Range, b: Range): boolean => a.first === b.first && a.end === b.end;

const isInView = (scrollTop: number, height: number, index: number): boolean => {
  const top = index * ROW_HEIGHT - scrollTop;
  return top > -ROW_HEIGHT && top < height - ROW_HEIGHT;
};

/** Scrolls as little as needed to show the row at a position below the heading. */
export const reveal = (list: HTMLElement, index: number): void => {
  const top = index * ROW_HEIGHT;
  const visibleHeight = list.clientHeight - ROW_HEIGHT;
  if (top < list.scrollTop) list.scrollTop = top;
  else if (top + ROW_HEIGHT > list.scrollTop + visibleHeight) list.scrollTop = top + ROW_HEIGHT - visibleHeight;
};
