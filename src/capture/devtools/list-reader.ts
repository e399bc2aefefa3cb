/** Reads the browser's whole list, and again for exchanges without a response: Chromium reports some too early, mostly under load. */
import type { Exchange } from '../../core/facts/facts.ts';

interface ListReader {
  /** To be called when an event has delivered a request. */
  readonly noteRequest: () => void;
  /** Schedules another read if any of the changed exchanges is incomplete. */
  readonly retryIncomplete: (changed: readonly Exchange[]) => void;
  /** Reads the list now. */
  readonly read: () => Promise<void>;
}

interface ListReaderPort {
  /** The newest state of an exchange; undefined once it was removed. */
  readonly find: (id: string) => Exchange | undefined;
  /** Merges the browser's whole list into the log. */
  readonly readAll: () => Promise<void>;
}

/** How long Chromium may take to provide what it refused, or reported without a response. Milliseconds. */
export const RETRY_DELAY = 400;
const BACKOFF = 3; // each further read waits that many times as long: under load, Chromium takes much longer
const MAX_RETRIES = 4;
// Reading the whole list is expensive for the browser too: a read waits while requests come in, but not longer than this.
const MAX_WAIT = 10_000; // ms
const IDLE_FACTOR = 20; // pause that many times as long as the last read took

// Chromium's codes for requests that it blocked, and for those whose result it doesn't know yet. Any other code is final.
const VAGUE_CODES: ReadonlySet<string> = new Set(['', 'net::ERR_FAILED', 'net::ERR_INVALID_REDIRECT']);

/**
 * Whether the browser may know more in a moment: the response or the headers are missing. A preflight response that would explain the
 * failure proves nothing. It does so in some credentials modes only, and the request may have been sent.
 */
const isIncomplete = ({ hops }: Exchange): boolean => {
  const last = hops[hops.length - 1];
  return last !== undefined && (last.outcome.kind === 'answered' ? last.provisional : VAGUE_CODES.has(last.outcome.code));
};

export const createListReader = ({ find, readAll }: ListReaderPort): ListReader => {
  const retries = new Map<string, number>(); // by exchange id
  let isScheduled = false;
  let lastRequestAt = 0;
  let lastReadAt = 0;
  let nextReadAt = 0; // the earliest time of the next read, in ms since 1970

  const schedule = (): void => {
    if (isScheduled) return;
    let fewest = MAX_RETRIES;
    for (const [id, times] of retries) {
      const exchange = find(id);
      if (exchange && isIncomplete(exchange) && times < MAX_RETRIES) fewest = Math.min(fewest, times);
      else retries.delete(id);
    }
    if (fewest === MAX_RETRIES) return;
    isScheduled = true;
    setTimeout(readWhenQuiet, Math.max(RETRY_DELAY * BACKOFF ** fewest, nextReadAt - Date.now()));
  };
  const read = async (): Promise<void> => {
    isScheduled = true;
    lastReadAt = Date.now();
    for (const [id, times] of retries) retries.set(id, times + 1);
    await readAll();
    nextReadAt = Date.now() + IDLE_FACTOR * (Date.now() - lastReadAt);
    isScheduled = false;
  };
  const readWhenQuiet = (): void => {
    const now = Date.now();
    if (now - lastRequestAt < RETRY_DELAY && now - lastReadAt < MAX_WAIT) setTimeout(readWhenQuiet, RETRY_DELAY);
    else void read().then(schedule);
  };

  return {
    noteRequest: () => {
      lastRequestAt = Date.now();
    },
    retryIncomplete: (changed) => {
      for (const exchange of changed) if (isIncomplete(exchange) && !retries.has(exchange.id)) retries.set(exchange.id, 0);
      schedule();
    },
    read,
  };
};
