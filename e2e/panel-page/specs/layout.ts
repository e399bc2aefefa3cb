import type { Locator } from 'playwright';
import { expect, it } from 'vitest';
import { hiddenError, hiddenPreflight } from '../exchanges.ts';
import type { PanelFixture } from '../fixture.ts';

const placeOf = async (locator: Locator) => {
  const place = await locator.boundingBox();
  if (!place) throw new Error('not drawn');
  return { ...place, right: place.x + place.width, bottom: place.y + place.height, middle: place.y + place.height / 2 };
};

/** Nothing overlaps or overflows. The screenshots are for people to review. */
export const layoutSpec = (fixture: PanelFixture): void => {
  const { showAll, rowOf, tip, detail, waitForFrame } = fixture;
  const picture = async (name: string) => {
    await waitForFrame();
    await fixture.page.screenshot({ path: `.output/panel-${name}.png` });
  };

  it.each(['light', 'dark'] as const)('fits every width in the %s theme', async (theme) => {
    await fixture.page.evaluate((theme) => window.harness.setTheme(theme), theme);
    expect(await fixture.page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe(theme);
    await showAll();
    await rowOf(hiddenPreflight).click();
    for (const width of [400, 550, 1200]) {
      await fixture.page.setViewportSize({ width, height: width === 1200 ? 640 : 760 });
      await picture(`${theme}-${width}`);
      expect(await fixture.page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      // Nothing that is there for screen readers alone may make the page itself scroll.
      expect(await fixture.page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
      const [list, explanation] = [await placeOf(fixture.page.locator('.list')), await placeOf(detail())];
      if (width < 760) expect(explanation.y).toBeGreaterThanOrEqual(list.bottom - 1);
      else expect(explanation.x).toBeGreaterThanOrEqual(list.right - 1);
      await rowOf(hiddenError).locator('.verdict').hover();
      await tip().waitFor();
      await picture(`${theme}-${width}-tip`);
      await fixture.page.mouse.move(width - 5, 5);
      await expect.poll(() => tip().count()).toBe(0);
    }
  });

  it('aligns the icon and text of every row', async () => {
    await showAll();
    await rowOf(hiddenPreflight).click();
    for (const row of await fixture.page.locator('.row:has(.verdict)').all()) {
      const { middle } = await placeOf(row.locator('.verdict'));
      expect(Math.abs((await placeOf(row.locator('svg.icon'))).middle - middle)).toBeLessThanOrEqual(0.5);
      expect(Math.abs((await placeOf(row.locator('.shown').first())).middle - middle)).toBeLessThanOrEqual(1);
    }
  });
};
