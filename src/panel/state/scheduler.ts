// The longer the list, the more an update costs; so a burst of requests does not update it frame by frame.
export const MIN_INTERVAL = 100; // ms

/** Runs work on the list with animation frames, throttled while the list is long. */
interface Scheduler {
  /** Runs the work with the next frame. */
  readonly schedule: () => void;
  /** Runs the work with the next frame, but not before the minimum interval has passed. */
  readonly scheduleThrottled: () => void;
  readonly stop: () => void;
}

export const createScheduler = (work: () => void, isLong: () => boolean): Scheduler => {
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting = false;
  let requested = false;

  const schedule = (): void => {
    frame ||= requestAnimationFrame(run);
  };
  const onIntervalEnd = (): void => {
    waiting = false;
    if (requested) schedule();
  };
  const run = (): void => {
    frame = 0;
    requested = false;
    waiting = isLong();
    clearTimeout(timer);
    if (waiting) timer = setTimeout(onIntervalEnd, MIN_INTERVAL);
    work();
  };
  return {
    schedule,
    scheduleThrottled: () => {
      requested = true;
      if (!waiting) schedule();
    },
    stop: () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    },
  };
};
