import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { usePanel } from '../../shell/context.ts';

/** Tells the view how wide the list is. */
export const useRoom = (list: RefObject<HTMLElement | null>): void => {
  const { view } = usePanel();
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    const measure = () => {
      view.setWidth(element.clientWidth);
    };
    const sized = new ResizeObserver(measure);
    measure();
    sized.observe(element);
    return () => sized.disconnect();
  }, []);
};
