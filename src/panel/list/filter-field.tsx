import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { usePanel } from '../shell/context.ts';
import { CloseIcon } from '../shell/icons.tsx';
import { lazy } from '../shell/lazy.ts';
import { CLOSED, SUGGESTIONS, type SuggestState } from './suggest/suggest-state.ts';

const suggestionList = lazy(async () => (await import('./suggest/suggestion-list.tsx')).SuggestionList);

/** The field of the filter. It leaves Escape to DevTools unless suggestions are open. */
export const FilterField = () => {
  const { view, catalogue } = usePanel();
  const input = useRef<HTMLInputElement>(null);
  const wanted = useSignal(false);
  const hasTyped = useRef(false);
  const state = useSignal<SuggestState>(CLOSED);
  const { filter, filterExample, clearFilter } = catalogue.list;
  const { typed } = view.criteria.value;
  const { open, active } = state.value;
  const List = wanted.value ? suggestionList().value : null;
  const clear = () => {
    view.changeCriteria({ typed: '' });
    input.current?.focus();
  };
  return (
    <div class="filter-field">
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={filter}
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={open ? SUGGESTIONS : undefined}
        aria-activedescendant={active || undefined}
        placeholder={filterExample}
        maxLength={1_000}
        spellcheck={false}
        autocomplete="off"
        value={typed}
        onFocus={() => {
          wanted.value = true;
          hasTyped.current = false;
        }}
        onInput={({ currentTarget: { value } }) => {
          hasTyped.current = true;
          view.changeCriteria({ typed: value });
        }}
        onKeyDown={({ key }) => {
          // Suggestions that are still loading don't open any more.
          if (key === 'Escape') hasTyped.current = false;
        }}
      />
      {typed !== '' && (
        <button type="button" class="icon-button" title={clearFilter} aria-label={clearFilter} onClick={clear}>
          <CloseIcon />
        </button>
      )}
      {List && <List field={input} state={state} hasTyped={hasTyped} />}
    </div>
  );
};
