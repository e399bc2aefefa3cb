/** Drives Firefox with WebDriver BiDi alone. Privileged code in the browser's window reaches what BiDi doesn't expose. */

import type { Driver, LaunchOptions } from '../driver.ts';
import { runCases } from '../oracle/run-cases.ts';
import type { Lab } from '../server/server.ts';
import { connect, evaluateIn } from './bidi.ts';
import { watchMessages } from './messages.ts';
import { type OpenPanel, openToolbox, showPanel } from './panel.ts';
import { type FirefoxProcess, startFirefox } from './process.ts';

/** Starts Firefox with a fresh profile and the extension. */
export async function launchFirefox({
  extension,
  lab,
  headless = true,
  online = false,
  messages = false,
  screenWidth = 1400,
}: LaunchOptions): Promise<FirefoxDriver> {
  const firefox = await startFirefox({ headless, online, screenWidth });
  try {
    return await drive(firefox, extension, lab, messages);
  } catch (error) {
    await firefox.close();
    throw error;
  }
}

/** Adds what only Firefox offers. */
export interface FirefoxDriver extends Driver {
  /** Evaluates an expression in the browser's own window and awaits its promise. */
  inBrowser(expression: string): Promise<unknown>;
}

async function drive(firefox: FirefoxProcess, extension: string | null, lab: Lab, messages: boolean): Promise<FirefoxDriver> {
  const bidi = await connect(firefox.url);
  const { capabilities } = await bidi.send('session.new', { capabilities: {} });
  if (extension !== null) await bidi.send('webExtension.install', { extensionData: { type: 'path', path: extension } });
  const firstContext = async (params: object) =>
    ((await bidi.send('browsingContext.getTree', params)).contexts as [{ context: string }])[0].context;
  const tab = await firstContext({});
  const window = await firstContext({ 'moz:scope': 'chrome' });
  const privileged = (expression: string) => evaluateIn(bidi, window, expression);
  const messagesOf = messages ? await watchMessages(privileged) : () => [];
  let panel: OpenPanel | undefined;

  const openPanel = async () => {
    panel ??= await showPanel(privileged);
  };
  const shown = () => {
    if (!panel) throw new Error('The panel is not open: call openPanel first');
    return panel;
  };
  const caseDriver = {
    lab,
    messagesOf,
    openPanel,
    open: async (url: string) => void (await bidi.send('browsingContext.navigate', { context: tab, url, wait: 'complete' })),
    inPage: (expression: string) => evaluateIn(bidi, tab, expression),
    inPanel: (expression: string) => shown().evaluate(expression),
    pressControlInPanel: (letter: string) => shown().press(letter),
    typeInPanel: (keys: readonly string[]) => shown().type(keys),
    clearCookies: async () => void (await bidi.send('storage.deleteCookies')),
  };
  return {
    ...caseDriver,
    openDevtools: () => openToolbox(privileged, 'webconsole'),
    openNetworkPanel: () => openToolbox(privileged, 'netmonitor'),
    inBrowser: privileged,
    closed: firefox.ended,
    engine: 'firefox',
    version: (capabilities as { browserVersion: string }).browserVersion,
    runCases: (stage, cases) => runCases(caseDriver, stage, cases),
    screenshotPanel: async (appearance) => shown().screenshot(appearance),
    close: async () => {
      bidi.close();
      await firefox.close();
    },
  };
}
