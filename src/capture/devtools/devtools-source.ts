/** Exchanges of the inspected tab, from what a browser's DevTools tell an extension. */
import type { Engine, Exchange } from '../../core/facts/facts.ts';
import { originOf } from '../../core/http/url.ts';
import type { ExchangeChanges } from '../calls/exchange-changes.ts';
import { createPageWatch, type PagePort } from '../calls/page-watch.ts';
import { createLog } from '../join/log.ts';
import { createLookAgain, LOOK_AGAIN_AFTER } from './look-again.ts';
import type { News, Source } from './source.ts';

/** The few DevTools calls that are needed; the engines spell them differently. */
export interface DevtoolsPort extends PagePort {
  readonly engine: Engine;
  /** Everything that the browser still holds. */
  readonly allEntries: () => Promise<readonly unknown[]>;
  /**
   * Whether an entry that came without its answer may have one in `allEntries` a moment later. Asking costs: Firefox takes no
   * requests in while it answers, and never makes up for them.
   */
  readonly completesLater: boolean;
  readonly onEntry: (tell: (entry: unknown) => void) => void;
  readonly onNavigated: (tell: (url: string) => void) => void;
  /** The inspected page's address; null when the browser shows the page to no extension. */
  readonly pageAddress: () => Promise<string | null>;
  /** Calls when the extension is no longer there. */
  readonly onGone: (tell: () => void) => void;
}

// Joining anew costs the more the more requests share an address, so a page that asks quickly is not followed request by request.
const REST = 200; // ms at least
const MANY = 40; // news since the last joining
const LONG_REST = 1_000; // ms after many news: the page is busy, and needs this machine more than who looks on
const SHARE = 20; // rest so many times as long as the last joining took

// Chromium does not tell of a navigation to a page that it hides, as it hides that too: somebody who looks on must ask.
const ASK_FOR_PAGE_EVERY = 2_000; // ms

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Listens at once, so that nothing is missed until somebody subscribes; tells every subscriber everything from the beginning. */
export const devtoolsSource = (port: DevtoolsPort): Source => {
  const listeners = new Set<(news: News) => void>();
  const known = new Map<string, Exchange>();
  let page: (News & { readonly kind: 'page' }) | null = null;
  let navigated: News | null = null;
  let gone: News | null = null;
  let pageOrigin: string | null = null;
  let scheduled = false;
  let asking = false;
  let heard = 0; // news since the last joining
  let rested = 0; // when the next joining may be, in ms since 1970
  const log = createLog(() => ({ engine: port.engine, pageOrigin }));

  const tell = (news: News): void => {
    for (const listener of listeners) listener(news);
  };
  const remember = ({ changed, gone }: ExchangeChanges): void => {
    for (const id of gone) known.delete(id);
    for (const exchange of changed) known.set(exchange.id, exchange);
  };

  const flush = (): void => {
    scheduled = false;
    const begun = Date.now();
    const least = heard > MANY ? LONG_REST : REST;
    heard = 0;
    const change = log.flush();
    remember(change);
    if (change.changed.length > 0 || change.gone.length > 0) tell({ kind: 'exchanges', ...change });
    tell({ kind: 'requests', count: log.count() });
    rested = Date.now() + Math.max(least, SHARE * (Date.now() - begun));
    if (port.completesLater) again.doubt(change.changed);
  };
  const schedule = (): void => {
    heard++;
    if (scheduled) return;
    scheduled = true;
    const wait = rested - Date.now();
    if (wait <= 0) queueMicrotask(flush);
    else setTimeout(flush, wait);
  };
  const again = createLookAgain({
    find: (id) => known.get(id),
    takeAll: async () => {
      log.merge(await port.allEntries());
      schedule();
    },
  });
  const visit = async (url: string | null): Promise<void> => {
    if (url !== null) pageOrigin = originOf(url);
    if (asking) return;
    asking = true;
    // Just after a navigation Chromium may still refuse as it refused on the page before.
    const address = (await port.pageAddress()) ?? (await pause(LOOK_AGAIN_AFTER).then(port.pageAddress));
    asking = false;
    if (address !== null) pageOrigin = originOf(address);
    const visible = address !== null;
    if (page?.visible === visible) return;
    page = { kind: 'page', visible };
    tell(page);
  };

  let watched: (News & { readonly kind: 'watch' }) | null = null;
  const watch = createPageWatch(
    port,
    (reports) => {
      log.hear(reports, Date.now());
      schedule();
    },
    (state, dropped) => {
      watched = { kind: 'watch', state, dropped };
      tell(watched);
    },
  );

  port.onEntry((entry) => {
    again.heard();
    log.add([entry]);
    schedule();
  });
  port.onNavigated((url) => {
    navigated = { kind: 'navigated', at: Date.now() };
    tell(navigated);
    void visit(url);
    watch.navigated();
  });
  port.onGone(() => {
    gone = { kind: 'disconnected' };
    tell(gone);
  });
  setInterval(() => {
    if (listeners.size > 0) void visit(null);
  }, ASK_FOR_PAGE_EVERY);
  // Requests that do not say who asks are taken for the page's, so that must be known first.
  void Promise.race([visit(null), pause(2 * LOOK_AGAIN_AFTER)]).then(again.look);

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      if (navigated) listener(navigated);
      listener({ kind: 'requests', count: log.count() });
      listener({ kind: 'exchanges', changed: [...known.values()], gone: [] });
      if (page) listener(page);
      if (gone) listener(gone);
      if (watched) listener(watched);
      return () => listeners.delete(listener);
    },
    watch,
    forget: (until) => {
      log.forget(until);
      for (const [id, { startedAt }] of known) if (startedAt <= until) known.delete(id);
    },
  };
};
