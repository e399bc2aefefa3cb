import type { PanelState } from '../locales/catalogue.ts';
import { usePanel } from './context.ts';
import { StateIcon } from './verdict-icon.tsx';

/** What a panel without rows says. */
export const EmptyState = () => {
  const { store, catalogue } = usePanel();
  const standing = store.standing.value;
  const requests = store.requests.value;
  const state: PanelState = standing !== 'open' ? standing : requests === 0 ? 'waiting' : 'nothing-cross-origin';
  const { title, what } = catalogue.states[state];
  return (
    <section class="empty" data-state={state} role="status">
      <StateIcon state={state} />
      <h1>{title}</h1>
      <p>{what}</p>
      {state === 'nothing-cross-origin' && <p class="soft">{catalogue.seen(requests)}</p>}
    </section>
  );
};

/** Above rows that stay readable: why no more will come. */
export const StandingBanner = () => {
  const { store, catalogue } = usePanel();
  const standing = store.standing.value;
  if (standing === 'open' || store.entries.value.length === 0) return null;
  const { title, what } = catalogue.states[standing];
  return (
    <div class="banner" data-state={standing} role="status">
      <StateIcon state={standing} />
      <span>
        <b>{title}.</b> {what}
      </span>
    </div>
  );
};
