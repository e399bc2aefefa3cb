import { usePanel } from './context.ts';
import { WatchIcon } from './icons.tsx';

/** Says that watching missed some of the page's calls, and offers to reload. */
export const WatchBanner = () => {
  const { store, catalogue, watch } = usePanel();
  const { state, dropped } = store.watch.value;
  if (!watch || (state !== 'late' && state !== 'refused' && dropped === 0)) return null;
  const { watching } = catalogue;
  return (
    <div class="banner" role="status" data-banner="watch">
      <WatchIcon />
      <span class="banner-text">{dropped > 0 ? watching.dropped(dropped) : watching.states[state].hint}</span>
      <button type="button" class="text-button" onClick={watch.start}>
        {watching.reload}
      </button>
    </div>
  );
};
