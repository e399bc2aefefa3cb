import { expect, it } from 'vitest';
import { harOf } from '../../../../src/panel/formats/har.ts';
import { hiddenSimple, many } from '../../exchanges.ts';
import type { PanelStage } from '../../stage.ts';
import { HEADERS, importExportActions } from './actions.ts';

/** The dialogs and menus of import and export. */
export const dialogsSpec = (stage: PanelStage): void => {
  const { showAll, rowOf, detail, drawn } = stage;
  const { open, banner, choose } = importExportActions(stage);

  it('close with Escape, and otherwise leave Escape to DevTools', async () => {
    await stage.page.evaluate(() => {
      const prevented: boolean[] = [];
      window.addEventListener('keydown', (event) => prevented.push(event.defaultPrevented));
      document.documentElement.dataset.prevented = '';
      window.addEventListener('keydown', () => {
        document.documentElement.dataset.prevented = String(prevented.at(-1));
      });
    });
    const lastPrevented = () => stage.page.evaluate(() => document.documentElement.dataset.prevented);
    await choose('Paste headers or a message…');
    await stage.page.getByRole('dialog').waitFor();
    await stage.page.keyboard.press('Escape');
    await expect.poll(() => stage.page.getByRole('dialog').count()).toBe(0);
    expect(await lastPrevented()).not.toBe('false');
    await stage.page.getByRole('button', { name: 'Open, paste, save' }).click();
    await stage.page.keyboard.press('Escape');
    await expect.poll(() => stage.page.locator('.menu:popover-open').count()).toBe(0);
    await stage.page.keyboard.press('Escape');
    expect(await lastPrevented()).toBe('false');
  });

  it.each([
    ['light', 1200],
    ['light', 560],
    ['dark', 1200],
    ['dark', 560],
  ] as const)('fit into the panel in the %s theme at %i pixels', async (theme, width) => {
    const picture = async (name: string) => {
      await drawn();
      await stage.page.screenshot({ path: `.output/inout-${name}-${theme}-${width}.png` });
      const box = stage.page.locator('dialog[open], .menu:popover-open');
      for (const one of await box.all()) {
        const place = await one.boundingBox();
        expect(place && place.x >= 0 && place.y >= 0 && place.x + place.width <= width && place.y + place.height <= 640).toBe(true);
      }
    };
    await stage.page.setViewportSize({ width, height: 640 });
    await stage.page.evaluate((theme) => window.stage.wear(theme), theme);
    await showAll();
    await rowOf(hiddenSimple).click();
    await stage.page.getByRole('button', { name: 'Open, paste, save' }).click();
    await picture('menu');
    await stage.page.keyboard.press('Escape');
    await detail().getByRole('button', { name: 'Copy', exact: true }).click();
    await stage.page.getByRole('menuitemcheckbox').click();
    await picture('copy');
    await stage.page.keyboard.press('Escape');
    await choose('Paste headers or a message…');
    await stage.page.getByRole('textbox', { name: 'Headers or message' }).fill(HEADERS);
    await picture('paste');
    await stage.page.keyboard.press('Escape');
    await choose('Save explained log…');
    await stage.page.getByRole('checkbox', { name: 'Include sensitive data' }).check();
    await picture('save');
    await stage.page.keyboard.press('Escape');
    await open('shop.har', harOf(many(200)));
    await banner('file').waitFor();
    await open('bad.har', '{');
    await banner('fault').waitFor();
    await picture('banner');
    expect(await stage.page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
};
