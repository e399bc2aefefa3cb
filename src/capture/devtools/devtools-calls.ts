/** What both engines spell alike. */
import type { Browser } from 'webextension-polyfill';

/** What to evaluate to learn a page's address: `location` cannot be forged. Both engines refuse to evaluate in privileged pages. */
export const LOCATION = 'location.href';

/** The address of an ordinary page; null for anything else that an evaluation may have brought. */
export const ordinaryAddress = (href: unknown): string | null =>
  typeof href === 'string' && /^https?:|^file:|^data:|^about:(?:blank|srcdoc)/.test(href) ? href : null;

const ASK_EVERY = 1_000; // ms

/** No event tells a page that its extension was reloaded; its id is gone then. */
export const whenGone = (browser: Browser, tell: () => void): void => {
  const asking = setInterval(() => {
    if (isThere(browser)) return;
    clearInterval(asking);
    tell();
  }, ASK_EVERY);
};

const isThere = (browser: Browser): boolean => {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
};
