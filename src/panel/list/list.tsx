import { useComputed } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { usePanel } from '../shell/context.ts';
import { lazy } from '../shell/lazy.ts';
import { isHeading, keyOf } from '../state/list-model/load-rows.ts';
import { useTooltipIntent } from '../tooltip/tooltip-intent.ts';
import { useFocusOnCursor } from './focus-on-cursor.ts';
import { headingId, ListHead } from './head/list-head.tsx';
import { actionForKey } from './keys.ts';
import { NoMatch } from './no-match.tsx';
import { PartRow } from './rows/part-row.tsx';
import { Row } from './rows/row.tsx';
import { rowElementId } from './rows/row-frame.tsx';
import { ROW_HEIGHT } from './rows/row-height.ts';
import { createTypeahead } from './typeahead.ts';
import { createRowRecycler } from './window/recycled-rows.ts';
import { useListWidth } from './window/use-width.ts';
import { reveal, useVisibleRows } from './window/visible-rows.ts';

const loadRow = lazy(async () => (await import('./rows/load-row.tsx')).LoadRow);

/** The cross-origin exchanges that pass the filter. Only visible rows are drawn, and each subscribes to its own exchange. */
export const List = () => {
  const { view, catalogue } = usePanel();
  const list = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const collectTyped = useRef(createTypeahead());
  const recycler = useRef(createRowRecycler());
  const tooltipIntent = useTooltipIntent();
  const rows = view.rows.value;
  const LoadRow = rows.hasHeadings ? loadRow().value : null; // most lists have one load
  const cursorPosition = useComputed(() => (view.cursor.value ? view.rows.value.positionOf(view.cursor.value) : -1));
  const current = cursorPosition.value;
  const { first, end } = useVisibleRows(list, rows, cursorPosition);
  const drawn = positions(first, Math.min(end, rows.length), current).flatMap((index) => {
    const row = rows.at(index);
    return row ? [{ row, index }] : [];
  });
  const elements = recycler.current(drawn.map(({ row }) => rowElementId(keyOf(row))));
  useListWidth(list);
  useFocusOnCursor(body);
  const selected = view.selected.value;
  useLayoutEffect(() => {
    // The selected request was found again in a new load.
    if (list.current && selected && selected.id !== view.selectionName.peek()) reveal(list.current, view.rows.peek().positionOf(selected));
  }, [selected]);

  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    if (event.ctrlKey || event.metaKey || event.altKey || (event.shiftKey && event.key.length > 1)) return;
    const element = event.currentTarget;
    if (!body.current?.contains(event.target as Node)) {
      if (event.key !== 'ArrowDown' || rows.length === 0) return;
      event.preventDefault();
      body.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
      return;
    }
    const page = Math.max(1, Math.floor(element.clientHeight / ROW_HEIGHT) - 2);
    const action = actionForKey(event.key, current, page, view, {
      enter: enterDetail,
      focusHead: () => document.getElementById(headingId(view.columnIds.peek()[0]))?.focus(),
      type: (letter) => collectTyped.current(letter, event.timeStamp),
    });
    if (!action) return;
    event.preventDefault();
    action();
    reveal(element, cursorPosition.peek());
  };
  return (
    <div
      ref={list}
      id="list"
      class="list"
      role="treegrid"
      tabIndex={-1}
      aria-label={catalogue.ui.requests}
      aria-rowcount={rows.length + 1}
      aria-colcount={view.columnIds.value.length}
      style={{ '--row': `${ROW_HEIGHT}px`, '--columns': view.columns.value.map(({ width }) => `${width}px`).join(' ') }}
      onKeyDown={onKeyDown}
      onFocusIn={({ target }) =>
        tooltipIntent.focus(target instanceof HTMLElement && target.matches(':focus-visible') ? (target.dataset.id ?? null) : null)
      }
      onFocusOut={tooltipIntent.hide}
      onScroll={tooltipIntent.hide}
      onPointerOver={(event) => tooltipIntent.over(exchangeIdUnder(event), event.clientX)}
      onPointerLeave={tooltipIntent.leave}
    >
      <ListHead />
      {/* biome-ignore lint/a11y/useSemanticElements: a table cannot be windowed */}
      <div ref={body} class="rows" role="rowgroup" style={{ height: `${rows.length * ROW_HEIGHT}px` }}>
        {drawn.map(({ row, index }, at) =>
          isHeading(row) ? (
            LoadRow && <LoadRow key={elements[at]} load={row.load} open={row.open} index={index} />
          ) : row.part ? (
            <PartRow key={elements[at]} entry={row.entry} part={row.part} index={index} />
          ) : (
            <Row key={elements[at]} entry={row.entry} index={index} />
          ),
        )}
      </div>
      <NoMatch />
    </div>
  );
};

/** The positions of a range, and that of the current row, which stays drawn wherever the list is scrolled to. */
const positions = (first: number, end: number, current: number): readonly number[] => {
  const range = Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);
  if (current < 0 || (current >= first && current < end)) return range;
  return current < first ? [current, ...range] : [...range, current];
};

const exchangeIdUnder = ({ target }: Event): string | null =>
  (target instanceof Element && target.closest<HTMLElement>('[data-id]')?.dataset.id) || null;

/** Moves the focus to the explanation, once it is drawn. */
const enterDetail = (): void => {
  requestAnimationFrame(() => document.getElementById('detail')?.focus());
};
