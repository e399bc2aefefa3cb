import { useRef } from 'preact/hooks';
import { usePanel } from '../shell/context.ts';
import { CloseIcon } from '../shell/icons.tsx';

/** The field of the filter. It ignores Escape, which opens the drawer in DevTools. */
export const FilterField = () => {
  const { view, catalogue } = usePanel();
  const input = useRef<HTMLInputElement>(null);
  const { filter, filterExample, clearFilter } = catalogue.list;
  const { typed } = view.criteria.value;
  const clear = () => {
    view.changeCriteria({ typed: '' });
    input.current?.focus();
  };
  return (
    <div class="filter-field">
      {/* biome-ignore lint/a11y/useSemanticElements: an input of type search swallows Escape */}
      <input
        ref={input}
        type="text"
        role="searchbox"
        aria-label={filter}
        placeholder={filterExample}
        maxLength={1_000}
        spellcheck={false}
        autocomplete="off"
        value={typed}
        onInput={({ currentTarget: { value } }) => view.changeCriteria({ typed: value })}
      />
      {typed !== '' && (
        <button type="button" class="icon-button" title={clearFilter} aria-label={clearFilter} onClick={clear}>
          <CloseIcon />
        </button>
      )}
    </div>
  );
};
