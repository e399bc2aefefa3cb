import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Marks at which ends an element that scrolls sideways has more than is in sight, so that the style sheet can show it. */
export const useScrollEdges = (element: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const scroller = element.current;
    if (!scroller) return;
    const mark = () => {
      const { scrollLeft, clientWidth, scrollWidth } = scroller;
      scroller.dataset.more = `${scrollLeft > 1 ? 'start' : ''} ${scrollLeft + clientWidth < scrollWidth - 1 ? 'end' : ''}`.trim();
    };
    const resized = new ResizeObserver(mark);
    for (const part of [scroller, ...scroller.children]) resized.observe(part);
    scroller.addEventListener('scroll', mark, { passive: true });
    return () => {
      resized.disconnect();
      scroller.removeEventListener('scroll', mark);
    };
  }, [element]);
};
