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
  readonly onEntry: (tell: (entry: unknown) => void) => () => void;
  readonly onNavigated: (tell: (url: string) => void) => () => void;
  /** The inspected page's address; null when the browser shows the page to no extension. */
  readonly pageAddress: () => Promise<string | null>;
  /** Calls when the extension is no longer there. */
  readonly onGone: (tell: () => void) => () => void;
}

// How long Chromium may take until what it refused to tell, or told without an answer, can be had.
const LOOK_AGAIN_AFTER = 400; // ms

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** No answer and nothing that explains it, or no headers: the browser may know more in a moment. */
const incomplete = ({ hops }: Exchange): boolean => {
  const last = hops[hops.length - 1];
  if (last?.outcome.kind === 'answered') return last.provisional;
  return last?.preflight?.outcome.kind !== 'answered';
};

/** Listens at once, so that nothing is missed until somebody subscribes; tells every subscriber everything from the beginning. */
export const devtoolsSource = (port: DevtoolsPort): Source => {
  const listeners = new Set<(news: News) => void>();
  const known = new Map<string, Exchange>();
  const lookedAgain = new Set<string>();
  let page: News | null = null;
  let gone: News | null = null;
  let pageOrigin: string | null = null;
  let scheduled = false;
  let looking = false;
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
    const unclear = change.changed.filter((exchange) => incomplete(exchange) && !lookedAgain.has(exchange.id));
    for (const { id } of unclear) lookedAgain.add(id);
    if (unclear.length === 0 || looking || !port.completesLater) return;
    looking = true;
    setTimeout(look, LOOK_AGAIN_AFTER);
  };
  const schedule = (): void => {
    if (scheduled) return;
    scheduled = true;
    queueMicrotask(flush);
  };
  const look = async (): Promise<void> => {
    looking = false;
    log.merge(await port.allEntries());
    schedule();
  };
  const visit = async (url: string | null): Promise<void> => {
    if (url !== null) pageOrigin = originOf(url);
    // Just after a navigation Chromium may still refuse as it refused on the page before.
    const address = (await port.pageAddress()) ?? (await pause(LOOK_AGAIN_AFTER).then(port.pageAddress));
    if (address !== null) pageOrigin = originOf(address);
    page = { kind: 'page', visible: address !== null };
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
  // Requests that do not say who asks are taken for the page's, so that must be known first.
  void visit(null).then(look);

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
