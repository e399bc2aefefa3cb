import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { describe, expect, it } from 'vitest';
import { ALLOWING, again, depends, hiddenPreflight, hiddenSimple, readable } from '../exchanges.ts';
import type { PanelFixture } from '../fixture.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** axe finds no violations in any state and theme. */
export const accessibilitySpec = (fixture: PanelFixture): void => {
  const { showAll, rowOf, tip, emit, detail } = fixture;
  const violations = async (): Promise<readonly string[]> => {
    await fixture.page.evaluate(axe);
    const results = (await fixture.page.evaluate('axe.run()')) as AxeResults;
    return results.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
    );
  };

  describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
    const setTheme = () => fixture.page.evaluate((theme) => window.harness.setTheme(theme), theme);

    it('has no violations without rows', async () => {
      await setTheme();
      expect(await violations()).toEqual([]);
      await emit({ kind: 'page', visible: false });
      await fixture.page.locator('[data-state="privileged"]').waitFor();
      expect(await violations()).toEqual([]);
    });

    it('has no violations with a plain list', async () => {
      await setTheme();
      await showAll();
      expect(await violations()).toEqual([]);
    });

    it('has no violations in any section of the explanation', async () => {
      await setTheme();
      await showAll();
      await rowOf(hiddenPreflight).first().click();
      const sections = detail().getByRole('navigation').getByRole('button');
      await sections.first().waitFor();
      for (const section of await sections.all()) {
        await section.click();
        expect(await violations(), await section.innerText()).toEqual([]);
      }
      await detail().locator('.other-headers summary').last().click();
      expect(await violations()).toEqual([]);
    });

    it('has no violations with a header’s card, whole or not, or with a menu open', async () => {
      await setTheme();
      await showAll();
      await rowOf(hiddenSimple).first().click();
      await detail().locator('.bad .header-link').hover();
      const card = fixture.page.locator('.card:popover-open');
      await card.waitFor();
      expect(await violations()).toEqual([]);
      await card.locator('.card-more').click();
      await card.locator('.card-facts').waitFor();
      expect(await violations()).toEqual([]);
      await fixture.page.keyboard.press('Escape');
      await detail().getByRole('button', { name: 'Copy', exact: true }).first().click();
      await fixture.page.getByRole('menu').waitFor();
      expect(await violations()).toEqual([]);
    });

    it('has no violations with the settings open', async () => {
      await setTheme();
      await fixture.page.getByRole('button', { name: 'Settings' }).click();
      await fixture.page.getByRole('group', { name: 'Columns' }).waitFor();
      expect(await violations()).toEqual([]);
    });

    it('has no violations with the headings of several loads', async () => {
      await setTheme();
      await fixture.page.getByLabel('Preserve log').check();
      await showAll();
      const at = readable.startedAt + 60_000;
      await emit({ kind: 'navigated', at, url: 'https://shop.example.test/cart' });
      await fixture.emitExchanges([again(hiddenSimple, '101', at + 1, ALLOWING), again(hiddenPreflight, '102', at + 2)]);
      await fixture.row('102').click();
      await fixture.page.locator('[data-load]').first().click();
      await detail().locator('h1').waitFor();
      expect(await violations()).toEqual([]);
      await emit({ kind: 'navigated', at: at + 60_000, url: 'https://shop.example.test/cart' });
      await detail().locator('.awaited:not(:empty)').waitFor();
      expect(await violations()).toEqual([]);
    });

    it('has no violations with suggestions and the menu of a row open', async () => {
      await setTheme();
      await showAll();
      await rowOf(readable).click();
      await detail().locator('h1').waitFor();
      await fixture.page.getByRole('combobox', { name: 'Filter' }).pressSequentially('h');
      await fixture.page.getByRole('listbox').getByRole('option').first().waitFor();
      await fixture.page.keyboard.press('ArrowDown');
      expect(await violations()).toEqual([]);
      await rowOf(hiddenSimple).click({ button: 'right' });
      await fixture.page.getByRole('menu', { name: 'Request' }).waitFor();
      expect(await violations()).toEqual([]);
    });

    it.each([
      ['a blocked response', hiddenSimple],
      ['a failed preflight', hiddenPreflight],
      ['a verdict that depends', depends],
      ['a readable response', readable],
    ] as const)('has no violations with %s explained', async (_, exchange) => {
      await setTheme();
      await showAll();
      await rowOf(exchange).first().locator('.verdict').hover();
      await tip().waitFor();
      expect(await violations()).toEqual([]);
      await rowOf(exchange).first().click();
      await detail().locator('h1').waitFor();
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
