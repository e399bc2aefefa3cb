import { expect, it } from 'vitest';
import { endless, hostile } from '../exchanges.ts';
import { type PanelFixture, textOf } from '../fixture.ts';

/** Header values and URLs are untrusted: they never become markup, hide characters or break the layout. */
export const hostileInputSpec = (fixture: PanelFixture): void => {
  const { showAll, rowOf, tip, detail } = fixture;

  it('is shown as text, with invisible characters escaped', async () => {
    await showAll();
    await rowOf(hostile).click();
    expect(await textOf(rowOf(hostile).locator('.request-cell'))).toContain('/<img src=x onerror=alert(1)>/%E2%80%AE\\u202egpj.exe');
    const sent = 'Allow-Origin: <b>https://shop.example.test</b>\\u202etset.elpmaxe\\u200b';
    expect(await textOf(detail().locator('.bad').first())).toBe(sent);
    await detail().getByText('Response headers').click();
    expect(await detail().locator('[data-header="x-note"] td').textContent()).toBe('one\\u00a0two\\u0000three\\ufeff');
    expect(await fixture.page.locator('#app img, .pairing b').count()).toBe(0);
    const all = (await fixture.page.locator('#app').textContent()) ?? '';
    expect(['\u0000', '\u200b', '\u202e', '\ufeff'].filter((character) => all.includes(character))).toEqual([]);
  });

  it('is truncated in the list and scrolls in the explanation', async () => {
    await showAll();
    expect((await textOf(rowOf(endless))).length).toBeLessThan(500);
    await rowOf(endless).locator('.verdict').hover();
    await tip().waitFor();
    expect((await textOf(tip())).length).toBeLessThan(800);
    await rowOf(endless).click();
    const value = detail().locator('.bad').first();
    expect((await textOf(value)).length).toBeLessThan(3_000);
    expect((await value.boundingBox())?.height).toBeLessThan(200);
    expect((await textOf(detail().locator('[data-header="access-control-allow-origin"] td').first())).length).toBeGreaterThan(100_000);
    expect(await fixture.page.evaluate(() => document.documentElement.scrollWidth)).toBe(1200);
  });
};
