// Joining gets more expensive the more requests share a URL, so a busy page isn't followed request by request.
const INTERVAL = 200; // ms at least between two runs
const MANY = 40; // calls since the last run
const LONG_INTERVAL = 1_000; // ms after many calls: a busy page needs the machine more than the panel does
const IDLE_FACTOR = 20; // pause that many times as long as the last run took

/** Returns a function that schedules a run. The first run follows at once, each further one after a pause. */
export const throttle = (run: () => void): (() => void) => {
  let isScheduled = false;
  let calls = 0; // since the last run
  let nextRunAt = 0; // the earliest time of the next run, in ms since 1970

  const runNow = (): void => {
    isScheduled = false;
    const startedAt = Date.now();
    const interval = calls > MANY ? LONG_INTERVAL : INTERVAL;
    calls = 0;
    run();
    nextRunAt = Date.now() + Math.max(interval, IDLE_FACTOR * (Date.now() - startedAt));
  };
  return () => {
    calls++;
    if (isScheduled) return;
    isScheduled = true;
    const wait = nextRunAt - Date.now();
    if (wait <= 0) queueMicrotask(runNow);
    else setTimeout(runNow, wait);
  };
};
