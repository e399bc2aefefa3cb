/**
 * Notices that the page was loaded again. Chromium also reports changes of its URL by script, which are no loads, and Firefox reports a load
 * only once it is complete.
 */
import type { PageLoad } from './both-browsers.ts';

interface LoadWatch {
  /** Looks whether there is another load. `navigatedTo`: the browser has just reported one, of that URL. */
  readonly check: (navigatedTo: string | null) => void;
}

const ANSWER_TIMEOUT = 3_000; // ms: a page that is halted in the debugger may never answer

/** `begin` is called with the time of each load, in ms since 1970. */
export const createLoadWatch = (currentLoad: () => Promise<PageLoad | null>, begin: (at: number, url: string) => void): LoadWatch => {
  let known: PageLoad | null = null;
  let isChecking = false;
  let assumedAt: number | null = null; // the begin of a load of which the page has not answered yet
  let isFirst = true;
  let next: { readonly navigatedTo: string | null } | null = null;

  const check = async (navigatedTo: string | null): Promise<void> => {
    if (isChecking) {
      next = { navigatedTo: navigatedTo ?? next?.navigatedTo ?? null };
      return;
    }
    isChecking = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const timeout = new Promise<null>((resolve) => {
      timer = setTimeout(resolve, ANSWER_TIMEOUT, null);
    });
    const load = await Promise.race([currentLoad(), timeout]);
    clearTimeout(timer);
    isChecking = false;
    if (load) {
      const isNew = known ? load.id !== known.id : assumedAt === null ? !isFirst || navigatedTo !== null : load.startedAt > assumedAt;
      if (isNew) begin(load.startedAt, load.url);
      known = load;
      assumedAt = null;
      isFirst = false;
    } else if (navigatedTo !== null) {
      assumedAt = Date.now();
      known = null;
      begin(assumedAt, navigatedTo);
    }
    const waiting = next;
    next = null;
    if (waiting) void check(waiting.navigatedTo);
  };
  return { check: (navigatedTo) => void check(navigatedTo) };
};
