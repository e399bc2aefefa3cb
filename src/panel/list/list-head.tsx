// biome-ignore-all lint/a11y/useSemanticElements: a table cannot be windowed
// biome-ignore-all lint/a11y/useFocusableInteractive: nothing can be done with a heading
import type { UiTerm } from '../../locales/catalogue.ts';
import { usePanel } from '../context.ts';

export const COLUMNS: readonly UiTerm[] = ['verdict', 'method', 'request', 'status', 'reason', 'credentials'];

/** What stands in each column. */
export const ListHead = () => {
  const { ui } = usePanel().catalogue;
  return (
    <div class="list-head" role="row" aria-rowindex={1}>
      {COLUMNS.map((column) => (
        <span key={column} role="columnheader" class={`cell ${column}-column`}>
          {ui[column]}
        </span>
      ))}
    </div>
  );
};
