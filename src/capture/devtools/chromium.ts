import type { Browser } from 'webextension-polyfill';
import { LOCATION_EXPRESSION, ordinaryUrl, readCurrentLoad, whenDisconnected } from './both-browsers.ts';
import type { DevtoolsPort } from './devtools-source.ts';

type GetHar = (callback: (log: { readonly entries?: readonly unknown[] } | undefined) => void) => void;

type Evaluate = (expression: string, callback: (value: unknown, error?: unknown) => void) => void;

/** Chromium's DevTools. `browser` is its own global, which takes callbacks: the polyfill's promises differ from version to version. */
export const chromiumPort = (browser: Browser): DevtoolsPort => ({
  engine: 'chromium',
  reload: (injectedScript) => void browser.devtools.inspectedWindow.reload({ injectedScript }),
  evaluate: (expression) => evaluate(browser, expression),
  allEntries: () => {
    const { network } = browser.devtools;
    const getHar = network.getHAR.bind(network) as unknown as GetHar;
    return new Promise((resolve) => getHar((log) => resolve(log?.entries ?? [])));
  },
  completesLater: true,
  listsMore: false,
  onEntry: (listener) => browser.devtools.network.onRequestFinished.addListener(listener),
  onNavigated: (listener) => browser.devtools.network.onNavigated.addListener(listener),
  navigatesLate: false,
  currentLoad: () => readCurrentLoad((expression) => evaluate(browser, expression)),
  pageUrl: async () => ordinaryUrl(await evaluate(browser, LOCATION_EXPRESSION)),
  onDisconnected: (listener) => whenDisconnected(browser, listener),
});

const evaluate = (browser: Browser, expression: string): Promise<unknown> => {
  const { inspectedWindow } = browser.devtools;
  const evaluateIn = inspectedWindow.eval.bind(inspectedWindow) as unknown as Evaluate;
  return new Promise((resolve) => evaluateIn(expression, (value, error) => resolve(error === undefined ? value : undefined)));
};
