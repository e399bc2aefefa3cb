/** A day with the panel, in real DevTools of both browsers: load, read, paste one configuration, restart the API, reload. */
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../lab/chromium/driver.ts';
import type { Driver } from '../lab/driver.ts';
import { launchFirefox } from '../lab/firefox/driver.ts';
import { type Lab, startLab } from '../lab/server/server.ts';
import { until } from '../lab/until.ts';
import { type PanelActions, panelActions } from '../real-panel/panel-actions.ts';
import { type Shop, startShop } from './shop.ts';

/** The blocked requests and their reasons, in the order in which the page sends them. */
const BLOCKED = {
  '/cart': 'allow-credentials-missing',
  '/profile': 'allow-credentials-missing',
  '/prices': 'allow-origin-wildcard',
  '/stock': 'allow-origin-missing',
  '/reviews': 'allow-origin-other-port',
  '/settings': 'method-not-allowed',
  '/orders': 'header-not-allowed',
  '/items/7': 'allow-headers-invalid',
  '/checkout': 'allow-origin-missing-unauthorized',
  '/events': 'allow-origin-duplicate',
  '/me': 'allow-origin-missing',
  '/messages': 'allow-origin-missing',
};

describe.each([
  { engine: 'chromium' as const, launch: launchChromium, extension: 'dist/chrome' },
  { engine: 'firefox' as const, launch: launchFirefox, extension: 'dist/firefox' },
])('the panel in daily use in $engine', ({ launch, extension }) => {
  let lab: Lab;
  let shop: Shop;
  let driver: Driver;
  let panel: PanelActions;
  beforeAll(async () => {
    lab = await startLab([]);
    shop = await startShop();
    driver = await launch({ extension: resolve(extension), lab });
    await driver.open(`${shop.page}/start`);
    await driver.openPanel();
    panel = panelActions(driver);
  });
  afterAll(async () => {
    await driver?.close();
    await shop?.close();
    await lab?.close();
  });

  const pathOf = (url: string): string => new URL(url).pathname;
  /** Waits until the page has sent everything and the list has all of it. */
  const waitForLoad = async () => {
    await until('the page to have its responses', async () => (await driver.inPage('document.title')) === 'Shop, loaded');
    await expect.poll(async () => (await panel.rows()).filter(({ verdict }) => verdict !== '').length).toBe(22);
  };

  it('lists the 22 requests of a load, and says of 12 why they are blocked', async () => {
    await driver.open(shop.page);
    await waitForLoad();
    const blocked = async () =>
      (await panel.rows()).filter(({ verdict }) => verdict === 'hidden').map(({ url, reason }) => [pathOf(url), reason] as const);
    // Chromium reports some blocked responses without their headers at first.
    await expect.poll(async () => Object.fromEntries(await blocked())).toEqual(BLOCKED);
    expect(await blocked()).toHaveLength(12);
  });

  it('says why the server answered so, where its answer gives it away', async () => {
    for (const [path, causes] of [
      ['/checkout', 'guard'],
      ['/messages', 'sign-in'],
    ]) {
      const row = (await panel.rows()).find(({ url }) => pathOf(url) === path);
      await panel.click(`[role="row"][data-id="${row?.id}"]`);
      await panel.waitForProperty('.detail [data-causes]', 'dataset.causes', causes);
    }
  });

  it('says above the list how many one configuration allows, and offers it for pasting', async () => {
    const { host, port } = new URL(shop.api);
    const lines = async () => String(await panel.read('[data-banner="blocked"]', 'innerText')).split('\n');
    await expect
      .poll(lines)
      .toEqual([
        `10 blocked by ${host}, 9 reasons. One configuration allows all 10.`,
        'Show configuration',
        `2 blocked by 127.0.0.1:${port}, 1 reason. No configuration allows them.`,
      ]);
    await panel.click('[data-banner="blocked"] button');
    await panel.waitForProperty('.detail [data-server] pre', `textContent.includes('PATCH')`, true);
  });

  it('shows after the restart and a reload which ten are fixed, and says of the others why not', async () => {
    await shop.paste(String(await panel.read('.detail [data-server] pre', 'textContent')));
    await driver.inPage(`document.title = 'Old'`);
    await panel.click('.detail .compare button');
    await waitForLoad();
    const fixed = async () =>
      (await driver.inPanel(
        `[...document.querySelectorAll('[role="row"][data-fixed]')].map(({ dataset }) => [new URL(dataset.url).pathname, dataset.fixed])`,
      )) as readonly (readonly [string, string])[];
    const [me, messages] = ['/me', '/messages'] as const;
    const repaired = Object.entries(BLOCKED).filter(([path]) => path !== me && path !== messages);
    await expect.poll(async () => Object.fromEntries(await fixed())).toEqual(Object.fromEntries(repaired));
    const left = async () => (await panel.rows()).filter(({ verdict }) => verdict === 'hidden');
    await expect.poll(async () => (await left()).map(({ url }) => pathOf(url)).sort()).toEqual([me, messages]);
    for (const { id } of await left()) {
      await panel.click(`[role="row"][data-id="${id}"]`);
      await panel.waitForProperty('.detail h1', `innerText`, 'The response has no Access-Control-Allow-Origin header');
      await panel.waitForProperty('.detail', `innerText.includes('Don’t allow null, because any site can send it.')`, true);
    }
  });
});
