import { usePanel } from './context.ts';
import { WatchIcon } from './icons.tsx';

/** Reloads the page and watches its calls, or stops watching. */
export const WatchButton = () => {
  const { store, catalogue, watch } = usePanel();
  if (!watch) return null;
  const { state } = store.watch.value;
  const { label, hint } = catalogue.watching.states[state];
  return (
    <button
      type="button"
      class="watch-button"
      aria-pressed={state !== 'off'}
      aria-label={label}
      title={hint}
      data-watch={state}
      onClick={() => (state === 'off' ? watch.start() : watch.stop())}
    >
      <WatchIcon />
      <span class="watch-label">{label}</span>
    </button>
  );
};
