/** Drives Chromium with Playwright, and with the DevTools protocol where Playwright has no access. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright';
import { findChromium } from '../browsers/find.ts';
import type { Driver, LaunchOptions } from '../driver.ts';
import { runCases } from '../oracle/run-cases.ts';
import type { Lab } from '../server/server.ts';
import { evaluate, type Session } from './cdp.ts';
import { watchMessages } from './messages.ts';
import { type OpenPanel, showDevtools, showNetwork, showPanel } from './panel.ts';

/** Starts Chromium with a fresh profile, the extension and DevTools. */
export async function launchChromium({
  extension,
  lab,
  headless = true,
  online = false,
  messages = false,
  screenWidth = 1400,
}: LaunchOptions): Promise<ChromiumDriver> {
  const profile = await makeProfile();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless: false, // Playwright's headless mode has no DevTools; `--headless=new` below has
    viewport: null,
    args: [
      ...flags,
      ...(online ? [] : [offline]),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), // Chromium doesn't start with a sandbox as root
      `--window-size=${screenWidth},1000`,
      ...(extension === null ? [] : [`--load-extension=${extension}`, `--disable-extensions-except=${extension}`]),
      ...(headless ? ['--headless=new'] : []),
    ],
    ignoreDefaultArgs: ['--disable-extensions'],
    handleSIGINT: false, // Playwright would end the process before the profile is removed
  });
  const close = async () => {
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    return await drive(context, lab, messages, close);
  } catch (error) {
    await close();
    throw error;
  }
}

/** Adds what only Chromium offers. */
export interface ChromiumDriver extends Driver {
  /** Returns the sessions with DevTools and with the open panel. */
  sessions(): OpenPanel['sessions'];
}

async function drive(context: BrowserContext, lab: Lab, messages: boolean, close: () => Promise<void>): Promise<ChromiumDriver> {
  const page = context.pages()[0] ?? (await context.newPage());
  const session = await context.newCDPSession(page);
  const messagesOf = messages ? await watchMessages(session) : () => [];
  let panel: OpenPanel | undefined;

  const openPanel = async () => {
    panel ??= await showPanel(await rootSession(context), session);
  };
  const shown = () => {
    if (!panel) throw new Error('The panel is not open: call openPanel first');
    return panel;
  };
  const caseDriver = {
    lab,
    messagesOf,
    openPanel,
    open: async (url: string) => void (await page.goto(url)),
    inPage: (expression: string) => evaluate(session, expression),
    inPanel: (expression: string) => shown().evaluate(expression),
    pressControlInPanel: (letter: string) => shown().press(letter),
    typeInPanel: (keys: readonly string[]) => shown().type(keys),
    clearCookies: () => context.clearCookies(),
  };
  return {
    ...caseDriver,
    openDevtools: async () => void (await showDevtools(await rootSession(context), session)),
    openNetworkPanel: async () => await showNetwork(await rootSession(context), session),
    closed: new Promise((resolve) => context.once('close', () => resolve())),
    engine: 'chromium',
    version: context.browser()?.version() ?? '',
    runCases: (stage, cases) => runCases(caseDriver, stage, cases),
    sessions: () => shown().sessions,
    screenshotPanel: async (appearance) => shown().screenshot(appearance),
    close,
  };
}

const flags = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--auto-open-devtools-for-tabs',
];

/** Resolves only names of this machine, so that no request leaves it. */
const offline = '--host-resolver-rules=MAP *.test 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1';

/** Creates a profile that allows third-party cookies. */
async function makeProfile(): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'corsplain-chromium-'));
  await mkdir(join(profile, 'Default'));
  const preferences = { profile: { cookie_controls_mode: 0, block_third_party_cookies: false } };
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  return profile;
}

async function rootSession(context: BrowserContext): Promise<Session> {
  const browser = context.browser();
  if (!browser) throw new Error('Chromium is closed');
  return browser.newBrowserCDPSession();
}
