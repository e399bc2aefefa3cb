import { useComputed } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { usePanel } from '../shell/context.ts';
import { useTipIntent } from '../tooltip/tooltip-intent.ts';
import { useFocusOnCursor } from './focus-on-cursor.ts';
import { headingId, ListHead } from './head/list-head.tsx';
import { answerKey } from './keys.ts';
import { NoMatch } from './no-match.tsx';
import { PartRow } from './rows/part-row.tsx';
import { Row } from './rows/row.tsx';
import { ROW_HEIGHT } from './rows/row-height.ts';
import { createTypeahead } from './typeahead.ts';
import { createSlots } from './window/recycled-rows.ts';
import { useRoom } from './window/use-width.ts';
import { reveal, useVisibleLines } from './window/visible-rows.ts';

/** All cross-origin exchanges that pass the filter. Only the rows in sight are drawn; each follows its own exchange. */
export const List = () => {
  const { view, catalogue } = usePanel();
  const list = useRef<HTMLDivElement>(null);
  const rows = useRef<HTMLDivElement>(null);
  const typed = useRef(createTypeahead());
  const slots = useRef(createSlots());
  const tips = useTipIntent();
  const lines = view.lines.value;
  const position = useComputed(() => (view.cursor.value ? view.lines.value.positionOf(view.cursor.value) : -1));
  const current = position.value;
  const { first, end } = useVisibleLines(list, lines, position);
  const shown = positions(first, Math.min(end, lines.length), current).flatMap((index) => {
    const line = lines.at(index);
    return line ? [{ ...line, index }] : [];
  });
  const slotOf = slots.current(shown.map(({ entry, part }) => `${entry.id}\n${part?.name ?? ''}`));
  useRoom(list);
  useFocusOnCursor(rows);

  const press = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    if (event.ctrlKey || event.metaKey || event.altKey || (event.shiftKey && event.key.length > 1)) return;
    const element = event.currentTarget;
    if (!rows.current?.contains(event.target as Node)) {
      if (event.key !== 'ArrowDown' || lines.length === 0) return;
      event.preventDefault();
      rows.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
      return;
    }
    const page = Math.max(1, Math.floor(element.clientHeight / ROW_HEIGHT) - 2);
    const answer = answerKey(event.key, current, page, view, {
      enter: enterDetail,
      leaveUp: () => document.getElementById(headingId(view.columnIds.peek()[0]))?.focus(),
      type: (letter) => typed.current(letter, event.timeStamp),
    });
    if (!answer) return;
    event.preventDefault();
    answer();
    reveal(element, position.peek());
  };
  return (
    <div
      ref={list}
      id="list"
      class="list"
      role="treegrid"
      tabIndex={-1}
      aria-label={catalogue.ui.requests}
      aria-rowcount={lines.length + 1}
      aria-colcount={view.columnIds.value.length}
      style={{ '--row': `${ROW_HEIGHT}px`, '--columns': view.columns.value.map(({ width }) => `${width}px`).join(' ') }}
      onKeyDown={press}
      onFocusIn={({ target }) =>
        tips.rest(target instanceof HTMLElement && target.matches(':focus-visible') ? (target.dataset.id ?? null) : null)
      }
      onFocusOut={tips.hide}
      onScroll={tips.hide}
      onPointerOver={(event) => tips.over(verdictUnder(event))}
      onPointerLeave={tips.leave}
    >
      <ListHead />
      {/* biome-ignore lint/a11y/useSemanticElements: a table cannot be windowed */}
      <div ref={rows} class="rows" role="rowgroup" style={{ height: `${lines.length * ROW_HEIGHT}px` }}>
        {shown.map(({ entry, part, index }, at) =>
          part ? (
            <PartRow key={slotOf[at]} entry={entry} part={part} index={index} />
          ) : (
            <Row key={slotOf[at]} entry={entry} index={index} />
          ),
        )}
      </div>
      <NoMatch />
    </div>
  );
};

/** The positions of a range, and one more: the current line stays drawn wherever the list is scrolled to. */
const positions = (first: number, end: number, current: number): readonly number[] => {
  const range = Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);
  if (current < 0 || (current >= first && current < end)) return range;
  return current < first ? [current, ...range] : [...range, current];
};

const verdictUnder = ({ target }: Event): string | null =>
  (target instanceof Element && target.closest<HTMLElement>('.verdict-cell')?.closest<HTMLElement>('[data-id]')?.dataset.id) || null;

/** Moves the keyboard to the explanation, which may only now be drawn. */
const enterDetail = (): void => {
  requestAnimationFrame(() => document.getElementById('detail')?.focus());
};
