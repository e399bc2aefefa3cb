import { useLayoutEffect, useRef } from 'preact/hooks';

interface Reading {
  readonly part: string;
  /** From the upper edge of the detail to that of the part, in px. */
  readonly offset: number;
}

/** Returns the part that is being read: the last one that begins above the middle. */
const readingIn = (container: HTMLElement): Reading | null => {
  if (container.scrollTop === 0) return null;
  const { top, height } = container.getBoundingClientRect();
  const parts = [...container.querySelectorAll<HTMLElement>('[data-part]')].map((part) => ({
    part: part.dataset.part ?? '',
    offset: part.getBoundingClientRect().top - top,
  }));
  return parts.findLast(({ offset }) => offset < height / 2) ?? null;
};

/** Keeps the detail at the same part when it shows another exchange: the same request in a new load. */
export const useKeepPart = (id: string): void => {
  const shown = useRef(id);
  const container = document.getElementById('detail');
  // Read before the other exchange is drawn.
  const reading = container && shown.current !== id ? readingIn(container) : null;
  useLayoutEffect(() => {
    shown.current = id;
    const element = document.getElementById('detail');
    const part = reading && element?.querySelector(`[data-part="${reading.part}"]`);
    if (!part || !element) return;
    element.scrollTop += part.getBoundingClientRect().top - element.getBoundingClientRect().top - reading.offset;
  }, [id]);
};
