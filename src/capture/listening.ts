/**
 * Hears of requests. To tell an extension of a request costs a browser several percent of the request itself (npm run bench:watching),
 * so while a page asks in a storm nobody listens, where the browser's own list misses nothing, and that list is read now and then.
 */
export interface ListeningPort {
  /** The browser's list holds every request since the page was opened, whether somebody listens or not. */
  readonly listIsWhole: boolean;
  readonly listen: (hear: (entry: unknown) => void) => void;
  readonly unlisten: (hear: (entry: unknown) => void) => void;
}

export interface Hearing {
  /** One more request. */
  readonly hear: (entry: unknown) => void;
  /** Takes the whole list in; resolves to how many it holds. */
  readonly takeAll: () => Promise<number>;
}

export interface Listening {
  /** When a request was heard of last, in milliseconds since 1970; now, while nobody listens. */
  readonly lastHeard: () => number;
}

const WINDOW = 1_000; // ms
const STORM = 250; // requests in a window
const CALM = STORM / 4;
const REST = 2_000; // ms at least between two readings of the list
const SHARE = 20; // rest so many times as long as the last reading of the list took

/** Begins to listen, for good. What comes just before a navigation in a storm may be missed: the browser's list begins anew then. */
export const listenTo = (port: ListeningPort, { hear, takeAll }: Hearing): Listening => {
  let begun = 0; // of the window, in ms since 1970
  let count = 0;
  let last = 0;

  const listen = (): void => {
    count = 0;
    last = Date.now();
    port.listen(heard);
  };
  const heard = (entry: unknown): void => {
    hear(entry);
    const now = Date.now();
    last = now;
    if (!port.listIsWhole) return;
    if (now - begun > WINDOW) {
      begun = now;
      count = 0;
    }
    if (++count < STORM) return;
    port.unlisten(heard);
    last = Number.POSITIVE_INFINITY;
    void readLater(0, now, REST);
  };
  const readLater = async (known: number, since: number, rest: number): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, rest));
    const readAt = Date.now();
    const all = await takeAll();
    const calm = (all - known) * WINDOW < CALM * (readAt - since);
    if (!calm) return readLater(all, readAt, Math.max(REST, SHARE * (Date.now() - readAt)));
    listen();
    // What came between that reading and listening.
    await takeAll();
  };
  listen();
  return { lastHeard: () => Math.min(last, Date.now()) };
};
