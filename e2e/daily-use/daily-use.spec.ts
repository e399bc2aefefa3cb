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
    const rows = await panel.rows();
    const blocked = rows.filter(({ verdict }) => verdict === 'hidden').map(({ url, reason }) => [pathOf(url), reason]);
    expect(Object.fromEntries(blocked)).toEqual(BLOCKED);
    expect(blocked).toHaveLength(12);
  });
});
