// biome-ignore-all lint/a11y/useFocusableInteractive: the field keeps the focus and names the active option
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the field handles the keys
import { type Signal, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { usePanel } from '../../shell/context.ts';
import { UntrustedText } from '../../text/untrusted-text.tsx';
import { CLOSED, SUGGESTIONS, type SuggestState } from './suggest-state.ts';
import { type Suggestions, suggestionsFor } from './suggestions.ts';
import '../../style/suggest.css';

interface Props {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly state: Signal<SuggestState>;
  /** Whether the user typed before this was loaded, and didn't press Escape since. */
  readonly hasTyped: RefObject<boolean>;
}

const MAX_ENTRIES = 3_000; // the newest ones, whose values are suggested
const MAX_LENGTH = 80; // characters

/** Names and values for the filter, below its field: a listbox as in the ARIA pattern of an editable combobox with list autocomplete. */
export const SuggestionList = ({ field, state, hasTyped }: Props) => {
  const { store, view, catalogue } = usePanel();
  const shown = useSignal<Suggestions | null>(null);
  const at = useSignal(-1);

  const activate = (index: number) => {
    at.value = index;
    state.value = { open: true, active: index < 0 ? '' : optionId(index) };
  };
  const close = () => {
    shown.value = null;
    at.value = -1;
    state.value = CLOSED;
  };
  const suggest = () => {
    const input = field.current;
    if (!input) return;
    const entries = store.entries.peek().slice(-MAX_ENTRIES);
    const found = suggestionsFor(
      input.value,
      input.selectionStart ?? input.value.length,
      entries.map(({ evaluated }) => evaluated.peek()),
    );
    if (found.items.length === 0) return close();
    shown.value = found;
    activate(-1);
  };
  const accept = (index: number) => {
    const input = field.current;
    const { from, to, items } = shown.peek() ?? { from: 0, to: 0, items: [] };
    const text = items[index]?.text;
    if (!input || text === undefined) return;
    input.value = input.value.slice(0, from) + text + input.value.slice(to).trimStart();
    input.setSelectionRange(from + text.length, from + text.length);
    view.changeCriteria({ typed: input.value });
    // After a name its values follow.
    if (text.endsWith(':')) suggest();
    else close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { length } = shown.peek()?.items ?? [];
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.key === 'ArrowDown' && length === 0) {
      suggest();
      if (shown.peek()) activate(0);
    } else if (length === 0) return;
    else if (event.key === 'ArrowDown') activate((at.peek() + 1) % length);
    else if (event.key === 'ArrowUp') activate((at.peek() <= 0 ? length : at.peek()) - 1);
    else if (event.key === 'Enter' && at.peek() >= 0) accept(at.peek());
    else if (event.key === 'Escape') close();
    else {
      if (event.key === 'Enter') close();
      return;
    }
    event.preventDefault();
    // DevTools would open their drawer on Escape.
    event.stopPropagation();
  };
  useEffect(() => {
    const input = field.current;
    if (!input) return;
    if (hasTyped.current && document.activeElement === input) suggest();
    input.addEventListener('input', suggest);
    input.addEventListener('keydown', onKeyDown);
    input.addEventListener('blur', close);
    return () => {
      input.removeEventListener('input', suggest);
      input.removeEventListener('keydown', onKeyDown);
      input.removeEventListener('blur', close);
    };
  }, [store, view]);

  const items = shown.value?.items ?? [];
  return (
    <div id={SUGGESTIONS} class="suggestions" role="listbox" aria-label={catalogue.list.suggestions} hidden={items.length === 0}>
      {items.map(({ text, count }, index) => (
        <div
          key={text}
          id={optionId(index)}
          class="suggestion"
          role="option"
          aria-selected={index === at.value}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => accept(index)}
        >
          <UntrustedText value={text.trimEnd()} limit={MAX_LENGTH} />
          {count !== null && <span class="soft">{catalogue.list.suggestionCount(count)}</span>}
        </div>
      ))}
    </div>
  );
};

const optionId = (index: number): string => `${SUGGESTIONS}-${index}`;
