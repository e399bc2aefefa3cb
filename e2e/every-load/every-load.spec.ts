/** Every request is there on every load, in the real panel of both browsers. */
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Exchange } from '../../src/core/facts/facts.ts';
import { launchChromium } from '../lab/chromium/driver.ts';
import type { Driver } from '../lab/driver.ts';
import { launchFirefox } from '../lab/firefox/driver.ts';
import { keepExchanges } from '../lab/panel/watch-calls.ts';
import { type Lab, startLab } from '../lab/server/server.ts';
import { until } from '../lab/until.ts';
import { type PanelActions, panelActions } from '../real-panel/panel-actions.ts';
import { type Site, startSite } from './site.ts';

const LOADS = [1, 2, 3, 4, 5];

// Chromium reports some blocked responses without their headers. The panel looks for them in the browser's list, again and again for up to
// 16 seconds, and pauses as long as a busy browser needs. See `src/capture/devtools/list-reader.ts`.
const COMPLETE = { timeout: 60_000 };

describe.each([
  // Chromium lists what a service worker passes on twice: for the page and for the worker. The second row may come later.
  { engine: 'chromium' as const, launch: launchChromium, extension: 'dist/chrome', passedOn: 2 },
  { engine: 'firefox' as const, launch: launchFirefox, extension: 'dist/firefox', passedOn: 1 },
])('every load in $engine', ({ launch, extension, passedOn }) => {
  let lab: Lab;
  let site: Site;
  let driver: Driver;
  let panel: PanelActions;
  beforeAll(async () => {
    lab = await startLab([]);
    site = await startSite();
    driver = await launch({ extension: resolve(extension), lab });
    await driver.open(lab.pageUrl('local-same-site', []));
    await driver.openPanel();
    panel = panelActions(driver);
    await panel.waitFor('.preserve input');
    if (await panel.read('.preserve input', 'checked')) await panel.click('.preserve input');
    await keepExchanges(driver);
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
    await lab?.close();
  });

  /** Returns the rows of the current load, as text, in alphabetical order. */
  const rowsOfLoad = async (): Promise<readonly string[]> =>
    (await panel.rows()).map(({ url, verdict, reason }) => `${new URL(url).pathname} ${verdict} ${reason}`).sort();

  /** Returns the requests that the rows of the current load stand for, and that reached a server. */
  const sentOfLoad = async (): Promise<readonly string[]> => {
    const ids = (await panel.rows()).map(({ id }) => id);
    const text = await driver.inPanel(`JSON.stringify(${JSON.stringify(ids)}.flatMap((id) => labExchanges.get(id) ?? []))`);
    return (JSON.parse(String(text)) as readonly Exchange[]).flatMap(({ hops }) =>
      hops.flatMap(({ url, method, preflight, outcome }) => {
        const { pathname } = new URL(url);
        const sent = outcome.kind === 'answered' && !outcome.reply.fromServiceWorker ? [`${method} ${pathname}`] : [];
        return preflight ? [`OPTIONS ${pathname}`, ...sent] : sent;
      }),
    );
  };

  let first: readonly string[] = [];
  it.each(LOADS)(
    'has all requests of load %i',
    async (load) => {
      await driver.open(site.page);
      await until('the page to have its responses', async () => (await driver.inPage('document.title')) === 'Loaded');
      const received = site.takeReceived().toSorted();
      // In Firefox, the request of the service worker is in no list but the server's.
      const listed = async () => [...(await sentOfLoad())].sort();
      const expected = received.filter((request) => !request.endsWith('/passed-on'));
      await expect.poll(async () => (await listed()).filter((request) => !request.endsWith('/passed-on')), COMPLETE).toEqual(expected);
      if (load === 1) {
        await expect.poll(async () => (await rowsOfLoad()).filter((row) => row.includes('/passed-on')).length, COMPLETE).toBe(passedOn);
        first = await rowsOfLoad();
      }
      await expect.poll(rowsOfLoad, COMPLETE).toEqual(first);
      expect(first.filter((row) => row.includes(' hidden '))).toHaveLength(3);
      expect(received.length).toBe(12);
    },
    200_000,
  );
});
