import { expect, it } from 'vitest';
import type { Exchange } from '../../../../src/core/facts/facts.ts';
import { hiddenPreflight, hiddenRedirected, hiddenSimple, readable } from '../../exchanges.ts';
import type { PanelFixture } from '../../fixture.ts';

/** Returns the exchange with another URL and another id. */
const at = (url: string, id: string, old: Exchange = readable): Exchange => ({
  ...old,
  id,
  entries: [Number(id)],
  startedAt: old.startedAt + Number(id),
  hops: [{ ...old.hops[0], url }],
});

/** What a row shows of its request. */
export const rowsSpec = (fixture: PanelFixture): void => {
  const { emitExchanges, showAll, rowOf, row } = fixture;
  const cell = (id: string) => row(id).locator('.request-cell');
  const textIn = async (id: string) => ((await cell(id).textContent()) ?? '').replaceAll(/\s+/g, ' ').trim();
  const isCut = (id: string, part: string) =>
    cell(id)
      .locator(part)
      .evaluate((element) => element.scrollWidth > element.clientWidth);

  it('have the last segment of a long path in sight', async () => {
    const long = 'projects/a-very-long-project-name/environments/another-long-environment';
    await emitExchanges([
      at(`https://api.example.test/${long}/production`, '31'),
      at(`https://api.example.test/${long}x/staging?full=1`, '32'),
    ]);
    await fixture.page.setViewportSize({ width: 1000, height: 400 });
    await row('32').waitFor();
    for (const id of ['31', '32']) {
      expect([id, await isCut(id, '.folders'), await isCut(id, '.path-name')]).toEqual([id, true, false]);
      const [name, box] = [await cell(id).locator('.path-name').boundingBox(), await cell(id).boundingBox()];
      expect((name?.x ?? 0) + (name?.width ?? 0)).toBeLessThanOrEqual((box?.x ?? 0) + (box?.width ?? 0));
    }
    expect(await cell('32').locator('.path-name').textContent()).toBe('staging?full=1');
  });

  it('leave out long folders that all paths share, and show short ones in grey', async () => {
    await emitExchanges([at('https://api.example.test/api/v1/cart', '31'), at('https://api.example.test/api/v1/items/7', '32')]);
    await row('32').waitFor();
    expect(await textIn('32')).toBe('/api/v1/items/7');
    expect(await cell('32').locator('.soft').textContent()).toBe('/api/v1/');
    await fixture.page.getByRole('button', { name: 'Clear', exact: true }).click();
    await emitExchanges([
      at('https://api.example.test/services/shop/v1/cart', '33'),
      at('https://api.example.test/services/shop/v1/items/7', '34'),
    ]);
    await row('34').waitFor();
    expect(await textIn('34')).toBe('/…/items/7');
    expect(await cell('34').getAttribute('title')).toBe('https://api.example.test/services/shop/v1/items/7');
    await emitExchanges([at('https://api.example.test/login', '35')]);
    await expect.poll(() => textIn('34')).toBe('/services/shop/v1/items/7');
  });

  it('show the operation of GraphQL requests', async () => {
    const url = 'https://api.example.test/graphql';
    await emitExchanges([
      { ...at(url, '31'), operation: 'ListOrders' },
      { ...at(url, '32'), operation: 'Cart' },
    ]);
    await row('32').waitFor();
    expect([await textIn('31'), await textIn('32')]).toEqual(['/graphql ListOrders', '/graphql Cart']);
    await fixture.page.locator('.filter-field input').fill('listord');
    await expect.poll(() => row('32').count()).toBe(0);
    expect(await row('31').count()).toBe(1);
  });

  it('show a redirect’s target and both statuses', async () => {
    await showAll();
    expect(await textIn(hiddenRedirected.id)).toBe('/download/9 → files.cdn.test/9.zip');
    const status = rowOf(hiddenRedirected).locator('.status-cell');
    expect(await status.textContent()).toBe('302 → 200');
    expect(await status.evaluate((element) => element.scrollWidth > element.clientWidth)).toBe(false);
    expect(await rowOf(hiddenSimple).locator('.status-cell').textContent()).toBe('200');
  });

  it('keep the method where it has no column for lack of space', async () => {
    await showAll();
    await fixture.page.setViewportSize({ width: 400, height: 700 });
    await expect.poll(() => fixture.page.locator('#heading-method').count()).toBe(0);
    const method = rowOf(hiddenPreflight).locator('.inline-method');
    expect(await method.textContent()).toBe('PUT');
    expect(await method.isVisible()).toBe(true);
  });
};
