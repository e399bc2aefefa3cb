import { type ColumnId, MIN_WIDTH } from '../../query/columns/columns.ts';
import { maxWidth } from '../../query/columns/layout.ts';
import { usePanel } from '../../shell/context.ts';

/** Returns functions that resize a column, or reset its width to what the layout gives it. */
export const useResize = () => {
  const { view, settings } = usePanel();
  return {
    by: (id: ColumnId, dx: number): void => {
      const preferences = settings.current.peek();
      const { widths } = preferences;
      const now = view.columns.peek().find((column) => column.id === id)?.width ?? 0;
      const max = maxWidth(view.width.peek(), preferences, id);
      settings.change({ widths: { ...widths, [id]: Math.round(Math.min(max, Math.max(MIN_WIDTH, now + dx))) } });
    },
    reset: (id: ColumnId): void => {
      const { [id]: _, ...widths } = settings.current.peek().widths;
      settings.change({ widths });
    },
  };
};
