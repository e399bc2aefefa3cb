/** The panel as a page in a real Firefox: axe finds no violations in any state and theme. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driver } from '../lab/driver.ts';
import { launchFirefox } from '../lab/firefox/driver.ts';
import { AXE, violationsIn } from '../lab/panel/axe.ts';
import { type Lab, startLab } from '../lab/server/server.ts';
import { type ServedPage, servePanelPage } from './serve.ts';
import { stateNames } from './states.ts';

describe('the panel as a page in firefox', () => {
  let lab: Lab;
  let served: ServedPage;
  let driver: Driver;
  beforeAll(async () => {
    lab = await startLab([]);
    served = await servePanelPage();
    driver = await launchFirefox({ extension: null, lab });
  });
  afterAll(async () => {
    await driver?.close();
    await served?.close();
    await lab?.close();
  });

  describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
    it.each(stateNames)('has no violations with %s', async (state) => {
      await driver.open(served.url);
      await driver.inPage('localStorage.clear()');
      await driver.open(served.url);
      await driver.inPage(`window.harness.setTheme('${theme}')`);
      await driver.inPage(`window.harness.show(${JSON.stringify(state)})`);
      await driver.inPage(`(() => { ${AXE}\n; })()`);
      expect(await driver.inPage(violationsIn)).toEqual([]);
    });
  });
});
