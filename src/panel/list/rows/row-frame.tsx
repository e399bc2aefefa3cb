// biome-ignore-all lint/a11y/useSemanticElements: a table cannot be windowed
// biome-ignore-all lint/a11y/useFocusableInteractive: rows have the focus, not their cells
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the list answers the keys
import type { ComponentChildren } from 'preact';
import { usePanel } from '../../shell/context.ts';
import { isAt, type Spot } from '../../state/list-model/rows.ts';
import { shownIn } from '../../text/untrusted-text.tsx';
import { ROW_HEIGHT } from './row-height.ts';
import { useComputedOf } from './use-computed-of.ts';

/** The element id of a line, by which the list finds the row to focus. */
export const rowElementId = ({ id, part }: Spot): string => `row ${id} ${part}`.trim().replaceAll(' ', '-');

interface Props {
  readonly spot: Spot;
  readonly level: 1 | 2;
  /** The position among all lines. */
  readonly index: number;
  /** null: there is nothing to unfold. */
  readonly unfolded?: boolean | null;
  /** What tests and style sheets tell the row by. */
  readonly marks: Readonly<Record<`data-${string}`, string | number>>;
  readonly children: ComponentChildren;
}

/** A row of the list, at its place. */
export const RowFrame = ({ spot, level, index, unfolded = null, marks, children }: Props) => {
  const { view } = usePanel();
  const { id, part } = spot;
  const tabIndex = useComputedOf(() => (isAt(view.cursor.value, id, part) ? 0 : -1), [view, id, part]);
  const selected = useComputedOf(() => isAt(view.spot.value, id, part), [view, id, part]);
  return (
    <div
      id={rowElementId(spot)}
      class="row"
      role="row"
      tabIndex={tabIndex.value}
      aria-level={level}
      aria-rowindex={index + 2}
      aria-selected={selected.value}
      aria-expanded={unfolded ?? undefined}
      {...marks}
      style={{ top: `${index * ROW_HEIGHT}px` }}
      onFocus={() => view.point(spot)}
      onClick={() => view.select(spot)}
    >
      {children}
    </div>
  );
};

interface CellProps {
  readonly class?: string;
  /** The tooltip speaks of it. */
  readonly tipped?: boolean;
  /** What a pointer that rests on it is told, where the cell may be too narrow. */
  readonly title?: string;
  readonly children?: ComponentChildren;
}

/** A cell of a row. */
export const Cell = ({ class: name = '', tipped = false, title, children }: CellProps) => (
  <span
    class={`cell ${name}`}
    role="gridcell"
    title={title}
    data-tipped={tipped || undefined}
    aria-describedby={tipped ? 'verdict-tip' : undefined}
  >
    {children}
  </span>
);

interface ShownCellProps {
  readonly class?: string;
  readonly value: string;
  readonly limit: number;
  /** As of `Cell`. */
  readonly title?: string;
}

/** A cell with a text of strangers. */
export const ShownCell = ({ class: name = '', value, limit, title }: ShownCellProps) => (
  <span class={`cell shown ${name}`} role="gridcell" dir="ltr" title={title}>
    {shownIn(value, null, limit)}
  </span>
);
