import type { Steps } from '../../query/steps.ts';

// Half of a frame: a task this long is not noticed.
const BUDGET = 8; // ms

/** Runs long work in slices, the first one at once, and lets the browser draw in between. Returns the function that cancels it. */
export const runInTimeSlices = <T>(work: Steps<T>, done: (result: T) => void): (() => void) => {
  const { port1, port2 } = new MessageChannel();
  const slice = (): void => {
    const deadline = performance.now() + BUDGET;
    let step = work.next();
    while (!step.done && performance.now() < deadline) step = work.next();
    if (!step.done) {
      port2.postMessage(null);
      return;
    }
    port1.close();
    done(step.value);
  };
  port1.onmessage = slice;
  slice();
  return () => port1.close();
};
