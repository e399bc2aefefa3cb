/** The exchanges that the source reports, evaluated and in the order of their start. */
import { batch, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Source, SourceEvent } from '../../capture/devtools/source.ts';
import type { WatchState } from '../../core/facts/facts.ts';
import type { Choice, Entry } from './evaluated.ts';
import { createExchangeList, type ExchangeList } from './exchange-list.ts';
import { createLoop, type Loop } from './loads/loop.ts';
import { createQueue } from './queue.ts';
import { createScheduler, MIN_INTERVAL } from './scheduler.ts';
import type { SettingsStore } from './settings.ts';

export interface Store extends ExchangeList, Pick<Loop, 'load' | 'loadAt' | 'currentLoadEntries' | 'settled' | 'onLoad'> {
  /** The number of network requests of any kind since the start, or since the list was cleared. */
  readonly requests: ReadonlySignal<number>;
  /** Whether the source can report requests. */
  readonly connection: ReadonlySignal<'open' | 'privileged' | 'disconnected'>;
  readonly find: (id: string) => Entry | undefined;
  /** Whether the page's own calls are watched, and how many calls were lost. */
  readonly watch: ReadonlySignal<{ readonly state: WatchState; readonly dropped: number }>;
  /** Applies what the user knows about an exchange, and evaluates it again. */
  readonly choose: (id: string, choice: Choice) => void;
  /** Whether new exchanges are listed. Those that start while this is false are never listed. */
  readonly recording: ReadonlySignal<boolean>;
  readonly setRecording: (on: boolean) => void;
  /** Empties the list. Later updates do not bring an exchange back. */
  readonly clear: () => void;
  /** Unsubscribes from the source. */
  readonly close: () => void;
}

// Part of a frame's 16 ms: the rest is the browser's, for drawing.
const BUDGET = 8; // ms
// A user who opens a file waits for it, so a long backlog gets more time.
const BACKLOG = 500; // exchanges
const BACKLOG_BUDGET = 28; // ms

// Updates of a longer list are throttled.
const LONG = 200; // entries

const FORGET_EVERY = 1_000; // exchanges
// Browsers report some requests twice, the second time seconds later. Until then the source has to know what it reported.
const FORGET_AFTER = 10_000; // ms

export const createStore = (source: Source, settings: SettingsStore): Store => {
  const entriesById = new Map<string, Entry>();
  const requests = signal(0);
  const watch = signal<{ readonly state: WatchState; readonly dropped: number }>({ state: 'off', dropped: 0 });
  const connection = signal<'open' | 'privileged' | 'disconnected'>('open');
  let requestCount = 0;
  let countAtClear = 0;
  let lastUpdate = 0;
  const forgetTimers = new Set<ReturnType<typeof setTimeout>>();
  let unreported = 0; // exchanges that were dropped here, but not yet at the source

  const onEvent = (event: SourceEvent): void => {
    if (event.kind === 'exchanges' || event.kind === 'requests') loop.noteReport();
    if (event.kind === 'exchanges') queue.receive(event.changed, event.removed);
    else if (event.kind === 'requests') requestCount = event.count;
    else if (event.kind === 'watch') watch.value = { state: event.state, dropped: event.dropped };
    else if (event.kind === 'disconnected') connection.value = 'disconnected';
    else if (event.kind === 'forgotten') forget(event.until);
    else if (event.kind === 'navigated') onNavigated(event.at, event.url);
    else if (connection.peek() !== 'disconnected') connection.value = event.visible ? 'open' : 'privileged';
    scheduler.scheduleThrottled();
  };
  const processQueue = (): void => {
    const startedAt = performance.now();
    queue.evaluateFor(queue.pendingCount() > BACKLOG ? BACKLOG_BUDGET : BUDGET);
    // During a backlog the list is not redrawn with every frame.
    if (queue.pendingCount() <= BACKLOG || startedAt - lastUpdate > MIN_INTERVAL) updateList();
    if (queue.pendingCount() > 0) scheduler.schedule();
  };
  const updateList = (): void => {
    lastUpdate = performance.now();
    const merged = queue.pendingCount() === 0 ? queue.takeMerged() : [];
    batch(() => {
      requests.value = requestCount - countAtClear;
      list.upsert(loop.arrive(queue.takeEvaluated()), merged);
    });
  };
  const onDropped = (entries: readonly Entry[]): void => {
    for (const { evaluated } of entries) queue.ignore(evaluated.peek().exchange);
    unreported += entries.length;
    // The source can forget dropped exchanges too. It scans everything for that, so this is done rarely.
    if (unreported < FORGET_EVERY) return;
    unreported = 0;
    const last = entries.at(-1);
    if (last) source.forget(last.evaluated.peek().exchange.startedAt);
  };
  const forgetSoon = (until: number): void => {
    const timer = setTimeout(() => {
      forgetTimers.delete(timer);
      source.forget(until);
    }, FORGET_AFTER);
    forgetTimers.add(timer);
  };
  const forget = (until: number): void => {
    queue.forget(until);
    loop.forget(until);
  };
  const empty = (): void => {
    countAtClear = requestCount;
    requests.value = 0;
    list.clear();
  };
  const clear = (): void =>
    batch(() => {
      loop.remember();
      queue.clear();
      empty();
      forgetSoon(Date.now());
    });
  const onNavigated = (at: number, url: string | null): void =>
    batch(() => {
      const { preserve } = settings.current.peek();
      const moved = loop.begin(at, url, preserve);
      if (!preserve) {
        empty();
        forgetSoon(loop.forgettable());
      }
      list.upsert(moved, []);
    });

  const queue = createQueue(entriesById, (exchange) => void loop.loadOf(exchange));
  const list = createExchangeList(entriesById, { limit: () => settings.current.peek().limit, onDropped });
  const loop = createLoop(list, (id) => entriesById.get(id)?.evaluated.peek());
  const scheduler = createScheduler(processQueue, () => entriesById.size >= LONG);
  const unsubscribe = source.subscribe(onEvent);
  const unfollowLimit = effect(() => {
    source.keepAtMost(settings.current.value.limit);
    if (list.entries.peek().length > settings.current.value.limit) scheduler.schedule();
  });
  return {
    entries: list.entries,
    counts: list.counts,
    loadCounts: list.loadCounts,
    dropped: list.dropped,
    onChange: list.onChange,
    onMerged: list.onMerged,
    load: loop.load,
    loadAt: loop.loadAt,
    currentLoadEntries: loop.currentLoadEntries,
    settled: loop.settled,
    onLoad: loop.onLoad,
    requests,
    connection,
    find: (id) => entriesById.get(id),
    watch,
    choose: (id, choice) => {
      if (queue.choose(id, choice)) scheduler.schedule();
    },
    recording: queue.recording,
    setRecording: queue.setRecording,
    clear,
    close: () => {
      unfollowLimit();
      for (const timer of forgetTimers) clearTimeout(timer);
      scheduler.stop();
      loop.stop();
      unsubscribe();
    },
  };
};
