import { useEffect, useRef } from 'preact/hooks';
import type { CopyFormat } from '../../../locales/catalogue/inout.ts';
import { copyExchange } from '../../inout/copy/copy-exchange.ts';
import { navigateMenu } from '../../inout/menu-keys.ts';
import { placeMenu } from '../../inout/place-menu.ts';
import { hostOf } from '../../query/url-parts.ts';
import { usePanel } from '../../shell/context.ts';
import { whenReleased } from '../../shell/when-released.ts';
import { UntrustedText } from '../../text/untrusted-text.tsx';
import { withTerm } from './filter-terms.ts';
import '../../style/inout/menu.css';

const COPIES: readonly CopyFormat[] = ['url', 'fetch', 'curl', 'markdown', 'json'];
const MAX_LENGTH = 120; // characters

/** The context menu of a row, for the pointer and for the keyboard. What it copies has its secrets masked. */
export const RowMenu = () => {
  const panel = usePanel();
  const { inOut, catalogue, store, view } = panel;
  const words = catalogue.inOut.row;
  const menu = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const onContextMenu = (event: MouseEvent) => {
      const row = event.target instanceof Element ? event.target.closest<HTMLElement>('.row:is([data-id], [data-of])') : null;
      const id = row?.dataset.id ?? row?.dataset.of;
      if (!row || id === undefined) return;
      event.preventDefault();
      view.showTooltip(null);
      // Opened with a key, the event has no position.
      const box = row.getBoundingClientRect();
      const byKey = event.clientX === 0 && event.clientY === 0;
      inOut.copying.value = { id, x: byKey ? box.left + 24 : event.clientX, y: byKey ? box.bottom : event.clientY };
      menu.current?.hidePopover();
      whenReleased(event, () => menu.current?.showPopover());
    };
    document.addEventListener('contextmenu', onContextMenu);
    return () => document.removeEventListener('contextmenu', onContextMenu);
  }, [inOut, view]);

  const id = inOut.copying.value?.id ?? '';
  const evaluated = store.find(id)?.evaluated.value;
  const host = hostOf(evaluated?.exchange.hops[0].url ?? '');
  const reason = evaluated?.failure?.reason.id;
  const item = (label: string, act: () => void) => (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      onClick={() => {
        menu.current?.hidePopover();
        act();
      }}
    >
      <UntrustedText value={label} limit={MAX_LENGTH} />
    </button>
  );
  const filterBy =
    (key: 'host' | 'reason', value: string, negated = false) =>
    () =>
      view.changeCriteria({ typed: withTerm(view.criteria.peek().typed, key, value, negated) });
  const explain = () => {
    view.select({ id, part: '' });
    requestAnimationFrame(() => document.getElementById('detail')?.focus());
  };
  return (
    <div
      ref={menu}
      id="row-menu"
      class="menu"
      role="menu"
      tabIndex={-1}
      popover="auto"
      aria-label={words.menu}
      onToggle={({ currentTarget, newState }) => {
        if (newState === 'open') placeMenu(currentTarget, inOut.copying.peek() ?? { x: 0, y: 0 });
      }}
      onKeyDown={(event) => navigateMenu(event, () => menu.current?.hidePopover())}
    >
      {item(words.explain, explain)}
      <hr />
      {COPIES.map((format) => item(catalogue.inOut.formats[format], () => void copyExchange(panel, id, format, false)))}
      <hr />
      {host !== '' && item(words.onlyHost(host), filterBy('host', host))}
      {host !== '' && item(words.hideHost(host), filterBy('host', host, true))}
      {reason !== undefined && item(words.onlyReason(reason), filterBy('reason', reason))}
    </div>
  );
};
