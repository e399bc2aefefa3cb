/** Exchanges of the inspected tab, from a browser's DevTools. */
import type { Engine } from '../../core/facts/facts.ts';
import { originOf } from '../../core/http/url.ts';
import { createPageWatch, type PagePort } from '../calls/page-watch.ts';
import { createLog } from '../join/log.ts';
import type { PageLoad } from './both-browsers.ts';
import { createListReader, RETRY_DELAY } from './list-reader.ts';
import { createLoadWatch } from './load-watch.ts';
import { createReplay } from './replay.ts';
import { createRestReader } from './rest-reader.ts';
import type { Source, SourceEvent } from './source.ts';
import { throttle } from './throttle.ts';

/** The DevTools functions that a source needs; each browser has an adapter. */
export interface DevtoolsPort extends PagePort {
  readonly engine: Engine;
  /** Returns all entries that the browser still has. */
  readonly allEntries: () => Promise<readonly unknown[]>;
  /**
   * Whether an entry without a response may have one in `allEntries` a moment later. Reading the list has a cost: Firefox records no
   * requests meanwhile, and never catches up.
   */
  readonly completesLater: boolean;
  /** Whether `allEntries` has requests that no event delivers. */
  readonly listsMore: boolean;
  readonly onEntry: (listener: (entry: unknown) => void) => void;
  readonly onNavigated: (listener: (url: string) => void) => void;
  /** Whether `onNavigated` comes after requests of the new page, which then show that there is one. */
  readonly navigatesLate: boolean;
  /** Returns the current load of the page; null when extensions can't inspect it. */
  readonly currentLoad: () => Promise<PageLoad | null>;
  /** Returns the inspected page's URL; null when extensions can't inspect the page. */
  readonly pageUrl: () => Promise<string | null>;
  /** Calls the listener when the extension was reloaded or removed. */
  readonly onDisconnected: (listener: () => void) => void;
}

// Chromium sends no event for a navigation to a page that it hides from extensions, so the page is polled.
const PAGE_POLL_INTERVAL = 2_000; // ms

const DEFAULT_LIMIT = 20_000; // requests, until a panel sets its own

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Listens from the start, so that nothing is missed before the first subscriber. Each subscriber gets everything from the beginning. */
export const devtoolsSource = (port: DevtoolsPort): Source => {
  const listeners = new Set<(event: SourceEvent) => void>();
  const replay = createReplay();
  let page: (SourceEvent & { readonly kind: 'page' }) | null = null;
  let disconnected: SourceEvent | null = null;
  let watchState: SourceEvent | null = null;
  let pageOrigin: string | null = null;
  let isCheckingPage = false;
  let limit = DEFAULT_LIMIT;
  let listReadAt = Number.NEGATIVE_INFINITY; // ms since 1970
  const log = createLog(() => ({ engine: port.engine, pageOrigin }));

  const emit = (event: SourceEvent): void => {
    for (const listener of listeners) listener(event);
  };

  const forgetRequests = (until: number): void => {
    log.forget(until);
    emit({ kind: 'forgotten', until });
  };
  /** The log also holds same-origin requests, which no subscriber gets and could drop. */
  const keepWithinLimit = (): void => {
    const until = log.excess(limit);
    if (until !== null) forgetRequests(until);
    replay.keepAtMost(limit);
  };
  const flush = (): void => {
    const { changed, removed } = log.flush(port.listsMore ? listReadAt : Number.POSITIVE_INFINITY);
    replay.update(changed, removed);
    if (changed.length > 0 || removed.length > 0) emit({ kind: 'exchanges', changed, removed });
    emit({ kind: 'requests', count: log.count() });
    keepWithinLimit();
    if (port.completesLater) list.retryIncomplete(changed);
    if (port.listsMore && log.waitsForList()) rest.want();
    if (port.navigatesLate && changed.length > 0) loads.check(null);
  };
  const scheduleFlush = throttle(flush);
  const begin = (at: number, url: string): void => {
    flush(); // what was reported before, and started before, belongs to the page before
    emit(replay.navigated({ kind: 'navigated', at, url }));
  };
  const loads = createLoadWatch(port.currentLoad, begin);
  loads.check(null);
  const readAll = async (): Promise<void> => {
    const startedAt = Date.now();
    log.merge(await port.allEntries());
    listReadAt = startedAt;
    scheduleFlush();
  };
  const list = createListReader({ find: replay.find, readAll });
  const rest = createRestReader({
    isQuiet: async () =>
      !log.hasPendingCalls(Date.now()) &&
      [undefined, 'complete'].includes((await port.evaluate('document.readyState')) as string | undefined),
    readAll,
  });

  const checkPage = async (navigatedTo: string | null): Promise<void> => {
    if (navigatedTo !== null) pageOrigin = originOf(navigatedTo);
    if (isCheckingPage) return;
    isCheckingPage = true;
    // Just after a navigation, Chromium may still refuse because of the page before.
    const url = (await port.pageUrl()) ?? (await pause(RETRY_DELAY).then(port.pageUrl));
    isCheckingPage = false;
    if (url !== null) pageOrigin = originOf(url);
    const visible = url !== null;
    if (page?.visible === visible) return;
    page = { kind: 'page', visible };
    emit(page);
  };

  const watch = createPageWatch(
    port,
    (reports) => {
      log.addReports(reports, Date.now());
      scheduleFlush();
    },
    (state, dropped) => {
      watchState = { kind: 'watch', state, dropped };
      emit(watchState);
    },
  );

  port.onEntry((entry) => {
    list.noteRequest();
    rest.noteRequest();
    log.add([entry]);
    scheduleFlush();
  });
  port.onNavigated((url) => {
    loads.check(url);
    void checkPage(url);
    watch.navigated();
    if (port.listsMore) rest.want();
  });
  port.onDisconnected(() => {
    disconnected = { kind: 'disconnected' };
    emit(disconnected);
  });
  setInterval(() => {
    if (listeners.size > 0) void checkPage(null);
  }, PAGE_POLL_INTERVAL);
  // Requests without an origin count as the page's, so its origin has to be known before the first read.
  void Promise.race([checkPage(null), pause(2 * RETRY_DELAY)]).then(list.read);

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      listener({ kind: 'requests', count: log.count() });
      for (const event of replay.events()) listener(event);
      if (page) listener(page);
      if (disconnected) listener(disconnected);
      if (watchState) listener(watchState);
      return () => listeners.delete(listener);
    },
    watch,
    forget: (until) => {
      replay.forget(until);
      forgetRequests(until);
    },
    keepAtMost: (most) => {
      limit = most;
      keepWithinLimit();
    },
  };
};
