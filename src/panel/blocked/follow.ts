import { effect } from '@preact/signals';
import { engineQuirks } from '../../core/checks/quirks.ts';
import { type BlockingServer, findBlockingServers } from '../../core/remedies/blocking-servers.ts';
import { type Configuration, configure } from '../../core/remedies/configuration.ts';
import type { Entry, EvaluatedExchange } from '../state/evaluated.ts';
import type { Store } from '../state/store.ts';
import { runSliced } from './sliced.ts';

const INTERVAL = 500; // ms

/** The entries that one configuration is for, and that the line above the list counts. */
const consideredEntries = (store: Store): readonly Entry[] => store.entries.value;

/** The configuration of a server that blocks responses. */
export interface ServerConfiguration {
  readonly server: BlockingServer<EvaluatedExchange>;
  readonly configuration: Configuration<EvaluatedExchange>;
}

/** What blocks responses: the worst servers with their configurations, and how many other servers do. */
export interface BlockedOverview {
  readonly worst: readonly ServerConfiguration[];
  readonly others: number;
}

const quirksOf = ({ exchange }: EvaluatedExchange) => engineQuirks[exchange.engine];

function* evaluatedIn(entries: readonly Entry[]): Generator<EvaluatedExchange> {
  for (const { evaluated } of entries) yield evaluated.peek();
}

/** Calculates something from the entries now and, throttled, after each change of the list. Returns a function that stops it. */
const follow = <T>(store: Store, start: (entries: readonly Entry[]) => Iterator<undefined, T>, show: (result: T) => void): (() => void) => {
  let stopSlices = () => {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting = false;
  let outdated = false;
  const run = (): void => {
    waiting = true;
    outdated = false;
    stopSlices = runSliced(start(consideredEntries(store)), (result) => {
      show(result);
      timer = setTimeout(() => {
        waiting = false;
        if (outdated) run();
      }, INTERVAL);
    });
  };
  const unfollow = effect(() => {
    // An update of an entry replaces the counts, but not the list.
    void store.counts.value;
    void consideredEntries(store);
    outdated = true;
    if (!waiting) run();
  });
  return () => {
    unfollow();
    stopSlices();
    clearTimeout(timer);
  };
};

/** Follows the configuration of one server. */
export const followConfiguration = (store: Store, server: string, show: (found: Configuration<EvaluatedExchange>) => void): (() => void) =>
  follow(store, (entries) => configure(server, evaluatedIn(entries), quirksOf), show);

/** Follows the servers that block most. */
export const followOverview = (store: Store, show: (found: BlockedOverview) => void): (() => void) => follow(store, findOverview, show);

const SHOWN = 2; // servers

function* findOverview(entries: readonly Entry[]): Generator<undefined, BlockedOverview> {
  const servers = yield* findBlockingServers(evaluatedIn(entries));
  const worst: ServerConfiguration[] = [];
  for (const server of servers.slice(0, SHOWN))
    worst.push({ server, configuration: yield* configure(server.server, evaluatedIn(entries), quirksOf) });
  return { worst, others: servers.length - worst.length };
}
