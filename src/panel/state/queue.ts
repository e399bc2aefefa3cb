/** Reported exchanges on their way into the list: accepted or ignored, then evaluated. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Exchange } from '../../core/facts/facts.ts';
import { type Choice, type Entry, type EvaluatedExchange, evaluateExchange } from './evaluated.ts';
import { createPendingExchanges, type PendingExchanges } from './pending.ts';

interface ExchangeQueue extends Pick<PendingExchanges, 'receive'> {
  readonly recording: ReadonlySignal<boolean>;
  readonly setRecording: (on: boolean) => void;
  /** How many exchanges wait for their evaluation. */
  readonly pendingCount: () => number;
  /** Evaluates for about `ms` milliseconds, and one exchange at least. */
  readonly evaluateFor: (ms: number) => void;
  /** Returns and removes what was evaluated. */
  readonly takeEvaluated: () => readonly EvaluatedExchange[];
  /** Returns and removes the exchanges that were merged into others. */
  readonly takeMerged: () => readonly (readonly [id: string, mergedInto: string | null])[];
  /** Records the user's choice. Returns whether a listed exchange was queued for another evaluation. */
  readonly choose: (id: string, choice: Choice) => boolean;
  /** Drops an exchange and ignores its later updates. */
  readonly ignore: (id: string) => void;
  /**
   * Ignores all exchanges until now. With `from`, in ms since 1970, those that started at that time or later are queued again, and older
   * ones are no longer accepted.
   */
  readonly clear: (from?: number) => void;
}

// What started earlier than this before a navigation, but is reported after it, belongs to the previous page.
const STRAGGLER = 1_000; // ms

/** `entriesById` holds the entries of the list. */
export const createQueue = (entriesById: ReadonlyMap<string, Entry>): ExchangeQueue => {
  const ignored = new Set<string>();
  const choices = new Map<string, Choice>();
  const recording = signal(true);
  let evaluated: EvaluatedExchange[] = []; // not listed yet
  let since = Number.NEGATIVE_INFINITY; // ms since 1970

  const accepts = ({ id, startedAt }: Exchange, isMergeTarget: boolean): boolean => {
    if (ignored.has(id) || startedAt < since - STRAGGLER) return false;
    const accepted = isMergeTarget || recording.peek() || entriesById.has(id) || pending.has(id);
    if (!accepted) ignored.add(id);
    return accepted;
  };
  const { pending, merged, receive } = createPendingExchanges((id) => entriesById.get(id)?.evaluated.peek().exchange, accepts);

  const takeEvaluated = (): readonly EvaluatedExchange[] => {
    const taken = evaluated;
    evaluated = [];
    return taken;
  };
  return {
    receive,
    recording,
    setRecording: (on) => {
      recording.value = on;
    },
    pendingCount: () => pending.size,
    evaluateFor: (ms) => {
      const deadline = performance.now() + ms;
      for (const [id, exchange] of pending) {
        pending.delete(id);
        evaluated.push(evaluateExchange(exchange, choices.get(id)));
        if (performance.now() > deadline) break;
      }
    },
    takeEvaluated,
    takeMerged: () => {
      const taken = [...merged];
      merged.clear();
      return taken;
    },
    choose: (id, choice) => {
      choices.set(id, { ...choices.get(id), ...choice });
      const observed = entriesById.get(id)?.evaluated.peek().observed;
      if (!observed || pending.has(id)) return false;
      pending.set(id, observed);
      return true;
    },
    ignore: (id) => {
      for (const map of [pending, choices]) map.delete(id);
      ignored.add(id);
    },
    clear: (from) => {
      // In the order of age, so that the latest report of an exchange is queued last and wins.
      const all = [...[...entriesById.values()].map((entry) => entry.evaluated.peek()), ...takeEvaluated()]
        .map(({ observed }) => observed)
        .concat(...pending.values());
      for (const map of [pending, merged, choices]) map.clear();
      for (const { id } of all) ignored.add(id);
      if (from === undefined) return;
      since = from;
      for (const exchange of all.filter(({ startedAt }) => startedAt >= from)) {
        ignored.delete(exchange.id);
        pending.set(exchange.id, exchange);
      }
    },
  };
};
