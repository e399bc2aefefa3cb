/** Everything that the source told, judged, in the order in which the exchanges started. */
import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { News, Source } from '../capture/source.ts';
import type { Summary } from '../locales/catalogue.ts';
import { type Entry, judge } from './judged.ts';
import { createPending } from './pending.ts';

export type Counts = Readonly<Record<Summary, number>>;
const NONE: Counts = { hidden: 0, partly: 0, depends: 0, 'no-response': 0, opaque: 0, readable: 0 };

export interface Store {
  readonly entries: ReadonlySignal<readonly Entry[]>;
  readonly counts: ReadonlySignal<Counts>;
  /** Network requests of any kind since the start, or since the list was cleared. */
  readonly requests: ReadonlySignal<number>;
  readonly standing: ReadonlySignal<'open' | 'privileged' | 'disconnected'>;
  readonly find: (id: string) => Entry | undefined;
  /** Empties the list. What it held does not come back when more becomes known of it. */
  readonly clear: () => void;
  /** Calls when an exchange leaves the list because it is part of another, its heir. */
  readonly onJoined: (tell: (id: string, heir: string | null) => void) => void;
  /** Stops listening to the source. */
  readonly close: () => void;
}

// Of a frame's 16 ms, as many as leave the browser time to draw.
const BUDGET = 8; // ms

const byStart = (a: Entry, b: Entry): number => a.judged.peek().exchange.startedAt - b.judged.peek().exchange.startedAt;

export const createStore = (source: Source): Store => {
  const known = new Map<string, Entry>();
  const cleared = new Set<string>();
  const { told, gone, receive } = createPending(
    (id) => known.get(id)?.judged.peek().exchange,
    (id) => !cleared.has(id),
  );
  const entries = signal<readonly Entry[]>([]);
  const counts = signal(NONE);
  const requests = signal(0);
  const standing = signal<'open' | 'privileged' | 'disconnected'>('open');
  let seen = 0;
  let before = 0;
  let frame = 0;
  let tellJoined: (id: string, heir: string | null) => void = () => {};

  const hear = (news: News): void => {
    if (news.kind === 'exchanges') receive(news.changed, news.gone);
    else if (news.kind === 'requests') seen = news.count;
    else if (news.kind === 'disconnected') standing.value = 'disconnected';
    else if (standing.peek() !== 'disconnected') standing.value = news.visible ? 'open' : 'privileged';
    frame ||= requestAnimationFrame(apply);
  };

  const apply = (): void => {
    frame = 0;
    const deadline = performance.now() + BUDGET;
    const tally: Record<Summary, number> = { ...counts.peek() };
    const fresh: Entry[] = [];
    let moved = false;
    batch(() => {
      for (const [id, exchange] of told) {
        told.delete(id);
        const judged = judge(exchange);
        tally[judged.summary]++;
        const entry = known.get(id);
        if (entry) {
          const old = entry.judged.peek();
          tally[old.summary]--;
          moved ||= old.exchange.startedAt !== exchange.startedAt;
          entry.judged.value = judged;
        } else {
          const added = { id, judged: signal(judged) };
          known.set(id, added);
          fresh.push(added);
        }
        if (performance.now() > deadline) break;
      }
      const lost = told.size === 0 ? drop(tally) : false;
      if (fresh.length > 0 || lost || moved)
        entries.value = [...entries.peek(), ...fresh].filter(({ id }) => !lost || known.has(id)).sort(byStart);
      counts.value = tally;
      requests.value = seen - before;
    });
    if (told.size > 0) frame = requestAnimationFrame(apply);
  };

  /** Takes out what became part of others, once those are there. */
  const drop = (tally: Record<Summary, number>): boolean => {
    let lost = false;
    for (const [id, heir] of gone) {
      const entry = known.get(id);
      if (!entry) continue;
      lost = true;
      tally[entry.judged.peek().summary]--;
      known.delete(id);
      tellJoined(id, heir);
    }
    gone.clear();
    return lost;
  };

  const stop = source.subscribe(hear);
  return {
    entries,
    counts,
    requests,
    standing,
    find: (id) => known.get(id),
    clear: () => {
      for (const id of [...known.keys(), ...told.keys()]) cleared.add(id);
      for (const pile of [known, told, gone]) pile.clear();
      before = seen;
      batch(() => {
        entries.value = [];
        counts.value = NONE;
        requests.value = 0;
      });
    },
    onJoined: (tell) => {
      tellJoined = tell;
    },
    close: () => {
      cancelAnimationFrame(frame);
      stop();
    },
  };
};
