import { expect, it } from 'vitest';
import { hiddenPreflight, hiddenRedirected, hiddenSimple } from '../exchanges.ts';
import type { PanelFixture } from '../fixture.ts';

const ALL = ['Verdict', 'Method', 'Host', 'Path', 'Status', 'Credentials', 'Reason', 'Time'];
const OFFERED = ['Verdict', 'Method', 'Host', 'Path', 'Type', 'Status', 'Credentials', 'Reason', 'Initiator', 'Start', 'Time'];

/** Choosing the columns of the list. */
export const columnsSpec = (fixture: PanelFixture): void => {
  const { emitExchanges, showAll, rowOf, cellsOf } = fixture;
  const gear = () => fixture.page.getByRole('button', { name: 'Settings' });
  const group = () => fixture.page.getByRole('group', { name: 'Columns' });
  const box = (name: string) => group().getByRole('checkbox', { name });
  const grid = () => fixture.page.getByRole('treegrid');
  const heading = (name: string) => grid().getByRole('columnheader', { name });
  const headings = () => grid().getByRole('columnheader').allTextContents();
  const colcount = () => grid().getAttribute('aria-colcount');
  const stored = () => fixture.page.evaluate(() => JSON.parse(localStorage.getItem('settings') ?? '{}').hiddenColumns);
  const focused = () =>
    fixture.page.evaluate(() => document.activeElement?.id || (document.activeElement as HTMLInputElement | null)?.name);
  const isOpen = () => fixture.page.locator('#settings-menu').isVisible();
  const press = async (...keys: string[]) => {
    for (const key of keys) await fixture.page.keyboard.press(key);
  };
  const reload = async () => {
    await fixture.page.reload();
    await fixture.page.locator('.toolbar').waitFor();
  };
  const without = (...names: string[]) => ALL.filter((name) => !names.includes(name));

  it('are offered in the settings by name, in the order of their headings', async () => {
    await showAll();
    await gear().click();
    await expect.poll(() => group().getByRole('checkbox').count()).toBe(OFFERED.length);
    expect(await group().locator('label').allTextContents()).toEqual(OFFERED);
    expect(await headings()).toEqual(ALL);
    for (const name of OFFERED) expect([name, await box(name).isChecked()]).toEqual([name, ALL.includes(name)]);
  });

  it('disappear when hidden, stay hidden after a reload, and return on reset', async () => {
    await showAll();
    await rowOf(hiddenPreflight).click();
    await gear().click();
    await box('Method').uncheck();
    await box('Time').uncheck();
    await expect.poll(headings).toEqual(without('Method', 'Time'));
    expect(await colcount()).toBe('6');
    const cells = await cellsOf(rowOf(hiddenSimple));
    expect(cells).toHaveLength(6);
    expect(cells).not.toContain('GET');
    expect(await cellsOf(fixture.page.locator('[data-of="2"]').first())).toHaveLength(6);
    expect(await stored()).toEqual(['method', 'time']);

    await reload();
    await showAll();
    expect(await headings()).toEqual(without('Method', 'Time'));
    expect(await cellsOf(rowOf(hiddenSimple))).toEqual(cells);
    await gear().click();
    await group().waitFor();
    expect([await box('Method').isChecked(), await box('Host').isChecked()]).toEqual([false, true]);
    await box('Time').check();
    await expect.poll(headings).toEqual(without('Method'));
    await fixture.page.getByRole('button', { name: 'Reset' }).click();
    await expect.poll(headings).toEqual(ALL);
    expect(await colcount()).toBe('8');
    await expect.poll(() => box('Method').isChecked()).toBe(true);
    expect(await stored()).toEqual([]);
  });

  it('show type, start and the place that sent the request, if the user adds them', async () => {
    const site = { url: 'https://shop.example.test/assets/app.js?v=2', line: 14, column: 5, library: null };
    await fixture.page.setViewportSize({ width: 1600, height: 640 });
    await emitExchanges([{ ...hiddenSimple, calledAt: site }, hiddenRedirected]);
    await gear().click();
    for (const name of ['Type', 'Initiator', 'Start']) await box(name).check();
    await expect.poll(headings).toEqual(OFFERED);
    await fixture.page.keyboard.press('Escape');
    const cells = await cellsOf(rowOf(hiddenSimple));
    expect([cells[4], cells[8], cells[9]]).toEqual(['fetch', 'app.js:14', expect.stringMatching(/^\d\d:\d\d:\d\d\.010$/)]);
    expect((await cellsOf(rowOf(hiddenRedirected)))[8]).toBe('');
    await rowOf(hiddenSimple).getByRole('button', { name: 'app.js:14' }).click();
    expect(await fixture.page.evaluate(() => window.harness.opened)).toEqual([site]);
    await rowOf(hiddenSimple).click();
    await fixture.detail().getByRole('button', { name: 'called at app.js:14' }).click();
    expect(await fixture.page.evaluate(() => window.harness.opened)).toEqual([site, site]);
    await reload();
    expect(await fixture.page.evaluate(() => JSON.parse(localStorage.getItem('settings') ?? '{}').extraColumns)).toEqual([
      'type',
      'initiator',
      'start',
    ]);
  });

  it('are hidden and shown with the keyboard alone', async () => {
    await showAll();
    await gear().focus();
    await press('Enter');
    await group().waitFor();
    await press('Tab', 'Tab');
    expect(await focused()).toBe('method');
    await press('Space', 'Tab', 'Space');
    await expect.poll(headings).toEqual(without('Method', 'Host'));
    await press('Space');
    await expect.poll(headings).toEqual(without('Method'));
    await press('Escape');
    await expect.poll(isOpen).toBe(false);
    await expect.poll(() => gear().evaluate((button) => button === document.activeElement)).toBe(true);
  });

  it('are hidden from their headings, with the context-menu key or a right click', async () => {
    await showAll();
    await heading('Status').getByRole('button').focus();
    await press('ContextMenu');
    await expect.poll(focused).toBe('status');
    await press('Escape');
    await expect.poll(focused).toBe('heading-status');
    await press('ContextMenu');
    await expect.poll(focused).toBe('status');
    await press('Space', 'Escape');
    await expect.poll(headings).toEqual(without('Status'));
    await expect.poll(() => gear().evaluate((button) => button === document.activeElement)).toBe(true);

    await fixture.page.setViewportSize({ width: 1200, height: 230 });
    await heading('Verdict').click({ button: 'right' });
    await expect.poll(focused).toBe('method');
    const topOf = async (place: string) => (await fixture.page.locator(place).boundingBox())?.y ?? Number.NaN;
    expect(await topOf('legend')).toBeGreaterThan(await topOf('#settings-menu'));
    await heading('Host').click({ button: 'right' });
    await expect.poll(focused).toBe('host');
  });

  it('always include the verdict', async () => {
    const all = ['verdict', 'method', 'host', 'path', 'status', 'credentials', 'reason', 'time'];
    await fixture.page.evaluate((hiddenColumns) => localStorage.setItem('settings', JSON.stringify({ hiddenColumns })), all);
    await reload();
    await showAll();
    expect(await headings()).toEqual(['Verdict']);
    expect(await cellsOf(rowOf(hiddenSimple))).toEqual(['Blocked']);
    await gear().click();
    await group().waitFor();
    expect([await box('Verdict').isChecked(), await box('Verdict').isDisabled()]).toEqual([true, true]);
    await box('Reason').check();
    await expect.poll(headings).toEqual(['Verdict', 'Reason']);
  });
};
