/** Everything that the source told, judged, in the order in which the exchanges started. */
import { batch, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { News, Source } from '../../capture/devtools/source.ts';
import type { WatchState } from '../../core/facts/facts.ts';
import type { Choice, Entry } from './evaluated.ts';
import { createRoll, type Roll } from './exchange-list.ts';
import { createIntake } from './queue.ts';
import { createPace, REST } from './scheduler.ts';
import type { SettingsStore } from './settings.ts';

export interface Store extends Roll {
  /** Network requests of any kind since the start, or since the list was cleared. */
  readonly requests: ReadonlySignal<number>;
  readonly standing: ReadonlySignal<'open' | 'privileged' | 'disconnected'>;
  readonly find: (id: string) => Entry | undefined;
  /** Whether the page's own calls are watched, and how many were lost. */
  readonly watch: ReadonlySignal<{ readonly state: WatchState; readonly dropped: number }>;
  /** What the user said of an exchange; its verdict follows at once. */
  readonly choose: (id: string, choice: Choice) => void;
  /** Whether what is new is listed. What starts while it is not never will be. */
  readonly recording: ReadonlySignal<boolean>;
  readonly record: (on: boolean) => void;
  /** Empties the list. What it held does not come back when more becomes known of it. */
  readonly clear: () => void;
  /** Stops listening to the source. */
  readonly close: () => void;
}

// Of a frame's 16 ms, as many as leave the browser time to draw.
const BUDGET = 8; // ms
// Of a file that is being opened more is taken in at a time: it is waited for.
const BACKLOG = 500; // exchanges
const BACKLOG_BUDGET = 28; // ms

const LONG = 200; // entries

const LET_GO_EVERY = 1_000; // exchanges

export const createStore = (source: Source, settings: SettingsStore): Store => {
  const known = new Map<string, Entry>();
  const requests = signal(0);
  const watch = signal<{ readonly state: WatchState; readonly dropped: number }>({ state: 'off', dropped: 0 });
  const standing = signal<'open' | 'privileged' | 'disconnected'>('open');
  let seen = 0;
  let before = 0;
  let listedAt = 0;
  let untold = 0; // exchanges that were dropped here, and not yet at the source

  const hear = (news: News): void => {
    if (news.kind === 'exchanges') intake.receive(news.changed, news.gone);
    else if (news.kind === 'requests') seen = news.count;
    else if (news.kind === 'watch') watch.value = { state: news.state, dropped: news.dropped };
    else if (news.kind === 'disconnected') standing.value = 'disconnected';
    else if (news.kind === 'navigated') leave(news.at);
    else if (standing.peek() !== 'disconnected') standing.value = news.visible ? 'open' : 'privileged';
    pace.rested();
  };
  const work = (): void => {
    const begun = performance.now();
    intake.judgeFor(intake.waiting() > BACKLOG ? BACKLOG_BUDGET : BUDGET);
    // While much is still to be judged the list is not drawn with every frame.
    if (intake.waiting() <= BACKLOG || begun - listedAt > REST) enlist();
    if (intake.waiting() > 0) pace.soon();
  };
  const enlist = (): void => {
    listedAt = performance.now();
    const joined = intake.waiting() === 0 ? intake.takeGone() : [];
    batch(() => {
      requests.value = seen - before;
      roll.enlist(intake.take(), joined);
    });
  };
  const onDropped = (entries: readonly Entry[]): void => {
    for (const { id } of entries) intake.shun(id);
    untold += entries.length;
    // The source need not keep what was dropped; it is told now and then, for letting go takes a look at everything.
    if (untold < LET_GO_EVERY) return;
    untold = 0;
    const last = entries.at(-1);
    if (last) source.forget(last.judged.peek().exchange.startedAt);
  };
  const empty = (from?: number): void => {
    intake.clear(from);
    before = seen;
    batch(() => {
      requests.value = 0;
      roll.clear();
    });
  };
  /** The inspected page is another one since then. */
  const leave = (at: number): void => {
    if (!settings.current.peek().preserve) empty(at);
  };

  const intake = createIntake(known);
  const roll = createRoll(known, { limit: () => settings.current.peek().limit, onDropped });
  const pace = createPace(work, () => known.size >= LONG);
  const stop = source.subscribe(hear);
  const stopLimit = effect(() => {
    if (roll.entries.peek().length > settings.current.value.limit) pace.soon();
  });
  return {
    entries: roll.entries,
    counts: roll.counts,
    dropped: roll.dropped,
    onChange: roll.onChange,
    onJoined: roll.onJoined,
    requests,
    standing,
    find: (id) => known.get(id),
    watch,
    choose: (id, choice) => {
      if (intake.choose(id, choice)) pace.soon();
    },
    recording: intake.recording,
    record: intake.record,
    clear: () => empty(),
    close: () => {
      stopLimit();
      pace.stop();
      stop();
    },
  };
};
