/** Exchanges of the inspected tab, from what a browser's DevTools tell an extension. */
import type { Engine, Exchange } from '../core/facts.ts';
import { originOf } from '../core/http/url.ts';
import { createLog, type LogChange } from './log.ts';
import type { News, Source } from './source.ts';

/** The few DevTools calls that are needed; the engines spell them differently. */
export interface DevtoolsPort {
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

// How long Chromium may take until what it refused to tell, or told without an answer, can be had; under load much longer, so each
// further look waits three times as long.
const LOOK_AGAIN_AFTER = 400; // ms
const LOOKS = 4;

// Chromium does not tell of a navigation to a page that it hides, as it hides that too: somebody who looks on must ask.
const ASK_FOR_PAGE_EVERY = 2_000; // ms

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** No answer and nothing that explains it, or no headers: the browser may know more in a moment. */
const incomplete = ({ hops }: Exchange): boolean => {
  const last = hops[hops.length - 1];
  if (!last) return false;
  if (last.outcome.kind === 'answered') return last.provisional;
  return VAGUE.has(last.outcome.code) && last.preflight?.outcome.kind !== 'answered';
};

// Codes that Chromium gives to what it refused and to what it has not heard of yet; any other says what happened.
const VAGUE: ReadonlySet<string> = new Set(['', 'net::ERR_FAILED', 'net::ERR_INVALID_REDIRECT']);

/** Listens at once, so that nothing is missed until somebody subscribes; tells every subscriber everything from the beginning. */
export const devtoolsSource = (port: DevtoolsPort): Source => {
  const listeners = new Set<(news: News) => void>();
  const known = new Map<string, Exchange>();
  const looks = new Map<string, number>();
  let page: (News & { readonly kind: 'page' }) | null = null;
  let gone: News | null = null;
  let pageOrigin: string | null = null;
  let scheduled = false;
  let looking: ReturnType<typeof setTimeout> | undefined;
  let asking = false;
  const log = createLog(() => ({ engine: port.engine, pageOrigin }));

  const tell = (news: News): void => {
    for (const listener of listeners) listener(news);
  };
  const remember = ({ changed, gone }: LogChange): void => {
    for (const id of gone) known.delete(id);
    for (const exchange of changed) known.set(exchange.id, exchange);
  };

  const flush = (): void => {
    scheduled = false;
    const change = log.flush();
    remember(change);
    if (change.changed.length > 0 || change.gone.length > 0) tell({ kind: 'exchanges', ...change });
    tell({ kind: 'requests', count: log.count() });
    if (!port.completesLater) return;
    for (const exchange of change.changed) if (incomplete(exchange) && !looks.has(exchange.id)) looks.set(exchange.id, 0);
    if (!looking) planLook();
  };
  /** Plans the next look for whatever is still incomplete and was not looked for too often. */
  const planLook = (): void => {
    let fewest = LOOKS;
    for (const [id, times] of looks) {
      const exchange = known.get(id);
      if (exchange && incomplete(exchange) && times < LOOKS) fewest = Math.min(fewest, times);
      else looks.delete(id);
    }
    if (fewest < LOOKS) looking = setTimeout(look, LOOK_AGAIN_AFTER * 3 ** fewest);
  };
  const schedule = (): void => {
    if (scheduled) return;
    scheduled = true;
    queueMicrotask(flush);
  };
  const look = async (): Promise<void> => {
    for (const [id, times] of looks) looks.set(id, times + 1);
    log.merge(await port.allEntries());
    looking = undefined;
    schedule();
  };
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

  port.onEntry((entry) => {
    log.add([entry]);
    schedule();
  });
  port.onNavigated((url) => void visit(url));
  port.onGone(() => {
    gone = { kind: 'disconnected' };
    tell(gone);
  });
  setInterval(() => {
    if (listeners.size > 0) void visit(null);
  }, ASK_FOR_PAGE_EVERY);
  // Requests that do not say who asks are taken for the page's, so that must be known first.
  void Promise.race([visit(null), pause(2 * LOOK_AGAIN_AFTER)]).then(look);

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      listener({ kind: 'requests', count: log.count() });
      listener({ kind: 'exchanges', changed: [...known.values()], gone: [] });
      if (page) listener(page);
      if (gone) listener(gone);
      return () => listeners.delete(listener);
    },
  };
};
