/** Chromium, driven by Playwright and, where Playwright sees nothing, by the DevTools protocol. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright';
import { findChromium } from '../browsers/find.ts';
import type { Driver, LaunchOptions } from '../driver.ts';
import { askCases } from '../oracle/ask-cases.ts';
import type { Lab } from '../server/server.ts';
import { evaluate, type Session } from './cdp.ts';
import { watch } from './oracle.ts';
import { type ShownPanel, showDevtools, showNetwork, showPanel } from './panel.ts';

/** Starts Chromium with a fresh profile, the extension and DevTools. */
export async function launchChromium({
  extension,
  lab,
  headless = true,
  online = false,
  notes = false,
  screenWidth = 1400,
}: LaunchOptions): Promise<ChromiumDriver> {
  const profile = await makeProfile();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless: false, // Playwright's own headless mode has no DevTools; the flag below asks for the one that has
    viewport: null,
    args: [
      ...flags,
      ...(online ? [] : [offline]),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), // as root Chromium does not start with it
      `--window-size=${screenWidth},1000`,
      ...(extension === null ? [] : [`--load-extension=${extension}`, `--disable-extensions-except=${extension}`]),
      ...(headless ? ['--headless=new'] : []),
    ],
    ignoreDefaultArgs: ['--disable-extensions'],
    handleSIGINT: false, // Playwright would end the process before the profile is taken away
  });
  const close = async () => {
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    return await drive(context, lab, notes, close);
  } catch (error) {
    await close();
    throw error;
  }
}

/** What only Chromium can be asked for. */
export interface ChromiumDriver extends Driver {
  /** Sessions with DevTools themselves and with the panel that is shown. */
  sessions(): ShownPanel['sessions'];
}

async function drive(context: BrowserContext, lab: Lab, notes: boolean, close: () => Promise<void>): Promise<ChromiumDriver> {
  const page = context.pages()[0] ?? (await context.newPage());
  const session = await context.newCDPSession(page);
  const notesOf = notes ? await watch(session) : () => [];
  let panel: ShownPanel | undefined;

  const openPanel = async () => {
    panel ??= await showPanel(await rootSession(context), session);
  };
  const shown = () => {
    if (!panel) throw new Error('The panel is not open: call openPanel first');
    return panel;
  };
  const asking = {
    lab,
    notesOf,
    openPanel,
    open: async (address: string) => void (await page.goto(address)),
    inPage: (expression: string) => evaluate(session, expression),
    inPanel: (expression: string) => shown().evaluate(expression),
    pressInPanel: (letter: string) => shown().press(letter),
    typeInPanel: (keys: readonly string[]) => shown().type(keys),
    clearCookies: () => context.clearCookies(),
  };
  return {
    ...asking,
    openDevtools: async () => void (await showDevtools(await rootSession(context), session)),
    openNetwork: async () => await showNetwork(await rootSession(context), session),
    closed: new Promise((resolve) => context.once('close', () => resolve())),
    engine: 'chromium',
    version: context.browser()?.version() ?? '',
    askCases: (stage, cases) => askCases(asking, stage, cases),
    sessions: () => shown().sessions,
    screenshotPanel: async (look) => shown().screenshot(look),
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

/** Nothing but this machine resolves, so nothing can be sent anywhere. */
const offline = '--host-resolver-rules=MAP *.test 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1';

/** A profile that lets cookies travel across sites. */
async function makeProfile(): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'corsplain-chromium-'));
  await mkdir(join(profile, 'Default'));
  const preferences = { profile: { cookie_controls_mode: 0, block_third_party_cookies: false } };
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  return profile;
}

async function rootSession(context: BrowserContext): Promise<Session> {
  const browser = context.browser();
  if (!browser) throw new Error('Chromium has gone');
  return browser.newBrowserCDPSession();
}
