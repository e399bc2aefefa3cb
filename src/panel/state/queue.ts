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
  /** Ignores all exchanges until now. */
  readonly clear: () => void;
}

/** `entriesById` holds the entries of the list. `onAccepted` is called with each exchange that is not ignored. */
export const createQueue = (
  entriesById: ReadonlyMap<string, Entry>,
  onAccepted: (exchange: Exchange) => void = () => {},
): ExchangeQueue => {
  const ignored = new Set<string>();
  const choices = new Map<string, Choice>();
  const recording = signal(true);
  let evaluated: EvaluatedExchange[] = []; // not listed yet

  const accepts = (exchange: Exchange, isMergeTarget: boolean): boolean => {
    const { id } = exchange;
    if (ignored.has(id)) return false;
    const accepted = isMergeTarget || recording.peek() || entriesById.has(id) || pending.has(id);
    if (accepted) onAccepted(exchange);
    else ignored.add(id);
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
    clear: () => {
      for (const id of [...entriesById.keys(), ...takeEvaluated().map(({ exchange }) => exchange.id), ...pending.keys()]) ignored.add(id);
      for (const map of [pending, merged, choices]) map.clear();
    },
  };
};
