import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { Announcer } from './announcer.tsx';
import { usePanel } from './context.ts';
import { Detail } from './detail/detail.tsx';
import { EmptyState, StandingBanner } from './empty-state.tsx';
import { List } from './list/list.tsx';
import { Splitter } from './splitter.tsx';
import { Toolbar } from './toolbar.tsx';
import { Tooltip } from './tooltip/tooltip.tsx';

/** The whole panel: toolbar, list, detail, footer. */
export const PanelPage = () => {
  const { store, view } = usePanel();
  const main = useRef<HTMLElement>(null);
  const share = useSignal(54);
  const empty = store.entries.value.length === 0;
  const open = !empty && view.entry.value !== null;
  return (
    <>
      <Toolbar />
      <StandingBanner />
      <main ref={main} class={open ? 'split' : ''} style={{ '--share': `${share.value}%` }}>
        {empty ? <EmptyState /> : <List />}
        {open && <Splitter share={share} within={main} />}
        {open && <Detail />}
      </main>
      <Footer />
      <Tooltip />
      <Announcer />
    </>
  );
};

const Footer = () => {
  const { store, catalogue } = usePanel();
  return (
    <footer>
      <span>{catalogue.counts(store.entries.value.length, store.counts.value.hidden)}</span>
      <span>{catalogue.ui.staysHere}</span>
    </footer>
  );
};
