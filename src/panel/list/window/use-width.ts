import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { usePanel } from '../../shell/context.ts';

/** Keeps the width of the list in the view up to date. */
export const useListWidth = (list: RefObject<HTMLElement | null>): void => {
  const { view } = usePanel();
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    const measure = () => {
      view.setWidth(element.clientWidth);
    };
    const observer = new ResizeObserver(measure);
    measure();
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
};
