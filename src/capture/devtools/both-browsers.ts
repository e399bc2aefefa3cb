/** What the adapters of both browsers share. */
import type { Browser } from 'webextension-polyfill';

/** Evaluates to the page's URL, which a page can't forge. Both browsers refuse to evaluate it in privileged pages. */
export const LOCATION_EXPRESSION = 'location.href';

/** The URL of a page that extensions may inspect; null for any other result of the evaluation. */
export const ordinaryUrl = (href: unknown): string | null =>
  typeof href === 'string' && /^https?:|^file:|^data:|^about:(?:blank|srcdoc)/.test(href) ? href : null;

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
