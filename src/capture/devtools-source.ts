/** Exchanges of the inspected tab, from what a browser's DevTools tell an extension. */
import type { Engine, Exchange } from '../core/facts.ts';
import { originOf } from '../core/http/url.ts';
import { createLog } from './log.ts';
import type { News, Source } from './source.ts';

/** The few DevTools calls that are needed; the engines spell them differently. */
export interface DevtoolsPort {
  readonly engine: Engine;
  /** Everything that the browser still holds. */
  readonly allEntries: () => Promise<readonly unknown[]>;
  readonly onEntry: (tell: (entry: unknown) => void) => () => void;
  readonly onNavigated: (tell: (url: string) => void) => () => void;
  /** The inspected page's address; null when the browser shows the page to no extension. */
  readonly pageAddress: () => Promise<string | null>;
  /** Calls when the extension is no longer there. */
  readonly onGone: (tell: () => void) => () => void;
}

// How long a browser may take until what it delivered without an answer stands in its own list with one.
const LOOK_AGAIN_AFTER = 400; // ms

/** No answer, and nothing that explains it: the browser may know more in a moment. */
const incomplete = ({ hops }: Exchange): boolean => {
  const last = hops[hops.length - 1];
  return last?.outcome.kind === 'unanswered' && (last.headers.length === 0 || !last.preflight);
};

export const devtoolsSource = (port: DevtoolsPort): Source => ({
  subscribe: (tell: (news: News) => void) => {
    let pageOrigin: string | null = null;
    const log = createLog(() => ({ engine: port.engine, pageOrigin }));
    const lookedAgain = new Set<string>();
    let scheduled = false;
    let looking: ReturnType<typeof setTimeout> | undefined;

    const flush = (): void => {
      scheduled = false;
      const { changed, gone } = log.flush();
      if (changed.length > 0 || gone.length > 0) tell({ kind: 'exchanges', changed, gone });
      tell({ kind: 'requests', count: log.count() });
      const unclear = changed.filter((exchange) => incomplete(exchange) && !lookedAgain.has(exchange.id));
      for (const { id } of unclear) lookedAgain.add(id);
      if (unclear.length > 0) looking ??= setTimeout(lookAgain, LOOK_AGAIN_AFTER);
    };
    const schedule = (): void => {
      if (scheduled) return;
      scheduled = true;
      queueMicrotask(flush);
    };
    const lookAgain = async (): Promise<void> => {
      looking = undefined;
      log.merge(await port.allEntries());
      schedule();
    };
    const learnPage = async (): Promise<void> => {
      const address = await port.pageAddress();
      if (address === null) tell({ kind: 'privileged' });
      else pageOrigin = originOf(address);
    };

    const stops = [
      port.onEntry((entry) => {
        log.add([entry]);
        schedule();
      }),
      port.onNavigated((url) => {
        pageOrigin = originOf(url);
        tell({ kind: 'requests', count: log.count() });
      }),
      port.onGone(() => tell({ kind: 'disconnected' })),
      () => clearTimeout(looking),
    ];
    void learnPage().then(lookAgain);
    return () => {
      for (const stop of stops) stop();
    };
  },
});
