import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { WatchState } from '../../core/facts/facts.ts';
import { createPageWatch } from './page-watch.ts';

const journal = (id: string) =>
  JSON.stringify({ dropped: 0, reports: [{ id, at: 1, api: 'policy', url: 'https://api.example/', directive: id }] });

/** A page whose answers a test gives one by one, and what is heard of it. */
const watched = () => {
  const answers: ((value: unknown) => void)[] = [];
  const heard: string[] = [];
  const states: WatchState[] = [];
  const port = {
    reload: () => undefined,
    evaluate: () => new Promise<unknown>((resolve) => answers.push(resolve)),
  };
  const watch = createPageWatch(
    port,
    (reports) => heard.push(...reports.flatMap((report) => (report.kind === 'blocked' ? report.directive : []))),
    (state) => states.push(state),
  );
  return { watch, answers, heard, states };
};

describe('a page that does not answer', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is asked once more, and heard when it answers late', async () => {
    const { watch, answers, heard, states } = watched();
    watch.start();
    await vi.advanceTimersByTimeAsync(4_000);
    expect(answers).toHaveLength(2);
    answers[1]?.(journal('second'));
    await vi.advanceTimersByTimeAsync(100);
    expect(states).toEqual(['starting', 'on']);
    answers[0]?.(journal('first'));
    await vi.advanceTimersByTimeAsync(100);
    expect(heard).toEqual(['second', 'first']);
  });

  it('says nothing of the hook when it answers late that there is none', async () => {
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
