import type { PanelState } from '../../locales/catalogue/catalogue.ts';
import { type Panel, usePanel } from './context.ts';
import { StateIcon } from './icons.tsx';
import { ReloadButton } from './reload-button.tsx';

/** Returns why there are no rows. */
const stateOf = ({ store, inOut }: Panel): PanelState => {
  if (inOut.logSource.value.kind !== 'page') return 'nothing-brought-in';
  const connection = store.connection.value;
  if (connection !== 'open') return connection;
  if (!store.recording.value) return 'paused';
  if (!store.settled.value) return 'loading';
  return store.requests.value === 0 ? 'waiting' : 'nothing-cross-origin';
};

/** Shown in place of the list while it has no exchanges. */
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
      {state !== 'loading' && state !== 'privileged' && <ReloadButton />}
      {state === 'nothing-cross-origin' && <p class="soft">{catalogue.recorded(store.requests.value)}</p>}
    </section>
  );
};

/** Says, above rows that stay readable, why no more will come. */
export const ConnectionBanner = () => {
  const { store, catalogue } = usePanel();
  const connection = store.connection.value;
  if (connection === 'open' || store.entries.value.length === 0) return null;
  const { title, what } = catalogue.states[connection];
  return (
    <div class="banner" data-state={connection} role="status">
      <StateIcon state={connection} />
      <span>
        <b>{title}.</b> {what}
      </span>
    </div>
  );
};
