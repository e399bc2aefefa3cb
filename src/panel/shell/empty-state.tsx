import type { PanelState } from '../../locales/catalogue/catalogue.ts';
import { type Panel, usePanel } from './context.ts';
import { StateIcon } from './icons.tsx';

/** Why there are no rows. */
const stateOf = ({ store, inOut }: Panel): PanelState => {
  if (inOut.from.value.kind !== 'page') return 'nothing-brought-in';
  const standing = store.standing.value;
  if (standing !== 'open') return standing;
  if (!store.recording.value) return 'paused';
  return store.requests.value === 0 ? 'waiting' : 'nothing-cross-origin';
};

/** What a panel without rows says. */
export const EmptyState = () => {
  const panel = usePanel();
  const { store, catalogue } = panel;
  const state = stateOf(panel);
  const { title, what } = catalogue.states[state];
  return (
    <section class="empty" data-state={state} role="status">
      <StateIcon state={state} />
      <h1>{title}</h1>
      <p>{what}</p>
      {state === 'nothing-cross-origin' && <p class="soft">{catalogue.seen(store.requests.value)}</p>}
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
