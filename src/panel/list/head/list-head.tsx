// biome-ignore-all lint/a11y/useSemanticElements: a table cannot be windowed
// biome-ignore-all lint/a11y/useFocusableInteractive: the buttons in the headings have the focus

import type { ColumnId } from '../../query/columns/columns.ts';
import { nextSort } from '../../query/sort.ts';
import { usePanel } from '../../shell/context.ts';
import { SortIcon } from '../../shell/icons.tsx';
import { ColumnEdge } from './column-edge.tsx';
import { columnName } from './column-name.ts';
import { useResize } from './use-resize.ts';

/** The column headings. A heading sorts, its edge resizes the column. */
export const ListHead = () => {
  const { view, catalogue } = usePanel();
  const { sort } = view.criteria.value;
  const ids = view.columnIds.value;
  const resize = useResize();
  // While there are rows, the list's one tab stop is among them, and arrow keys lead to the headings.
  const isEmpty = view.rows.value.length === 0;
  const onKeyDown = (event: KeyboardEvent, id: ColumnId, index: number) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const to = { ArrowLeft: index - 1, ArrowRight: index + 1, Home: 0, End: ids.length - 1 }[event.key];
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.shiftKey && step !== undefined) resize.by(id, step * 10);
    else if (!event.shiftKey && to !== undefined) document.getElementById(headingId(ids[to]))?.focus();
    else return;
    event.preventDefault();
  };
  return (
    <div class="list-head" role="row" aria-rowindex={1}>
      {ids.map((id, index) => {
        const direction = sort?.column === id ? (sort.descending ? 'descending' : 'ascending') : 'none';
        return (
          <span key={id} role="columnheader" class={`heading ${id}-column`} data-column={id} aria-sort={direction}>
            <button
              type="button"
              id={headingId(id)}
              tabIndex={isEmpty && index === 0 ? 0 : -1}
              title={catalogue.list.resizeHint}
              aria-keyshortcuts="Shift+ArrowLeft Shift+ArrowRight"
              onClick={() => view.changeCriteria({ sort: nextSort(sort, id) })}
              onKeyDown={(event) => onKeyDown(event, id, index)}
            >
              <span class="heading-name">{columnName(catalogue, id)}</span>
              {direction !== 'none' && <SortIcon descending={direction === 'descending'} />}
            </button>
            {index < ids.length - 1 && <ColumnEdge drag={(dx) => resize.by(id, dx)} reset={() => resize.reset(id)} />}
          </span>
        );
      })}
    </div>
  );
};

/** The element id of a column's heading. */
export const headingId = (id: ColumnId | undefined): string => `heading-${id}`;
