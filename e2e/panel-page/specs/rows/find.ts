import { expect, it } from 'vitest';
import type { SearchEvent } from '../../../../src/panel/list/find/search-port.ts';
import { many } from '../../exchanges.ts';
import type { PanelFixture } from '../../fixture.ts';

/** The search with DevTools' find bar, and with the filter where there is none. */
export const findSpec = (fixture: PanelFixture): void => {
  const { emitExchanges, showAll, waitForRows, row } = fixture;
  const search = (action: SearchEvent['action'], query: string) =>
    fixture.page.evaluate((event) => window.harness.search(event), { action, query });
  const selected = () =>
    fixture.page.locator('.row[aria-selected="true"]').evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.id).join());
  const marked = () => fixture.page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map((range) => String(range).toLowerCase()));
  const openWithFindBar = async () => {
    await fixture.page.goto(`${fixture.page.url()}#find-bar`);
    await fixture.page.reload();
    await fixture.page.locator('.toolbar').waitFor();
  };

  it('walks the rows that match, in both directions and around, and marks the matches', async () => {
    await openWithFindBar();
    await showAll();
    await search('performSearch', 'allow-origin');
    await expect.poll(selected).toBe('1');
    await expect.poll(async () => new Set(await marked())).toEqual(new Set(['allow-origin']));
    await search('performSearch', 'nginx');
    await expect.poll(selected).toBe('3');
    await search('nextSearchResult', 'nginx');
    await expect.poll(selected).toBe('4');
    await search('nextSearchResult', 'nginx');
    await expect.poll(selected).toBe('3');
    await search('previousSearchResult', 'nginx');
    await expect.poll(selected).toBe('4');
    await search('performSearch', 'nowhere');
    await expect.poll(marked).toEqual([]);
    expect(await selected()).toBe('4');
    await search('cancelSearch', '');
    expect(await fixture.page.evaluate(() => CSS.highlights.has('found'))).toBe(false);
  });

  it('scrolls to a row that is not drawn, and marks rows that are drawn later', async () => {
    await openWithFindBar();
    await emitExchanges(many(300, 1000));
    await waitForRows(300);
    await search('performSearch', 'item/1250');
    await row('1250').waitFor();
    await expect.poll(() => row('1250').isVisible()).toBe(true);
    await expect.poll(marked).toContain('item/1250');
    expect(await row('1250').locator('.verdict').isVisible()).toBe(true);
  });

  it('is the filter’s, with Ctrl+F, where DevTools have no find bar', async () => {
    await showAll();
    await fixture.page.locator('.filter-field input').fill('host:api');
    await row('1').focus();
    await fixture.page.keyboard.press('Control+f');
    expect(await fixture.page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('host:api');
    await fixture.page.keyboard.type('x');
    expect(await fixture.page.locator('.filter-field input').inputValue()).toBe('x');
    await openWithFindBar();
    await showAll();
    await row('1').focus();
    expect(
      await fixture.page.evaluate(() => {
        const press = new KeyboardEvent('keydown', { key: 'f', ctrlKey: true, bubbles: true, cancelable: true });
        document.activeElement?.dispatchEvent(press);
        return press.defaultPrevented;
      }),
    ).toBe(false);
  });
};
