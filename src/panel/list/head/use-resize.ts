import { type ColumnId, MIN_WIDTH } from '../../query/columns/columns.ts';
import { widest } from '../../query/columns/layout.ts';
import { usePanel } from '../../shell/context.ts';

/** Makes columns wider or narrower than they are now, or lets them be as wide as there is room again. */
export const useResize = () => {
  const { view, settings } = usePanel();
  return {
    by: (id: ColumnId, dx: number): void => {
      const { widths, hiddenColumns } = settings.current.peek();
      const now = view.columns.peek().find((column) => column.id === id)?.width ?? 0;
      const most = widest(view.width.peek(), { widths, hiddenColumns }, id);
      settings.change({ widths: { ...widths, [id]: Math.round(Math.min(most, Math.max(MIN_WIDTH, now + dx))) } });
    },
    reset: (id: ColumnId): void => {
      const { [id]: _, ...widths } = settings.current.peek().widths;
      settings.change({ widths });
    },
  };
};
