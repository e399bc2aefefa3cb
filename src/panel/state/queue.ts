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
  readonly ignore: (exchange: Exchange) => void;
  /** Ignores all exchanges until now. */
  readonly clear: () => void;
  /** To be called when exchanges that started up to a time, in milliseconds since 1970, get no more updates. */
  readonly forget: (until: number) => void;
}

/** `entriesById` holds the entries of the list. `onAccepted` is called with each exchange that is not ignored. */
export const createQueue = (
  entriesById: ReadonlyMap<string, Entry>,
  onAccepted: (exchange: Exchange) => void = () => {},
): ExchangeQueue => {
  const ignored = new Map<string, number>(); // by id, with the start
  const choices = new Map<string, Choice>();
  const recording = signal(true);
  let evaluated: EvaluatedExchange[] = []; // not listed yet

  const accepts = (exchange: Exchange, isMergeTarget: boolean): boolean => {
    const { id, startedAt } = exchange;
    if (ignored.has(id)) return false;
    const accepted = isMergeTarget || recording.peek() || entriesById.has(id) || pending.has(id);
    if (accepted) onAccepted(exchange);
    else ignored.set(id, startedAt);
    return accepted;
  };
  const { pending, merged, receive } = createPendingExchanges((id) => entriesById.get(id)?.evaluated.peek().exchange, accepts);

  const ignore = ({ id, startedAt }: Exchange): void => {
    for (const map of [pending, choices]) map.delete(id);
    ignored.set(id, startedAt);
  };
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
    ignore,
    clear: () => {
      for (const { evaluated } of entriesById.values()) ignore(evaluated.peek().exchange);
      for (const { exchange } of takeEvaluated()) ignore(exchange);
      for (const exchange of pending.values()) ignore(exchange);
      for (const map of [pending, merged, choices]) map.clear();
    },
    forget: (until) => {
      for (const [id, startedAt] of ignored) if (startedAt <= until) ignored.delete(id);
    },
  };
};
