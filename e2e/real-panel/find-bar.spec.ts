/** Ctrl+F in the panel, and the source of a call: in Chromium both are DevTools' own. Firefox has neither for panels of extensions. */
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cases } from '../cases/index.ts';
import { evaluate } from '../lab/chromium/cdp.ts';
import { launchChromium } from '../lab/chromium/driver.ts';
import type { Driver } from '../lab/driver.ts';
import { launchFirefox } from '../lab/firefox/driver.ts';
import { type Lab, startLab } from '../lab/server/server.ts';
import { until } from '../lab/until.ts';
import { CASE_IDS, caseOf, STAGE } from './session.ts';

/** Sends the requests of the cases and waits for their rows. */
const showRows = async (driver: Driver, lab: Lab): Promise<void> => {
  await driver.open(lab.cookieUrl(STAGE));
  await driver.openPanel();
  for (const id of CASE_IDS) {
    const one = caseOf(id);
    await driver.inPage(`window.lab.send(${JSON.stringify([{ id, url: lab.urlOf(one, STAGE, 1), request: one.request }])})`);
  }
  await until('the rows', () => driver.inPanel(`document.querySelectorAll('.row[data-id]').length === ${CASE_IDS.length}`));
  await driver.inPanel(`document.querySelector('.row[tabindex="0"]').focus()`);
};

describe('the find bar of chromium', () => {
  let lab: Lab;
  let driver: Awaited<ReturnType<typeof launchChromium>>;
  beforeAll(async () => {
    lab = await startLab(cases);
    driver = await launchChromium({ extension: resolve('dist/chrome'), lab });
    await showRows(driver, lab);
  });
  afterAll(async () => {
    await driver?.close();
    await lab?.close();
  });
  const selected = () => driver.inPanel(`document.querySelector('.row[aria-selected="true"]')?.dataset.url?.split('/')[4] ?? null`);

  it('walks the rows that match', async () => {
    const { devtools } = driver.sessions();
    const press = async (key: string, text?: string) => {
      const code = key === 'Enter' ? 13 : 0;
      await devtools.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text: text ?? '', windowsVirtualKeyCode: code });
      await devtools.send('Input.dispatchKeyEvent', { type: 'keyUp', key, windowsVirtualKeyCode: code });
    };
    await driver.pressControlInPanel('f');
    await until('the find bar', () =>
      evaluate(
        devtools,
        `(() => { let at = document.activeElement; while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement; return at?.type === 'search'; })()`,
      ),
    );
    for (const letter of 'missing') await press(letter, letter);
    await until('the first match to be selected', async () => (await selected()) === 'allow-origin-missing');
    expect(await driver.inPanel(`CSS.highlights.get('found').size > 0`)).toBe(true);
    await press('Enter', '\r');
    await until('the next match to be selected', async () => (await selected()) === 'allow-headers-missing');
  });

  it('leads to the place that sent the request, which opens in Sources', async () => {
    const place = (await driver.inPanel(`document.querySelector('button.called-at').innerText`)) as string;
    expect(place).toMatch(/^called at send-by-fetch\.ts:\d+$/);
    await driver.inPanel(`document.querySelector('button.called-at').click()`);
    const { devtools } = driver.sessions();
    await until('Sources to show', () =>
      evaluate(
        devtools,
        `(async () => (await import('./ui/legacy/legacy.js')).ViewManager.ViewManager.instance().isViewVisible('sources'))()`,
      ),
    );
  });
});

it('focuses the filter of the panel in firefox', async () => {
  const lab = await startLab(cases);
  const driver = await launchFirefox({ extension: resolve('dist/firefox'), lab });
  try {
    await showRows(driver, lab);
    await driver.pressControlInPanel('f');
    await until('the filter to have the focus', () => driver.inPanel(`document.activeElement?.matches('.filter-field input') === true`));
  } finally {
    await driver.close();
    await lab.close();
  }
});
