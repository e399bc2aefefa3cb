/** What the adapters of both browsers share. */
import type { Browser } from 'webextension-polyfill';

/** Evaluates to the page's URL, which a page can't forge. Both browsers refuse to evaluate it in privileged pages. */
export const LOCATION_EXPRESSION = 'location.href';

/** The URL of a page that extensions may inspect; null for any other result of the evaluation. */
export const ordinaryUrl = (href: unknown): string | null =>
  typeof href === 'string' && /^https?:|^file:|^data:|^about:(?:blank|srcdoc)/.test(href) ? href : null;

/** A load of the inspected page. */
export interface PageLoad {
  /** Differs from load to load. */
  readonly id: number;
  readonly url: string;
  /** The time since which it may have sent requests, in milliseconds since 1970. */
  readonly startedAt: number;
}

/** Evaluates to what `readLoad` reads: the page's URL, the time of its navigation, and the milliseconds since its response began. */
const LOAD_EXPRESSION =
  "[location.href, performance.timeOrigin, performance.now() - (performance.getEntriesByType('navigation')[0]?.responseStart ?? 0)]";

/**
 * Returns the current load of the page; null when extensions can't inspect it. Its start counts from the moment of the question: a busy
 * browser answers late, and a start that is too late would count requests of the new load to the load before.
 */
export const readCurrentLoad = async (evaluate: (expression: string) => Promise<unknown>): Promise<PageLoad | null> => {
  const asked = Date.now();
  return readLoad(await evaluate(LOAD_EXPRESSION), asked);
};

/** Reads what the page answered, which may be anything; null unless extensions may inspect it. */
export const readLoad = (answer: unknown, now: number): PageLoad | null => {
  const [href, id, age]: readonly unknown[] = Array.isArray(answer) ? answer : [];
  const url = ordinaryUrl(href);
  if (url === null || typeof id !== 'number' || typeof age !== 'number' || !(age >= 0)) return null;
  return { id, url, startedAt: now - age };
};

const CHECK_INTERVAL = 1_000; // ms

/** Calls the listener once the extension was reloaded or removed. No event reports that, but the extension's id is gone then. */
export const whenDisconnected = (browser: Browser, listener: () => void): void => {
  const timer = setInterval(() => {
    if (isConnected(browser)) return;
    clearInterval(timer);
    listener();
  }, CHECK_INTERVAL);
};

const isConnected = (browser: Browser): boolean => {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
};
