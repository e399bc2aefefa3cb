import { usePanel } from '../context.ts';

/** Stands where rows would be when the filter lets none through. */
export const NoMatch = () => {
  const { store, view, catalogue } = usePanel();
  if (view.lines.value.length > 0 || store.entries.value.length === 0) return null;
  const clear = () => view.arrange({ typed: '', summaries: [], credentialedOnly: false });
  return (
    <div class="no-match">
      <p>{catalogue.list.noMatch}</p>
      <button type="button" class="text-button" onClick={clear}>
        {catalogue.list.clearFilter}
      </button>
    </div>
  );
};
