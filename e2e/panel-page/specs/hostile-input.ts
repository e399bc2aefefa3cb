import { expect, it } from 'vitest';
import { endless, hostile } from '../exchanges.ts';
import { type PanelStage, said } from '../stage.ts';

/** Values come from anybody: none of them is markup, hides a character, or takes the room of the others. */
export const hostileInputSpec = (stage: PanelStage): void => {
  const { showAll, rowOf, tip, detail } = stage;

  it('is shown as text, with invisible characters escaped', async () => {
    await showAll();
    await rowOf(hostile).click();
    expect(await said(rowOf(hostile).locator('.request-cell'))).toContain('/<img src=x onerror=alert(1)>/%E2%80%AE\\u202egpj.exe');
    const sent = 'Access-Control-Allow-Origin: <b>https://shop.example.test</b>\\u202etset.elpmaxe\\u200b';
    expect(await said(detail().locator('.bad').first())).toBe(sent);
    await detail().getByText('Response headers').click();
    expect(await detail().locator('[data-header="x-note"] td').textContent()).toBe('one\\u00a0two\\u0000three\\ufeff');
    expect(await stage.page.locator('#app img, .pair b').count()).toBe(0);
    const all = (await stage.page.locator('#app').textContent()) ?? '';
    expect(['\u0000', '\u200b', '\u202e', '\ufeff'].filter((character) => all.includes(character))).toEqual([]);
  });

  it('is truncated in the list and scrolls in the explanation', async () => {
    await showAll();
    expect((await said(rowOf(endless))).length).toBeLessThan(500);
    await rowOf(endless).click();
    const value = detail().locator('.bad').first();
    expect((await said(value)).length).toBeGreaterThan(100_000);
    expect((await value.boundingBox())?.height).toBeLessThan(200);
    expect(await stage.page.evaluate(() => document.documentElement.scrollWidth)).toBe(1200);
    await rowOf(endless).locator('.verdict').hover();
    await tip().waitFor();
    expect((await said(tip())).length).toBeLessThan(800);
  });
};
