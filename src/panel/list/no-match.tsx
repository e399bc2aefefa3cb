import { parseQuery } from '../query/filter/parse-query.ts';
import { unknownNameIn, unknownValueIn } from '../query/filter/unknown-value.ts';
import { usePanel } from '../shell/context.ts';
import { Words } from '../text/words.tsx';

/** Shown in place of rows when no exchange passes the filter. */
export const NoMatch = () => {
  const { store, view, catalogue } = usePanel();
  if (view.rows.value.length > 0 || store.entries.value.length === 0) return null;
  const query = parseQuery(view.criteria.value.typed);
  const unknown = unknownValueIn(query);
  const unknownName = unknownNameIn(query);
  const clear = () => view.changeCriteria({ typed: '', summaries: [], credentialedOnly: false });
  return (
    <div class="no-match">
      <p>{catalogue.list.noMatch}</p>
      {unknown && (
        <p>
          <Words text={catalogue.list.unknownValue(unknown.term, unknown.values.join(', '))} />
        </p>
      )}
      {unknownName && (
        <p>
          <Words text={catalogue.list.unknownName(unknownName.name, unknownName.names.join(', '))} />
        </p>
      )}
      <button type="button" class="text-button" onClick={clear}>
        {catalogue.list.clearFilter}
      </button>
    </div>
  );
};
