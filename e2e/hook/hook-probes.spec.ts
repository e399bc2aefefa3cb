/** A page that probes for the hook finds no difference with it, in the real DevTools of both browsers. */
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../lab/chromium/driver.ts';
import type { Driver } from '../lab/driver.ts';
import { launchFirefox } from '../lab/firefox/driver.ts';
import { keepExchanges, watchCalls } from '../lab/panel/watch-calls.ts';
import { type Lab, startLab } from '../lab/server/server.ts';
import { until } from '../lab/until.ts';

/** Chromium doesn't inject the hook into frames, so there a frame's `toString` can identify patched functions. */
const SETS = ['functions', 'errors', 'transfers', 'overrides', 'frozen', 'workers', 'policy'];

/** In the panel: the state of watched calls. */
const WATCH = `document.querySelector('button[data-watch]').dataset.watch`;

type ProbeResults = Readonly<Record<string, unknown>>;
const readResults = async ({ inPage }: Driver): Promise<ProbeResults> => {
  const text = await until('every probe', () => inPage(`window.probed ?? ''`).then((text) => text !== '' && String(text)), 20).catch(
    async (error: Error) => Promise.reject(new Error(`${error.message}; running: ${await inPage('window.probing')}`)),
  );
  return JSON.parse(text) as ProbeResults;
};

const pick = (results: ProbeResults, names: readonly string[]): ProbeResults =>
  Object.fromEntries(names.map((name) => [name, results[name]]));

/** Makes the page call `fetch` once more, and waits until the panel has that call. */
const callAndWait = async ({ inPage, inPanel }: Driver, url: string): Promise<void> => {
  await inPage(`fetch(${JSON.stringify(url)}).then((response) => response.status)`);
  const known = `[...labExchanges.values()].some(({ call, hops }) => call?.end?.got === 'response' && hops[0].url === ${JSON.stringify(url)})`;
  await until('the panel to have the call', () => inPanel(known), 20);
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
    const results = await readResults(driver);
    without.set(set, results);
    expect(Object.keys(results).length).toBeGreaterThan(4);
  });
  it.each(sets)('finds no difference in %s with the hook', async (set) => {
    await open(set);
    await readResults(driver);
    // Watching continues from the previous page, and the panel notices the new one shortly after it loads.
    await until('the panel to see the page', () => driver.inPanel(`['off', 'late'].includes(${WATCH})`));
    await watchCalls(driver);
    await keepExchanges(driver);
    const plain = without.get(set) ?? {};
    const watched = await readResults(driver);
    const differing = Object.keys(plain).filter((name) => JSON.stringify(watched[name]) !== JSON.stringify(plain[name]));
    expect(Object.keys(watched)).toEqual(Object.keys(plain));
    expect(pick(watched, differing)).toEqual(pick(plain, differing));
    await callAndWait(driver, `${lab.origins('local-cross-site').api}/lab/echo?again=${lab.nextRun()}`);
    expect(await driver.inPanel(WATCH)).toBe('on');
  });
});
