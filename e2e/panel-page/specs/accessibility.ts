import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { describe, expect, it } from 'vitest';
import { depends, hiddenPreflight, hiddenSimple, readable } from '../exchanges.ts';
import type { PanelStage } from '../stage.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** axe finds nothing to complain about, in any state and both themes. */
export const accessibilitySpec = (stage: PanelStage): void => {
  const { showAll, rowOf, tip, tell, detail } = stage;
  const complaints = async (): Promise<readonly string[]> => {
    await stage.page.evaluate(axe);
    const { violations } = (await stage.page.evaluate('axe.run()')) as AxeResults;
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`));
  };

  describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
    const wear = () => stage.page.evaluate((theme) => window.stage.wear(theme), theme);

    it('has no violations without rows', async () => {
      await wear();
      expect(await complaints()).toEqual([]);
      await tell({ kind: 'page', visible: false });
      await stage.page.locator('[data-state="privileged"]').waitFor();
      expect(await complaints()).toEqual([]);
    });

    it('has no violations with the settings open', async () => {
      await wear();
      await stage.page.getByRole('button', { name: 'Settings' }).click();
      await stage.page.getByRole('group', { name: 'Columns' }).waitFor();
      expect(await complaints()).toEqual([]);
    });

    it.each([
      ['a blocked response', hiddenSimple],
      ['a failed preflight', hiddenPreflight],
      ['a verdict that depends', depends],
      ['a readable response', readable],
    ] as const)('has no violations with %s explained', async (_, exchange) => {
      await wear();
      await showAll();
      await rowOf(exchange).first().click();
      await detail().locator('h1').waitFor();
      expect(await complaints()).toEqual([]);
      await rowOf(exchange).first().locator('.verdict').hover();
      await tip().waitFor();
      expect(await complaints()).toEqual([]);
    });
  });
};
