import { useLayoutEffect, useRef } from 'preact/hooks';
import { columnName } from '../list/head/column-name.ts';
import { ALWAYS_SHOWN, COLUMNS, type ColumnId, EXTRA_COLUMNS } from '../query/columns/columns.ts';
import { isWanted } from '../query/columns/layout.ts';
import { usePanel } from '../shell/context.ts';

interface Props {
  /** The column whose checkbox gets the focus first; null: the focus goes elsewhere. */
  readonly focused: ColumnId | null;
}

/** Which columns are shown where there is space. */
export const ColumnsField = ({ focused }: Props) => {
  const { catalogue, settings } = usePanel();
  const words = catalogue.settings;
  const current = settings.current.value;
  const group = useRef<HTMLFieldSetElement>(null);
  useLayoutEffect(() => {
    if (focused === null) return;
    const box =
      group.current?.querySelector<HTMLElement>(`[name="${focused}"]:enabled`) ?? group.current?.querySelector<HTMLElement>(':enabled');
    box?.focus();
    group.current?.scrollIntoView({ block: 'nearest' });
  }, [focused]);
  const show = (id: ColumnId, shown: boolean) => {
    const { hiddenColumns, extraColumns } = settings.current.peek();
    const isExtra = EXTRA_COLUMNS.includes(id);
    const others = (isExtra ? extraColumns : hiddenColumns).filter((other) => other !== id);
    const listed = shown === isExtra ? [...others, id] : others;
    settings.change(isExtra ? { extraColumns: listed } : { hiddenColumns: listed });
  };
  return (
    <fieldset ref={group} class="settings-columns" aria-describedby="columns-hint">
      <legend>{words.columns}</legend>
      <div class="column-boxes">
        {COLUMNS.map(({ id }) => (
          <label key={id}>
            <input
              type="checkbox"
              name={id}
              checked={isWanted(current, id)}
              disabled={id === ALWAYS_SHOWN}
              onChange={({ currentTarget: { checked } }) => show(id, checked)}
            />
            <span>{columnName(catalogue, id)}</span>
          </label>
        ))}
      </div>
      <p id="columns-hint" class="soft">
        {words.columnsHint}
      </p>
    </fieldset>
  );
};
