import type { Steps } from '../../query/steps.ts';

// As long as a task may take without anybody noticing: half of a frame.
const BUDGET = 8; // ms

/** Does long work a slice at a time, the first at once, and lets the browser draw in between. Returns what gives it up. */
export const inSlices = <T>(work: Steps<T>, done: (result: T) => void): (() => void) => {
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
