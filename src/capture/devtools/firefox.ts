import type { Browser } from 'webextension-polyfill';
import { LOCATION_EXPRESSION, ordinaryUrl, readCurrentLoad, whenDisconnected } from './both-browsers.ts';
import type { DevtoolsPort } from './devtools-source.ts';

/**
 * Firefox's DevTools. Its events leave out requests that were never sent because their preflight failed, and most that were revalidated; its
 * list has them.
 */
export const firefoxPort = (browser: Browser): DevtoolsPort => ({
  engine: 'firefox',
  reload: (injectedScript) => void browser.devtools.inspectedWindow.reload({ injectedScript }),
  evaluate: (expression) => evaluate(browser, expression),
  allEntries: async () => {
    const log = (await browser.devtools.network.getHAR()) as { readonly entries?: readonly unknown[] } | undefined;
    return log?.entries ?? [];
  },
  completesLater: false,
  listsMore: true,
  onEntry: (listener) => browser.devtools.network.onRequestFinished.addListener(listener),
  onNavigated: (listener) => browser.devtools.network.onNavigated.addListener(listener),
  navigatesLate: true,
  currentLoad: () => readCurrentLoad((expression) => evaluate(browser, expression)),
  pageUrl: async () => ordinaryUrl(await evaluate(browser, LOCATION_EXPRESSION)),
  onDisconnected: (listener) => whenDisconnected(browser, listener),
});

const evaluate = async (browser: Browser, expression: string): Promise<unknown> => {
  const [value, error] = await browser.devtools.inspectedWindow.eval(expression).catch(() => [undefined, {}]);
  return error === undefined ? value : undefined;
};
