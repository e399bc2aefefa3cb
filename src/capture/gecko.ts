import type { Browser } from 'webextension-polyfill';
import { LOCATION, ordinaryAddress, whenGone } from './devtools-calls.ts';
import type { DevtoolsPort } from './devtools-source.ts';

/** Firefox's `devtools.network`. Its events tell everything but the requests that a failed preflight stopped, which never were sent. */
export const geckoPort = (browser: Browser): DevtoolsPort => ({
  engine: 'firefox',
  allEntries: async () => {
    const log = (await browser.devtools.network.getHAR()) as { readonly entries?: readonly unknown[] } | undefined;
    return log?.entries ?? [];
  },
  completesLater: false,
  onEntry: (tell) => browser.devtools.network.onRequestFinished.addListener(tell),
  onNavigated: (tell) => browser.devtools.network.onNavigated.addListener(tell),
  pageAddress: async () => {
    const [href] = await browser.devtools.inspectedWindow.eval(LOCATION).catch(() => [null]);
    return ordinaryAddress(href);
  },
  onGone: (tell) => whenGone(browser, tell),
});
