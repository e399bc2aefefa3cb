import { effect } from '@preact/signals';
import { engineQuirks } from '../../core/checks/quirks.ts';
import { type BlockingServer, findBlockingServers } from '../../core/remedies/blocking-servers.ts';
import { type Configuration, configure } from '../../core/remedies/configuration.ts';
import type { Entry, EvaluatedExchange } from '../state/evaluated.ts';
import type { Store } from '../state/store.ts';
import { runSliced } from './sliced.ts';

const LONG = 200; // entries
const SOON = 50; // ms
const REST = 600; // ms
const MAX_WAIT = 4_000; // ms

type FollowedStore = Pick<Store, 'currentLoadEntries' | 'counts'>;

/** The entries that one configuration is for, and that the line above the list counts: those of the newest load. */
const consideredEntries = (store: FollowedStore): readonly Entry[] => store.currentLoadEntries.value;

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

/**
 * Calculates something from the entries now and after changes of the list: a short list soon, a long one when it has come to rest.
 * Returns a function that stops it.
 */
const follow = <T>(
  store: FollowedStore,
  start: (entries: readonly Entry[]) => Iterator<undefined, T>,
  show: (result: T) => void,
): (() => void) => {
  let stopSlices = () => {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest: number | null = null; // when a result is needed, although the list still changes
  let isFinal = false; // runs to its end
  let outdated = false;
  const schedule = (length: number): void => {
    const now = performance.now();
    latest ??= now + MAX_WAIT;
    stopSlices();
    clearTimeout(timer);
    timer = setTimeout(run, Math.min(length < LONG ? SOON : REST, Math.max(0, latest - now)));
  };
  const run = (): void => {
    isFinal = latest !== null && performance.now() >= latest;
    const entries = consideredEntries(store);
    stopSlices = runSliced(start(entries), (result) => {
      latest = null;
      isFinal = false;
      show(result);
      if (outdated) schedule(entries.length);
      outdated = false;
    });
  };
  const unfollow = effect(() => {
    // An update of an entry replaces the counts, but not the list.
    void store.counts.value;
    const { length } = consideredEntries(store);
    if (isFinal) outdated = true;
    else schedule(length);
  });
  return () => {
    unfollow();
    stopSlices();
    clearTimeout(timer);
  };
};

/** Follows the configuration of one server. */
export const followConfiguration = (
  store: FollowedStore,
  server: string,
  show: (found: Configuration<EvaluatedExchange>) => void,
): (() => void) => follow(store, (entries) => configure(server, evaluatedIn(entries), quirksOf), show);

/** Follows the servers that block most. */
export const followOverview = (store: FollowedStore, show: (found: BlockedOverview) => void): (() => void) =>
  follow(store, findOverview, show);

const SHOWN = 2; // servers

function* findOverview(entries: readonly Entry[]): Generator<undefined, BlockedOverview> {
  const servers = yield* findBlockingServers(evaluatedIn(entries));
  const worst: ServerConfiguration[] = [];
  for (const server of servers.slice(0, SHOWN).filter(({ blocked }, index) => index === 0 || blocked.length > 1))
    worst.push({ server, configuration: yield* configure(server.server, evaluatedIn(entries), quirksOf) });
  return { worst, others: servers.length - worst.length };
}
