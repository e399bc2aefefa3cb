// biome-ignore-all lint/a11y/useSemanticElements: a table cannot be windowed
// biome-ignore-all lint/a11y/useFocusableInteractive: rows have the focus, not their cells
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the list handles the keys
import type { ComponentChildren } from 'preact';
import { usePanel } from '../../shell/context.ts';
import { isRow, type RowKey } from '../../state/list-model/rows.ts';
import { untrustedText } from '../../text/untrusted-text.tsx';
import { ROW_HEIGHT } from './row-height.ts';
import { useComputedOf } from './use-computed-of.ts';

/** The element id of a row, by which the list finds the row to focus. */
export const rowElementId = ({ id, part }: RowKey): string => `row ${id} ${part}`.trim().replaceAll(' ', '-');

/** The element id of the list's tooltip, which describes a row. */
export const TOOLTIP_ID = 'row-tip';

interface Props {
  readonly rowKey: RowKey;
  readonly level: 1 | 2;
  /** The position among all rows. */
  readonly index: number;
  /** null: there is nothing to expand. */
  readonly expanded?: boolean | null;
  /** Whether the open tooltip describes it. */
  readonly hasTooltip?: boolean;
  /** Attributes that identify the row for scripts, tests and style sheets. */
  readonly attributes: Readonly<Record<`data-${string}`, string | number>>;
  readonly children: ComponentChildren;
}

/** A row of the list, at its position. */
export const RowFrame = ({ rowKey, level, index, expanded = null, hasTooltip = false, attributes, children }: Props) => {
  const { view } = usePanel();
  const { id, part } = rowKey;
  const tabIndex = useComputedOf(() => (isRow(view.cursor.value, id, part) ? 0 : -1), [view, id, part]);
  const hasHeadings = useComputedOf(() => view.rows.value.hasHeadings, [view]);
  const selected = useComputedOf(() => isRow(view.selected.value, id, part), [view, id, part]);
  return (
    <div
      id={rowElementId(rowKey)}
      class="row"
      role="row"
      tabIndex={tabIndex.value}
      aria-level={hasHeadings.value ? level + 1 : level}
      aria-rowindex={index + 2}
      aria-selected={selected.value}
      aria-expanded={expanded ?? undefined}
      aria-describedby={hasTooltip ? TOOLTIP_ID : undefined}
      data-tipped={hasTooltip || undefined}
      {...attributes}
      style={{ top: `${index * ROW_HEIGHT}px` }}
      onFocus={() => view.focus(rowKey)}
      onClick={() => view.select(rowKey)}
    >
      {children}
    </div>
  );
};

interface CellProps {
  readonly class?: string;
  /** The full text, for cells that may be too narrow. */
  readonly title?: string;
  readonly children?: ComponentChildren;
}

/** A cell of a row. */
export const Cell = ({ class: name = '', title, children }: CellProps) => (
  <span class={`cell ${name}`} role="gridcell" title={title}>
    {children}
  </span>
);

interface ShownCellProps {
  readonly class?: string;
  readonly value: string;
  readonly limit: number;
  /** As in `Cell`. */
  readonly title?: string;
}

/** A cell with untrusted text. */
export const UntrustedCell = ({ class: name = '', value, limit, title }: ShownCellProps) => (
  <span class={`cell shown ${name}`} role="gridcell" dir="ltr" title={title}>
    {untrustedText(value, null, limit)}
  </span>
);
