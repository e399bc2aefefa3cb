import { type ReadonlySignal, signal } from '@preact/signals';

const QUIET = 4_000; // ms without a report
const LONGEST = 15_000; // ms: some pages send requests all the time

interface Settling {
  /** Whether the newest load has settled. */
  readonly settled: ReadonlySignal<boolean>;
  readonly begin: () => void;
  /** To be called with each report of a request. */
  readonly note: () => void;
  readonly stop: () => void;
}

/** Follows when a load has settled: no event says so. */
export const createSettling = (): Settling => {
  const settled = signal(true);
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let longest: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    clearTimeout(quiet);
    clearTimeout(longest);
  };
  const end = (): void => {
    stop();
    settled.value = true;
  };
  const note = (): void => {
    if (settled.peek()) return;
    clearTimeout(quiet);
    quiet = setTimeout(end, QUIET);
  };
  return {
    settled,
    begin: () => {
      stop();
      settled.value = false;
      longest = setTimeout(end, LONGEST);
      note();
    },
    note,
    stop,
  };
};
