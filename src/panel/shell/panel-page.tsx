import { useRef } from 'preact/hooks';
import { BlockedBanner } from '../blocked/blocked-banner.tsx';
import { Detail } from '../detail/detail.tsx';
import { LogBanner } from '../inout/log-banner.tsx';
import { List } from '../list/list.tsx';
import { ListNotes } from '../list/list-notes.tsx';
import { Tooltip } from '../tooltip/tooltip.tsx';
import { Announcer } from './announcer.tsx';
import { usePanel } from './context.ts';
import { ConnectionBanner, EmptyState } from './empty-state.tsx';
import { lazy } from './lazy.ts';
import { Splitter } from './splitter.tsx';
import { Toolbar } from './toolbar.tsx';
import { WatchBanner } from './watch-banner.tsx';

const rowMenu = lazy(async () => (await import('../list/menu/row-menu.tsx')).RowMenu);

/** The page of the panel: toolbar, banners, list, detail, footer. */
export const PanelPage = () => {
  const { store, view, settings, catalogue } = usePanel();
  const main = useRef<HTMLElement>(null);
  const { share } = settings.current.value;
  const empty = store.entries.value.length === 0;
  const RowMenu = rowMenu().value;
  const open = view.selectedEntry.value !== null;
  return (
    <>
      <Toolbar />
      <LogBanner />
      <ConnectionBanner />
      <WatchBanner />
      <BlockedBanner />
      <main ref={main} class={open ? 'split' : ''} style={{ '--share': `${share}%` }}>
        {!empty && !open && <h1 class="unseen-text">{catalogue.ui.requests}</h1>}
        {empty ? <EmptyState /> : <List />}
        {open && <Splitter share={share} move={(to) => settings.change({ share: to })} within={main} />}
        {open && <Detail />}
        <Tooltip />
        {RowMenu && <RowMenu />}
      </main>
      <Footer />
      <Announcer />
    </>
  );
};

const Footer = () => {
  const { store, catalogue } = usePanel();
  const { length } = store.entries.value;
  const fixed = store.loadCounts.value.get(store.load.value.id)?.fixed ?? 0;
  return (
    <footer>
      {length > 0 && (
        <span>
          {catalogue.counts(length, store.counts.value.hidden)}
          {fixed > 0 && <b class="fixed-count"> · {catalogue.list.loop.fixedCount(fixed)}</b>}
        </span>
      )}
      <ListNotes />
      <span class="stays-here">{catalogue.ui.sendsNoData}</span>
    </footer>
  );
};
