import { expect, it } from 'vitest';
import { harOf } from '../../../../src/panel/formats/har.ts';
import { hiddenSimple, many } from '../../exchanges.ts';
import type { PanelFixture } from '../../fixture.ts';
import { HEADERS, importExportActions } from './actions.ts';

/** The dialogs and menus of import and export. */
export const dialogsSpec = (fixture: PanelFixture): void => {
  const { showAll, rowOf, detail, waitForFrame } = fixture;
  const { open, banner, choose } = importExportActions(fixture);

  it('close with Escape, and otherwise leave Escape to DevTools', async () => {
    await fixture.page.evaluate(() => {
      const prevented: boolean[] = [];
      window.addEventListener('keydown', (event) => prevented.push(event.defaultPrevented));
      document.documentElement.dataset.prevented = '';
      window.addEventListener('keydown', () => {
        document.documentElement.dataset.prevented = String(prevented.at(-1));
      });
    });
    const lastPrevented = () => fixture.page.evaluate(() => document.documentElement.dataset.prevented);
    await choose('Paste headers or a message…');
    await fixture.page.getByRole('dialog').waitFor();
    await fixture.page.keyboard.press('Escape');
    await expect.poll(() => fixture.page.getByRole('dialog').count()).toBe(0);
    expect(await lastPrevented()).not.toBe('false');
    await fixture.page.getByRole('button', { name: 'Open, paste, save' }).click();
    await fixture.page.keyboard.press('Escape');
    await expect.poll(() => fixture.page.locator('.menu:popover-open').count()).toBe(0);
    await fixture.page.keyboard.press('Escape');
    expect(await lastPrevented()).toBe('false');
  });

  it.each([
    ['light', 1200],
    ['light', 560],
    ['dark', 1200],
    ['dark', 560],
  ] as const)('fit into the panel in the %s theme at %i pixels', async (theme, width) => {
    const picture = async (name: string) => {
      await waitForFrame();
      await fixture.page.screenshot({ path: `.output/inout-${name}-${theme}-${width}.png` });
      const box = fixture.page.locator('dialog[open], .menu:popover-open');
      for (const one of await box.all()) {
        const place = await one.boundingBox();
        expect(place && place.x >= 0 && place.y >= 0 && place.x + place.width <= width && place.y + place.height <= 640).toBe(true);
      }
    };
    await fixture.page.setViewportSize({ width, height: 640 });
    await fixture.page.evaluate((theme) => window.harness.setTheme(theme), theme);
    await showAll();
    await rowOf(hiddenSimple).click();
    await fixture.page.getByRole('button', { name: 'Open, paste, save' }).click();
    await picture('menu');
    await fixture.page.keyboard.press('Escape');
    await detail().getByRole('button', { name: 'Copy', exact: true }).click();
    await fixture.page.getByRole('menuitemcheckbox').click();
    await picture('copy');
    await fixture.page.keyboard.press('Escape');
    await choose('Paste headers or a message…');
    await fixture.page.getByRole('textbox', { name: 'Headers or message' }).fill(HEADERS);
    await picture('paste');
    await fixture.page.keyboard.press('Escape');
    await choose('Save explained log…');
    await fixture.page.getByRole('checkbox', { name: 'Include sensitive data' }).check();
    await picture('save');
    await fixture.page.keyboard.press('Escape');
    await open('shop.har', harOf(many(200)));
    await banner('file').waitFor();
    await open('bad.har', '{');
    await banner('fault').waitFor();
    await picture('banner');
    expect(await fixture.page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
};
