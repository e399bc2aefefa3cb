/** The loop of "change, reload, look": which load each exchange belongs to, and what a new load fixed. */
import { computed, type ReadonlySignal } from '@preact/signals';
import type { Entry, EvaluatedExchange } from '../evaluated.ts';
import type { ExchangeList } from '../exchange-list.ts';
import { startOfLoad } from './by-load.ts';
import { createLoadHistory } from './load-history.ts';
import { createLoads, type Load, type Loads, STRAGGLER } from './loads.ts';
import { createSettling } from './settling.ts';

export interface Loop {
  /** The newest load. */
  readonly load: ReadonlySignal<Load>;
  readonly loadAt: Loads['get'];
  readonly loadOf: Loads['of'];
  /** The entries of the newest load, in the order of their start. */
  readonly currentLoadEntries: ReadonlySignal<readonly Entry[]>;
  /** Whether the newest load has settled. */
  readonly settled: ReadonlySignal<boolean>;
  /** Adds a listener, which is called before the list changes for a new load. */
  readonly onLoad: (listener: () => void) => void;
  /** To be called with each report of requests. */
  readonly noteReport: () => void;
  /** Returns the evaluated exchanges that belong in the list, each with its load and with what it was in an earlier load. */
  readonly arrive: (evaluated: readonly EvaluatedExchange[]) => readonly EvaluatedExchange[];
  /** Remembers how the listed requests of the newest load ended. */
  readonly remember: () => void;
  /** Begins a load. Returns the listed exchanges that belong to it: they started after the navigation, but were reported before it. */
  readonly begin: (at: number, url: string | null, preserve: boolean) => readonly EvaluatedExchange[];
  /** The time, in ms since 1970, up to which what started belongs to earlier loads for sure. */
  readonly forgettable: () => number;
  /** To be called when exchanges that started up to a time, in ms since 1970, get no more reports. */
  readonly forget: Loads['forget'];
  readonly stop: () => void;
}

const MAX_REMEMBERED = 5_000; // requests of a load

/** `find` returns a listed exchange. */
export const createLoop = (list: ExchangeList, find: (id: string) => EvaluatedExchange | undefined): Loop => {
  const loads = createLoads((id) => find(id)?.load);
  const history = createLoadHistory();
  const settling = createSettling();
  const listeners: (() => void)[] = [];
  let firstListed = 0; // older loads have left the list

  const record = (load: number, evaluated: EvaluatedExchange): void => {
    const page = loads.pageOf(load);
    if (page !== null) history.record(page, load, evaluated);
  };
  const wasBlocked = (load: number, evaluated: EvaluatedExchange): EvaluatedExchange['was'] => {
    const page = loads.pageOf(load);
    return evaluated.summary === 'readable' && page !== null ? history.blockedBefore(page, load, evaluated) : null;
  };
  const inLoad = (evaluated: EvaluatedExchange, load: number): EvaluatedExchange => {
    const was = load === 0 ? null : wasBlocked(load, evaluated);
    return evaluated.load === load && evaluated.was === was ? evaluated : { ...evaluated, load, was };
  };
  /** Remembers the listed exchanges of a load that started before a time. */
  const remember = (load: number, before: number): void => {
    const entries = list.entries.peek();
    const from = Math.max(startOfLoad(entries, load), entries.length - MAX_REMEMBERED);
    for (const { evaluated } of entries.slice(from)) if (evaluated.peek().exchange.startedAt < before) record(load, evaluated.peek());
  };
  return {
    load: loads.current,
    loadAt: loads.get,
    loadOf: loads.of,
    currentLoadEntries: computed(() => {
      const entries = list.entries.value;
      const from = startOfLoad(entries, loads.current.value.id);
      return from === 0 ? entries : entries.slice(from);
    }),
    settled: settling.settled,
    onLoad: (listener) => {
      listeners.push(listener);
    },
    noteReport: settling.note,
    arrive: (evaluated) => {
      const current = loads.current.peek().id;
      if (current === 0) {
        loads.listed(evaluated);
        return evaluated;
      }
      const arrived: EvaluatedExchange[] = [];
      for (const one of evaluated) {
        const load = loads.of(one.exchange);
        if (load < current) record(load, one);
        if (load >= firstListed) arrived.push(inLoad(one, load));
      }
      loads.listed(arrived);
      return arrived;
    },
    remember: () => {
      if (loads.current.peek().url !== null) remember(loads.current.peek().id, Number.POSITIVE_INFINITY);
    },
    begin: (at, url, preserve) => {
      for (const listener of listeners) listener();
      const ended = loads.current.peek().id;
      loads.begin(at, url);
      const { id } = loads.current.peek();
      settling.begin();
      remember(ended, at);
      const entries = list.entries.peek();
      loads.dropBefore(Math.min(preserve ? (entries[0]?.evaluated.peek().load ?? ended) : ended, ended));
      const evaluated = entries.slice(preserve ? startOfLoad(entries, ended) : 0).map((entry) => entry.evaluated.peek());
      if (!preserve) {
        firstListed = id;
        loads.unlisted(evaluated);
      }
      return evaluated.filter((one) => one.load === ended && one.exchange.startedAt >= at).map((one) => inLoad(one, id));
    },
    forgettable: () => loads.current.peek().at - STRAGGLER,
    forget: loads.forget,
    stop: settling.stop,
  };
};
