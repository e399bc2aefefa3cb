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
};
