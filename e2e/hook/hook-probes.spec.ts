/** A page that probes for the hook works as without it, in both browsers, with their real DevTools. */
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../lab/chromium/driver.ts';
import type { Driver } from '../lab/driver.ts';
import { launchFirefox } from '../lab/firefox/driver.ts';
import { keepExchanges, watchCalls } from '../lab/panel/watch-calls.ts';
import { type Lab, startLab } from '../lab/server/server.ts';
import { until } from '../lab/until.ts';

/** Chromium puts the hook into no frame, so that there a frame's `toString` tells what is a stand-in. */
const SETS = ['functions', 'errors', 'transfers', 'overrides', 'frozen', 'workers', 'policy'];

/** In the panel: whether calls are watched. */
const WATCH = `document.querySelector('button[data-watch]').dataset.watch`;

type ProbeResults = Readonly<Record<string, unknown>>;
const readResults = async ({ inPage }: Driver): Promise<ProbeResults> => {
  const told = await until('every probe', () => inPage(`window.probed ?? ''`).then((text) => text !== '' && String(text)), 20).catch(
    async (error: Error) => Promise.reject(new Error(`${error.message}; under way: ${await inPage('window.probing')}`)),
  );
  return JSON.parse(told) as ProbeResults;
};

const only = (told: ProbeResults, names: readonly string[]): ProbeResults => Object.fromEntries(names.map((name) => [name, told[name]]));

/** Has the page call once more, and waits until the panel knows of it. */
const callIsKnown = async ({ inPage, inPanel }: Driver, url: string): Promise<void> => {
  await inPage(`fetch(${JSON.stringify(url)}).then((response) => response.status)`);
  const known = `[...labExchanges.values()].some(({ call, hops }) => call?.end?.got === 'response' && hops[0].url === ${JSON.stringify(url)})`;
  await until('the panel to know of the call', () => inPanel(known), 20);
};

describe.each([
  { engine: 'chromium' as const, launch: launchChromium, extension: 'dist/chrome', sets: SETS },
  { engine: 'firefox' as const, launch: launchFirefox, extension: 'dist/firefox', sets: [...SETS, 'frames'] },
])('a page that probes for the hook in $engine', ({ launch, extension, sets }) => {
  let lab: Lab;
  let driver: Driver;
  beforeAll(async () => {
    lab = await startLab([]);
    driver = await launch({ extension: resolve(extension), lab });
    await driver.open(lab.pageUrl('local-cross-site', []));
    await driver.openPanel();
  });
  afterAll(async () => {
    await driver?.close();
    await lab?.close();
  });

  const open = (set: string) =>
    driver.open(`${lab.origins('local-cross-site').page}/lab/probe?set=${set}${set === 'policy' ? '&csp=strict' : ''}`);
  const without = new Map<string, ProbeResults>();
  it.each(sets)('reports %s without the hook', async (set) => {
    await open(set);
    const told = await readResults(driver);
    without.set(set, told);
    expect(Object.keys(told).length).toBeGreaterThan(4);
  });
  it.each(sets)('finds no difference in %s with the hook', async (set) => {
    await open(set);
    await readResults(driver);
    // Watching goes on from the page before, whose successor the panel finds a moment later.
    await until('the panel to see the page', () => driver.inPanel(`['off', 'late'].includes(${WATCH})`));
    await watchCalls(driver);
    await keepExchanges(driver);
    const plain = without.get(set) ?? {};
    const told = await readResults(driver);
    const differing = Object.keys(plain).filter((name) => JSON.stringify(told[name]) !== JSON.stringify(plain[name]));
    expect(Object.keys(told)).toEqual(Object.keys(plain));
    expect(only(told, differing)).toEqual(only(plain, differing));
    await callIsKnown(driver, `${lab.origins('local-cross-site').api}/lab/echo?again=${lab.nextRun()}`);
    expect(await driver.inPanel(WATCH)).toBe('on');
  });
});
