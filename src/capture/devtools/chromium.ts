import type { Browser } from 'webextension-polyfill';
import { LOCATION, ordinaryAddress, whenGone } from './devtools-calls.ts';
import type { DevtoolsPort } from './devtools-source.ts';

type GetHar = (answer: (log: { readonly entries?: readonly unknown[] } | undefined) => void) => void;

type Evaluate = (expression: string, answer: (value: unknown, problem?: unknown) => void) => void;

/** Chromium's DevTools calls answer by callback; `browser` is its own global, for the polyfill's promises differ from version to version. */
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
  onEntry: (tell) => browser.devtools.network.onRequestFinished.addListener(tell),
  onNavigated: (tell) => browser.devtools.network.onNavigated.addListener(tell),
  pageAddress: async () => ordinaryAddress(await evaluate(browser, LOCATION)),
  onGone: (tell) => whenGone(browser, tell),
});

const evaluate = (browser: Browser, expression: string): Promise<unknown> => {
  const { inspectedWindow } = browser.devtools;
  const ask = inspectedWindow.eval.bind(inspectedWindow) as unknown as Evaluate;
  return new Promise((resolve) => ask(expression, (value, problem) => resolve(problem === undefined ? value : undefined)));
};
