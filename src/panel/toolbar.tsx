import { usePanel } from './context.ts';
import type { Counts } from './store.ts';
import { ClearIcon, VerdictIcon } from './verdict-icon.tsx';

/** The panel's controls, and how often each verdict was given. */
export const Toolbar = () => {
  const { store, view, catalogue } = usePanel();
  const counts = store.counts.value;
  const given = (Object.keys(counts) as (keyof Counts)[]).filter((summary) => counts[summary] > 0);
  const clear = () => {
    view.select(null);
    view.tip.value = null;
    store.clear();
  };
  return (
    <header class="toolbar">
      <button type="button" class="icon-button" title={catalogue.ui.clear} aria-label={catalogue.ui.clear} onClick={clear}>
        <ClearIcon />
      </button>
      <ul class="counts">
        {given.map((summary) => (
          <li key={summary} class="verdict" data-summary={summary} data-count={counts[summary]}>
            <VerdictIcon summary={summary} />
            <span class="count-name">{catalogue.summaries[summary]}</span>
            <b>{counts[summary]}</b>
          </li>
        ))}
      </ul>
    </header>
  );
};
