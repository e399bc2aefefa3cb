/** The toolbar button's popup in both browsers. */
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './lab/chromium/driver.ts';
import type { Driver } from './lab/driver.ts';
import { launchFirefox } from './lab/firefox/driver.ts';
import { AXE, violationsIn } from './lab/panel/axe.ts';
import { type Lab, startLab } from './lab/server/server.ts';

describe.each([
  { browser: 'chrome', launch: launchChromium, menu: '⋮' },
  { browser: 'firefox', launch: launchFirefox, menu: '≡' },
])('the popup in $browser', ({ browser, launch, menu }) => {
  let lab: Lab;
  let driver: Driver;
  beforeAll(async () => {
    lab = await startLab([]);
    driver = await launch({ extension: resolve(`dist/${browser}`), lab });
    await driver.open('about:blank');
    await driver.openPanel();
    await driver.open(String(await driver.inPanel(`(globalThis.browser ?? chrome).runtime.getURL('src/entry/popup.html')`)));
  });
  afterAll(async () => {
    await driver?.close();
    await lab?.close();
  });

  it('shows how to open the panel in this browser', async () => {
    expect(await driver.inPage('document.querySelector("h1").textContent')).toBe('Corsplain is a panel in DevTools');
    const steps = (await driver.inPage('[...document.querySelectorAll("li")].map((step) => step.textContent)')) as readonly string[];
    expect(steps).toHaveLength(3);
    expect(steps[0]).toContain(`Press F12 on the page, or choose ${menu} >`);
    expect(steps[1]).toContain('Select the Corsplain tab.');
  });

  it('has no accessibility problem', async () => {
    await driver.inPage(`(() => { ${AXE}\n; })()`);
    expect(await driver.inPage(violationsIn)).toEqual([]);
  });
});
