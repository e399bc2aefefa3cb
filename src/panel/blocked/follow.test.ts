import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { everyCase } from '../../../e2e/cases/reading/evaluated-cases.ts';
import type { Entry, EvaluatedExchange } from '../state/evaluated.ts';
import { type BlockedOverview, followOverview } from './follow.ts';

const blocked = everyCase.map(({ evaluated }) => evaluated).filter(({ summary }) => summary === 'hidden');
const entriesOf = (evaluated: readonly EvaluatedExchange[]): readonly Entry[] =>
  evaluated.map((one, index) => ({ id: String(index), evaluated: signal(one) }));

const createStore = (count: number) => {
  const entries = signal(entriesOf(blocked.slice(0, count)));
  const counts = signal({ hidden: count, partly: 0, depends: 0, 'no-response': 0, opaque: 0, readable: 0 });
  return {
    currentLoadEntries: entries,
    counts,
    change: (to: number) => {
      entries.value = entriesOf(Array.from({ length: to }, (_, index) => blocked[index % blocked.length] as EvaluatedExchange));
    },
  };
};
const countIn = (overview: BlockedOverview | undefined): number =>
  overview?.worst.reduce((sum, { server }) => sum + server.blocked.length, 0) ?? 0;

describe('following the list', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('calculates a short list soon, and again after a change', () => {
    const store = createStore(3);
    const shown: BlockedOverview[] = [];
    const stop = followOverview(store, (found) => shown.push(found));
    vi.advanceTimersByTime(1_000);
    expect([shown.length, countIn(shown[0])]).toEqual([1, 3]);
    store.change(5);
    store.counts.value = { ...store.counts.value, hidden: 5 };
    vi.advanceTimersByTime(1_000);
    expect([shown.length, countIn(shown[1])]).toEqual([2, 5]);
    stop();
    store.change(6);
    vi.advanceTimersByTime(10_000);
    expect(shown).toHaveLength(2);
  });

  it('waits until a long list has come to rest, but not forever', () => {
    const store = createStore(2);
    const shown: BlockedOverview[] = [];
    const stop = followOverview(store, (found) => shown.push(found));
    vi.advanceTimersByTime(1_000);
    shown.length = 0;
    for (let count = 300; count < 320; count++) {
      store.change(count);
      vi.advanceTimersByTime(150);
    }
    expect(shown).toEqual([]);
    vi.advanceTimersByTime(10_000);
    expect(shown).toHaveLength(1);
    for (let count = 400; count < 500; count++) {
      store.change(count);
      vi.advanceTimersByTime(150);
    }
    expect(shown.length).toBeGreaterThan(1);
    vi.advanceTimersByTime(10_000);
    const { worst = [], others = 0 } = shown.at(-1) ?? {};
    expect(worst.length + others).toBeGreaterThan(0);
    stop();
  });
});
