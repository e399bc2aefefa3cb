/** What was told of exchanges, on its way into the list: whether it may come in, and its verdict. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Exchange } from '../../core/facts/facts.ts';
import { type Choice, type Entry, type Judged, judge } from './evaluated.ts';
import { createPending, type Pending } from './pending.ts';

export interface Intake extends Pick<Pending, 'receive'> {
  readonly recording: ReadonlySignal<boolean>;
  readonly record: (on: boolean) => void;
  /** How many exchanges wait for their verdict. */
  readonly waiting: () => number;
  /** Gives verdicts for so long, and one at the least. */
  readonly judgeFor: (ms: number) => void;
  /** Hands over what was judged. */
  readonly take: () => readonly Judged[];
  /** Hands over what became part of others, with their ids. */
  readonly takeGone: () => readonly (readonly [id: string, heir: string | null])[];
  /** Whether that changes an exchange of the list. */
  readonly choose: (id: string, choice: Choice) => boolean;
  /** An exchange does not come back when more becomes known of it. */
  readonly shun: (id: string) => void;
  /** Shuns everything until now, but what started at `from` or later comes in anew. Then nothing that is older comes in. */
  readonly clear: (from?: number) => void;
}

// What started this long before a navigation and is told after it belongs to the page before.
const STRAGGLER = 1_000; // ms

/** `known` are the entries of the list by their ids. */
export const createIntake = (known: ReadonlyMap<string, Entry>): Intake => {
  const shunned = new Set<string>();
  const choices = new Map<string, Choice>();
  const recording = signal(true);
  let judged: Judged[] = []; // and not listed yet
  let since = Number.NEGATIVE_INFINITY; // ms since 1970

  const wanted = ({ id, startedAt }: Exchange, heir: boolean): boolean => {
    if (shunned.has(id) || startedAt < since - STRAGGLER) return false;
    const listed = heir || recording.peek() || known.has(id) || told.has(id);
    if (!listed) shunned.add(id);
    return listed;
  };
  const { told, gone, receive } = createPending((id) => known.get(id)?.judged.peek().exchange, wanted);

  const take = (): readonly Judged[] => {
    const taken = judged;
    judged = [];
    return taken;
  };
  return {
    receive,
    recording,
    record: (on) => {
      recording.value = on;
    },
    waiting: () => told.size,
    judgeFor: (ms) => {
      const deadline = performance.now() + ms;
      for (const [id, exchange] of told) {
        told.delete(id);
        judged.push(judge(exchange, choices.get(id)));
        if (performance.now() > deadline) break;
      }
    },
    take,
    takeGone: () => {
      const taken = [...gone];
      gone.clear();
      return taken;
    },
    choose: (id, choice) => {
      choices.set(id, { ...choices.get(id), ...choice });
      const observed = known.get(id)?.judged.peek().observed;
      if (!observed || told.has(id)) return false;
      told.set(id, observed);
      return true;
    },
    shun: (id) => {
      for (const pile of [told, choices]) pile.delete(id);
      shunned.add(id);
    },
    clear: (from) => {
      // What was told last stands last.
      const all = [...[...known.values()].map((entry) => entry.judged.peek()), ...take()]
        .map(({ observed }) => observed)
        .concat(...told.values());
      for (const pile of [told, gone, choices]) pile.clear();
      for (const { id } of all) shunned.add(id);
      if (from === undefined) return;
      since = from;
      for (const exchange of all.filter(({ startedAt }) => startedAt >= from)) {
        shunned.delete(exchange.id);
        told.set(exchange.id, exchange);
      }
    },
  };
};
