import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { WatchState } from '../../core/facts/facts.ts';
import { createPageWatch } from './page-watch.ts';

const journal = (id: string) =>
  JSON.stringify({ dropped: 0, reports: [{ id, at: 1, api: 'policy', url: 'https://api.example/', directive: id }] });

/** A watch on a page whose answers a test gives one by one, with the reports and states that it emits. */
const watched = () => {
  const answers: ((value: unknown) => void)[] = [];
  const received: string[] = [];
  const states: WatchState[] = [];
  const port = {
    reload: () => undefined,
    evaluate: () => new Promise<unknown>((resolve) => answers.push(resolve)),
  };
  const watch = createPageWatch(
    port,
    (reports) => received.push(...reports.flatMap((report) => (report.kind === 'blocked' ? report.directive : []))),
    (state) => states.push(state),
  );
  return { watch, answers, received, states };
};

describe('a page that does not answer', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is polled once more, and its late reports are received', async () => {
    const { watch, answers, received, states } = watched();
    watch.start();
    await vi.advanceTimersByTimeAsync(4_000);
    expect(answers).toHaveLength(2);
    answers[1]?.(journal('second'));
    await vi.advanceTimersByTimeAsync(100);
    expect(states).toEqual(['starting', 'on']);
    answers[0]?.(journal('first'));
    await vi.advanceTimersByTimeAsync(100);
    expect(received).toEqual(['second', 'first']);
  });

  it('doesn’t change the state by a late answer without a journal', async () => {
    const { watch, answers, states } = watched();
    watch.start();
    await vi.advanceTimersByTimeAsync(4_000);
    answers[1]?.(journal('second'));
    await vi.advanceTimersByTimeAsync(100);
    answers[0]?.(null);
    await vi.advanceTimersByTimeAsync(100);
    expect(states).toEqual(['starting', 'on']);
  });
});
