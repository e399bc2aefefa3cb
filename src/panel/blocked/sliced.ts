const BUDGET = 5; // ms, part of a frame
const PAUSE = 16; // ms

/** Runs a calculation in slices of time, then passes its result on. Returns a function that stops it. */
export const runSliced = <T>(steps: Iterator<undefined, T>, done: (result: T) => void): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const advance = (): void => {
    const end = performance.now() + BUDGET;
    for (;;) {
      const step = steps.next();
      if (step.done) {
        done(step.value);
        return;
      }
      if (performance.now() >= end) break;
    }
    timer = setTimeout(advance, PAUSE);
  };
  timer = setTimeout(advance);
  return () => clearTimeout(timer);
};
