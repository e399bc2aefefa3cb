import type { Browser } from 'webextension-polyfill';
import { listening, pageAddress, whenGone } from './devtools-calls.ts';
import type { DevtoolsPort } from './devtools-source.ts';

type GetHar = (answer: (log: { readonly entries?: readonly unknown[] } | undefined) => void) => void;

/** Chromium's `devtools.network` answers by callback, which the polyfill leaves as it is. */
export const chromiumPort = (browser: Browser): DevtoolsPort => ({
  engine: 'chromium',
  allEntries: () => {
    const { network } = browser.devtools;
    const getHar = network.getHAR.bind(network) as unknown as GetHar;
    return new Promise((resolve) => getHar((log) => resolve(log?.entries ?? [])));
  },
  completesLater: true,
  onEntry: (tell) => listening(browser.devtools.network.onRequestFinished, tell),
  onNavigated: (tell) => listening(browser.devtools.network.onNavigated, tell),
  pageAddress: () => pageAddress(browser),
  onGone: (tell) => whenGone(browser, tell),
});
