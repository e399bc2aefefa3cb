import { describe, expect, it } from 'vitest';
import { AXE, violationsIn } from '../../lab/panel/axe.ts';
import { depends, hiddenPreflight, hiddenSimple, readable } from '../exchanges.ts';
import type { PanelFixture } from '../fixture.ts';
import { stateNames } from '../states.ts';

/** axe finds no violations in any state and theme. */
export const accessibilitySpec = (fixture: PanelFixture): void => {
  const { showAll, rowOf, detail } = fixture;
  const violations = async (): Promise<unknown> => {
    await fixture.page.evaluate(AXE);
    return fixture.page.evaluate(violationsIn);
  };

  describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
    it.each(stateNames)('has no violations with %s', async (state) => {
      await fixture.page.evaluate((theme) => window.harness.setTheme(theme), theme);
      await fixture.page.evaluate((state) => window.harness.show(state), state);
      expect(await violations()).toEqual([]);
    });
  });

  it('has one heading of the first level, and skips no level', async () => {
    await showAll();
    for (const exchange of [hiddenSimple, hiddenPreflight, depends, readable]) {
      await rowOf(exchange).first().click();
      await detail().locator('h1').waitFor();
      const levels = await fixture.page
        .locator('h1, h2, h3, h4')
        .evaluateAll((headings) => headings.filter((heading) => heading.checkVisibility()).map(({ tagName }) => Number(tagName[1])));
      expect(levels.filter((level) => level === 1)).toEqual([1]);
      expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    }
  });

  it('shows the current section, the selected row and pressed buttons in forced colors', async () => {
    await fixture.page.emulateMedia({ forcedColors: 'active' });
    await showAll();
    await rowOf(hiddenPreflight).first().click();
    await detail().locator('.part-nav [aria-current]').waitFor();
    await fixture.page.locator('.chip[data-summary="hidden"]').click();
    const fillOf = (selector: string) =>
      fixture.page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(await fillOf('.part-nav [aria-current]')).not.toBe(await fillOf('.part-nav button:not([aria-current])'));
    expect(await fillOf('.row[aria-selected="true"]')).not.toBe(await fillOf('.row[aria-selected="false"]'));
    expect(await fillOf('.chip[aria-pressed="true"]')).not.toBe(await fillOf('.chip[aria-pressed="false"]'));
    expect(await violations()).toEqual([]);
  });

  it('fades the filter buttons at an end with more of them, and scrolls the focused one into sight', async () => {
    await fixture.page.setViewportSize({ width: 400, height: 600 });
    await showAll();
    const chips = fixture.page.locator('.chips');
    await expect.poll(() => chips.getAttribute('data-more')).toBe('end');
    const last = chips.getByRole('button').last();
    await last.focus();
    await expect.poll(() => chips.getAttribute('data-more')).toBe('start');
    const box = await last.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(400);
    await fixture.page.setViewportSize({ width: 1400, height: 600 });
    await expect.poll(() => chips.getAttribute('data-more')).toBe('');
  });
};
