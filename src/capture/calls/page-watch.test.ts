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

describe('a page that hides the journal', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** A watch on a page that answers each poll with `answer`, with the number of scripts that were evaluated to install the hook. */
  const watchedWith = (answer: () => unknown) => {
    const states: WatchState[] = [];
    let installs = 0;
    let polls = 0;
    const port = {
      reload: () => undefined,
      evaluate: async (expression: string) => {
        if (!expression.includes('timeOrigin')) return void installs++;
        polls++;
        return answer();
      },
    };
    const watch = createPageWatch(
      port,
      () => undefined,
      (state) => states.push(state),
    );
    return { watch, states, installs: () => installs, polls: () => polls };
  };

  it.each([
    ['answers for the document alone', () => 5],
    ['throws', () => false],
    ['answers with another type', () => ({ reports: [] })],
    ['answers with something huge', () => 'x'.repeat(2 ** 25 + 1)],
    ['answers for another document each time', Math.random],
  ])('ends watching if it %s, and installs the hook a bounded number of times', async (_, answer) => {
    const { watch, states, installs, polls } = watchedWith(answer);
    watch.start();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(states.at(-1)).toBe('refused');
    expect(installs()).toBeLessThanOrEqual(3);
    const before = polls();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(polls()).toBe(before);
    watch.navigated();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(polls()).toBeGreaterThan(before);
  });

  it('asks a page that never answers no more than twice', async () => {
    const { watch, polls } = watchedWith(() => new Promise(() => undefined));
    watch.start();
    await vi.advanceTimersByTimeAsync(600_000);
    expect(polls()).toBe(2);
  });
});
