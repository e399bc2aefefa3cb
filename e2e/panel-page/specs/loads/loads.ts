import { expect, it } from 'vitest';
import { ALLOWING, again, everyKind, hiddenPreflight, hiddenSimple, many, readable } from '../../exchanges.ts';
import { type PanelFixture, textOf } from '../../fixture.ts';

const PAGE = 'https://shop.example.test/cart';
const FIRST = hiddenSimple.startedAt - 100;
const SECOND = FIRST + 60_000;

/** The loads of the page: headings, what a load fixed, and the selected request in the next load. */
export const loadsSpec = (fixture: PanelFixture): void => {
  const { emit, emitExchanges, waitForRows, row, cellsOf, ids, detail } = fixture;
  const navigate = (at: number, url = PAGE) => emit({ kind: 'navigated', at, url });
  const heading = (load: number) => fixture.page.locator(`[data-load="${load}"]`);
  const footer = () => textOf(fixture.page.locator('footer'));
  const preserve = () => fixture.page.getByLabel('Preserve log').check();
  const fixed = again(hiddenSimple, '101', SECOND + 10, ALLOWING);

  it('shows one load without a heading, and the next one in its place', async () => {
    await navigate(FIRST);
    await emitExchanges(everyKind);
    await waitForRows(everyKind.length);
    expect(await fixture.page.locator('[data-load]').count()).toBe(0);
    await navigate(SECOND);
    expect(await fixture.page.locator('[data-state="loading"]').count()).toBe(1);
    await emitExchanges([fixed]);
    await waitForRows(1);
    expect(await ids()).toEqual(['101']);
    expect(await fixture.page.locator('[data-load]').count()).toBe(0);
  });

  it('says which response is fixed, and what it was', async () => {
    await navigate(FIRST);
    await emitExchanges([hiddenSimple, hiddenPreflight, readable]);
    await waitForRows(3);
    expect(await footer()).not.toContain('fixed');
    await navigate(SECOND);
    await emitExchanges([fixed, again(hiddenPreflight, '102', SECOND + 20), again(readable, '107', SECOND + 30)]);
    await waitForRows(3);
    const cells = await cellsOf(row('101'));
    expect([cells[0], cells[6]]).toEqual(['Fixed', 'was: Allow-Credentials uppercase']);
    expect((await cellsOf(row('102')))[0]).toBe('Blocked');
    expect((await cellsOf(row('107')))[0]).toBe('Readable');
    expect(await footer()).toContain('3 cross-origin · 1 blocked · 1 fixed');
    await row('101').click();
    expect(await textOf(detail().locator('.asked .verdict'))).toBe('Fixed');
    expect(await textOf(detail().locator('.was'))).toBe('Blocked in an earlier load: Allow-Credentials uppercase');
    await fixture.page.getByRole('combobox', { name: 'Filter' }).fill('verdict:fixed');
    await waitForRows(1);
    expect(await ids()).toEqual(['101']);
  });

  it('tells screen readers once for each load what it fixed', async () => {
    const { clock } = fixture.page;
    await clock.install();
    const spoken = () => textOf(fixture.page.locator('.unseen-text[role="status"]'));
    await navigate(FIRST);
    await emitExchanges([hiddenSimple]);
    await clock.runFor(20_000);
    expect(await spoken()).toBe('1 more blocked');
    await navigate(SECOND);
    await emitExchanges([fixed]);
    await clock.runFor(3_000);
    expect(await spoken()).toBe('1 more blocked');
    await clock.runFor(6_000);
    expect(await spoken()).toBe('1 fixed since the previous load');
    await emitExchanges([hiddenPreflight].map((one) => again(one, '102', SECOND + 20)));
    await clock.runFor(8_000);
    expect(await spoken()).toBe('1 more blocked');
  });

  it('keeps earlier loads folded below their headings if “Preserve log” is on', async () => {
    await preserve();
    await navigate(FIRST, `${PAGE}?n=1`);
    await emitExchanges([hiddenSimple, readable]);
    await waitForRows(2);
    await navigate(SECOND, `${PAGE}?n=2`);
    await waitForRows(1);
    await emitExchanges([fixed, again(hiddenPreflight, '102', SECOND + 20)]);
    await waitForRows(4);
    expect(await ids()).toEqual(['101', '102']);
    expect(await textOf(heading(1))).toMatch(/^\/cart\?n=1 · .* · 2 requests · 1 blocked$/);
    expect(await textOf(heading(2))).toMatch(/^\/cart\?n=2 · .* · 2 requests · 1 blocked · 1 fixed · this load$/);
    const attributes = (load: number) => heading(load).evaluate((one) => [one.role, one.ariaLevel, one.ariaExpanded, one.ariaRowIndex]);
    expect(await attributes(1)).toEqual(['row', '1', 'false', '2']);
    expect(await attributes(2)).toEqual(['row', '1', 'true', '3']);
    expect(await row('101').getAttribute('aria-level')).toBe('2');
    await heading(1).click();
    await waitForRows(6);
    expect(await ids()).toEqual(['1', '7', '101', '102']);
    expect(await fixture.page.locator('[data-load], .row[data-id]').evaluateAll((rows) => rows.map((one) => one.ariaRowIndex))).toEqual([
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
    ]);
  });

  it('says only the time of a load that began before the panel was open', async () => {
    await preserve();
    await emitExchanges([hiddenSimple]);
    await waitForRows(1);
    await navigate(SECOND);
    await waitForRows(1);
    expect(await textOf(heading(0))).toMatch(/^\d+:\d\d:\d\d\D* · 1 request · 1 blocked$/);
  });

  it('folds and unfolds a load with the keys', async () => {
    await preserve();
    await navigate(FIRST);
    await emitExchanges([hiddenSimple, readable]);
    await navigate(SECOND);
    await emitExchanges([fixed]);
    await waitForRows(3);
    await row('101').click();
    const { keyboard } = fixture.page;
    const press = (...keys: readonly string[]) => keys.reduce((done, key) => done.then(() => keyboard.press(key)), Promise.resolve());
    const focusedLoad = () => fixture.page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.load);
    await press('ArrowUp');
    expect(await focusedLoad()).toBe('2');
    expect(await row('101').getAttribute('aria-selected')).toBe('true');
    await press('ArrowLeft');
    await waitForRows(2);
    await press('Enter');
    await waitForRows(3);
    await press('ArrowUp', 'ArrowRight');
    await waitForRows(5);
    expect(await focusedLoad()).toBe('1');
    await press('ArrowRight');
    expect(await fixture.focused()).toContain('/account');
    await press('ArrowLeft');
    expect(await focusedLoad()).toBe('1');
    await press(' ');
    await waitForRows(3);
  });

  it('filters and sorts within each load', async () => {
    await preserve();
    await navigate(FIRST);
    await emitExchanges([hiddenSimple, readable]);
    await navigate(SECOND);
    await emitExchanges([again(readable, '107', SECOND + 10), again(hiddenSimple, '101', SECOND + 20)]);
    await waitForRows(4);
    await heading(1).click();
    await waitForRows(6);
    await fixture.page.getByRole('columnheader', { name: 'Path' }).getByRole('button').click();
    await expect.poll(ids).toEqual(['1', '7', '101', '107']);
    await fixture.page.getByRole('columnheader', { name: 'Path' }).getByRole('button').click();
    await expect.poll(ids).toEqual(['7', '1', '107', '101']);
    await emitExchanges([again(hiddenPreflight, '2', FIRST + 50)]);
    await fixture.page.getByRole('combobox', { name: 'Filter' }).fill('path:cart');
    await waitForRows(2);
    expect(await ids()).toEqual(['2']);
    expect(await heading(2).count()).toBe(0);
  });

  it('shows the heading of the newest load below many others', async () => {
    await preserve();
    for (let load = 0; load < 40; load++) {
      await navigate(FIRST + load * 60_000);
      await emitExchanges(many(2, 1_000 + load * 10).map((one) => ({ ...one, startedAt: FIRST + load * 60_000 + 1 })));
      await heading(load).waitFor({ state: load < 1 ? 'detached' : 'attached' });
    }
    await waitForRows(42);
    await expect.poll(() => heading(40).isVisible()).toBe(true);
    const box = await heading(40).boundingBox();
    const list = await fixture.page.locator('#list').boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual((list?.y ?? 0) + (list?.height ?? 0));
  });

  it('finds the selected request again in the next load, and stays at the same part of its explanation', async () => {
    await navigate(FIRST);
    await emitExchanges([hiddenSimple, readable]);
    await row('1').click();
    await detail().locator('[data-part="headers"]').waitFor();
    await detail().getByRole('button', { name: 'Headers', exact: true }).click();
    const scrolled = () => fixture.page.locator('#detail').evaluate((element) => element.scrollTop);
    const top = () =>
      detail()
        .locator('[data-part="headers"]')
        .evaluate((part) => Math.round(part.getBoundingClientRect().top));
    expect(await scrolled()).toBeGreaterThan(0);
    const before = await top();
    await navigate(SECOND);
    expect(await textOf(detail().locator('.awaited'))).toBe('The page is loading. This is the result of the previous load.');
    await emitExchanges([again(readable, '107', SECOND + 10), again(hiddenSimple, '101', SECOND + 20)]);
    await expect.poll(() => detail().getAttribute('data-detail-of')).toBe('101');
    expect(await detail().locator('.awaited').textContent()).toBe('');
    expect(await row('101').getAttribute('aria-selected')).toBe('true');
    expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(1);
  });

  it('closes the explanation only when the load has settled without the selected request', async () => {
    const { clock } = fixture.page;
    await clock.install();
    await navigate(FIRST);
    await emitExchanges([hiddenSimple, readable]);
    await clock.runFor(1_000);
    await row('1').click();
    await navigate(SECOND);
    await emitExchanges([again(readable, '107', SECOND + 10)]);
    await clock.runFor(3_000);
    expect(await detail().getAttribute('data-detail-of')).toBe('1');
    await clock.runFor(3_000);
    expect(await detail().count()).toBe(0);
  });

  it('reloads the page from the toolbar, the empty list and the explanation', async () => {
    const { page } = fixture;
    const reloads = () => page.evaluate(() => window.harness.reloads);
    await page.locator('.empty').getByRole('button', { name: 'Reload', exact: true }).click();
    await page.locator('.toolbar').getByRole('button', { name: 'Reload', exact: true }).click();
    expect(await reloads()).toBe(2);
    await emitExchanges([hiddenSimple]);
    await row('1').click();
    await detail().getByRole('button', { name: 'I changed it: reload and compare' }).click();
    expect(await reloads()).toBe(3);
    // While calls are watched, a plain reload would end that.
    await page.locator('.watch-button').click();
    await emit({ kind: 'watch', state: 'on', dropped: 0 });
    await page.locator('.toolbar').getByRole('button', { name: 'Reload', exact: true }).click();
    await page.locator('[data-watch="starting"]').waitFor();
    expect(await reloads()).toBe(3);
  });
};
