import type { Browser } from 'webextension-polyfill';
import { LOCATION, ordinaryAddress, whenGone } from './devtools-calls.ts';
import type { DevtoolsPort } from './devtools-source.ts';

/** Firefox's `devtools.network`. Its events tell everything but the requests that a failed preflight stopped, which never were sent. */
export const geckoPort = (browser: Browser): DevtoolsPort => ({
  engine: 'firefox',
  reload: (injectedScript) => void browser.devtools.inspectedWindow.reload({ injectedScript }),
  evaluate: (expression) => evaluate(browser, expression),
  allEntries: async () => {
    const log = (await browser.devtools.network.getHAR()) as { readonly entries?: readonly unknown[] } | undefined;
    return log?.entries ?? [];
  },
  completesLater: false,
  onEntry: (tell) => browser.devtools.network.onRequestFinished.addListener(tell),
  onNavigated: (tell) => browser.devtools.network.onNavigated.addListener(tell),
  pageAddress: async () => ordinaryAddress(await evaluate(browser, LOCATION)),
  onGone: (tell) => whenGone(browser, tell),
});

const evaluate = async (browser: Browser, expression: string): Promise<unknown> => {
  const [value, problem] = await browser.devtools.inspectedWindow.eval(expression).catch(() => [undefined, {}]);
  return problem === undefined ? value : undefined;
};
