/**
 * Reads the browser's whole list when a load has come to rest. Firefox sends no event for some requests that its list has, such as those
 * that were revalidated. But it loses requests that start while it makes the list, so the list is never read while entries still arrive.
 */

interface RestReader {
  /** To be called when the list is known to have more, or is likely to: after a navigation. */
  readonly want: () => void;
  /** To be called when an event has delivered a request. */
  readonly noteRequest: () => void;
}

interface RestReaderPort {
  /** Whether the page's document has loaded and no watched call is running. */
  readonly isQuiet: () => Promise<boolean>;
  readonly readAll: () => Promise<void>;
}

const REST = 1_500; // ms without an event: a busy browser needs a second between two
const IDLE_FACTOR = 20; // pause that many times as long as the last read took

export const createRestReader = ({ isQuiet, readAll }: RestReaderPort): RestReader => {
  let isWanted = false;
  let isReading = false;
  let lastRequestAt = 0; // ms since 1970
  let nextReadAt = 0; // the earliest time of the next read, in ms since 1970
  let timer: ReturnType<typeof setTimeout> | undefined;

  const schedule = (): void => {
    if (timer !== undefined || isReading || !isWanted) return;
    const now = Date.now();
    timer = setTimeout(readAtRest, Math.max(REST - (now - lastRequestAt), nextReadAt - now, 0));
  };
  const isAtRest = (): boolean => Date.now() - lastRequestAt >= REST;
  const readAtRest = async (): Promise<void> => {
    timer = undefined;
    if (!isAtRest()) return schedule();
    isReading = true;
    try {
      if (!(await isQuiet()))
        lastRequestAt = Date.now(); // looks again a little later
      else if (isAtRest()) {
        isWanted = false;
        const startedAt = Date.now();
        await readAll();
        nextReadAt = Date.now() + IDLE_FACTOR * (Date.now() - startedAt);
      }
    } catch {
      // The browser refused its list, as while the page changes. The next wish reads it.
    }
    isReading = false;
    schedule();
  };
  return {
    want: () => {
      isWanted = true;
      // A navigation has just begun, or a call has just failed: what belongs to it may still arrive.
      lastRequestAt = Date.now();
      schedule();
    },
    noteRequest: () => {
      lastRequestAt = Date.now();
    },
  };
};
