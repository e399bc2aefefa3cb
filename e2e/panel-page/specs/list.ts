import { expect, it } from 'vitest';
import type { Exchange } from '../../../src/core/facts/facts.ts';
import { everyKind, hiddenPreflight, hiddenRedirected, hiddenSimple, many, readable } from '../exchanges.ts';
import { type PanelStage, said } from '../stage.ts';

/** What the list holds, and how it says so. */
export const listSpec = (stage: PanelStage): void => {
  const { tellExchanges, showAll, listed, row, rowOf, cellsOf, ids } = stage;

  it('has a row with the outcome of each exchange, in order of start', async () => {
    await tellExchanges(everyKind.toReversed());
    await rowOf(hiddenSimple).waitFor();
    expect(await ids()).toEqual(everyKind.map(({ id }) => id));
    const told = await stage.page
      .locator('[data-id]')
      .evaluateAll((rows) => rows.map(({ dataset: { verdict, reason, place } }) => `${verdict} ${reason} ${place}`.trim()));
    expect(told).toEqual([
      'hidden allow-credentials-letter-case response',
      'hidden method-letter-case preflight',
      'hidden allow-origin-missing response',
      'hidden allow-origin-missing-on-error response',
      'depends allow-origin-wildcard response',
      'partly',
      'readable',
      'opaque',
      'no-response',
      expect.stringMatching(/^hidden allow-origin-[a-z-]+ response$/),
      'hidden allow-origin-other-host response',
      'hidden allow-origin-missing response',
    ]);
    expect(await cellsOf(rowOf(hiddenSimple))).toEqual([
      'Blocked',
      'GET',
      'api.example.test',
      '/account',
      '200',
      'include · cookie',
      'Allow-Credentials uppercase',
      '12 ms',
    ]);
    expect(await rowOf(readable).getAttribute('data-url')).toBe('https://api.example.test/session');
  });

  it('is exposed as a tree grid to assistive technology', async () => {
    await showAll();
    const grid = stage.page.getByRole('treegrid', { name: 'Cross-origin requests' });
    expect(await grid.getAttribute('aria-rowcount')).toBe('13');
    expect(await grid.getAttribute('aria-colcount')).toBe('8');
    expect(await rowOf(hiddenSimple).getAttribute('aria-expanded')).toBeNull();
    expect(await rowOf(hiddenPreflight).getAttribute('aria-expanded')).toBe('false');
    expect(await rowOf(hiddenPreflight).getAttribute('aria-rowindex')).toBe('3');
    const headings = ['Verdict', 'Method', 'Host', 'Path', 'Status', 'Credentials', 'Reason', 'Time'];
    expect(await stage.page.getByRole('columnheader').allTextContents()).toEqual(headings);
  });

  it('shows the parts of the selected exchange below its row', async () => {
    await showAll();
    await rowOf(hiddenPreflight).click();
    const parts = stage.page.locator('[data-of="2"]');
    expect(await parts.count()).toBe(2);
    const texts = (row: number) => parts.nth(row).getByRole('gridcell').allTextContents();
    const [name, method] = await texts(0);
    expect([name, method]).toEqual(['preflight', 'OPTIONS']);
    expect(await texts(0)).toContain('204');
    expect(await texts(1)).toEqual(expect.arrayContaining(['never sent', 'PUT', '–']));
    expect(await parts.nth(0).getAttribute('aria-level')).toBe('2');

    await rowOf(hiddenRedirected).click();
    const hops = stage.page.locator('[data-of="3"]');
    expect(await hops.evaluateAll((rows) => rows.map(({ dataset }) => dataset.part))).toEqual(['redirect', 'request']);
    await rowOf(hiddenRedirected).locator('.fold').click();
    await expect.poll(() => hops.count()).toBe(0);
  });

  it('counts the exchanges of each verdict', async () => {
    await showAll();
    const counts = await stage.page.locator('.counts .chip').evaluateAll((chips) => chips.map(({ textContent }) => textContent));
    expect(counts).toEqual(['Blocked 7', 'Partly readable 1', 'Opaque 1', 'Readable 1', 'Depends 1', 'No response 1']);
    expect(await said(stage.page.locator('footer'))).toBe('12 cross-origin · 7 blockedCorsplain sends no data');
  });

  it('drops columns in a narrow panel and shows the host next to the path instead', async () => {
    await showAll();
    const headings = () => stage.page.getByRole('columnheader').allTextContents();
    const narrowed = async (width: number) => {
      await stage.page.setViewportSize({ width, height: 640 });
      await stage.drawn();
      expect(await stage.page.locator('.list').evaluate((list) => list.scrollWidth - list.clientWidth)).toBe(0);
      return headings();
    };
    expect(await narrowed(560)).toEqual(['Verdict', 'Path', 'Status', 'Credentials', 'Reason']);
    expect(await stage.page.getByRole('treegrid').getAttribute('aria-colcount')).toBe('5');
    expect(await cellsOf(rowOf(hiddenSimple))).toContain('/account api.example.test');
    expect(await narrowed(400)).toEqual(['Verdict', 'Path', 'Reason']);
    expect(await narrowed(1200)).toContain('Host');
    expect(await cellsOf(rowOf(hiddenSimple))).toContain('/account');
  });

  it('resizes a column by dragging, remembers the width, and resets it on a double click', async () => {
    await showAll();
    const { page } = stage;
    const heading = page.locator('.heading[data-column="path"]');
    const width = async () => Math.round((await heading.boundingBox())?.width ?? 0);
    const before = await width();
    const edge = await heading.locator('.column-edge').boundingBox();
    if (!edge) throw new Error('the column has no edge');
    await page.mouse.move(edge.x + 4, edge.y + 8);
    await page.mouse.down();
    await page.mouse.move(edge.x + 44, edge.y + 8, { steps: 4 });
    await page.mouse.up();
    await expect.poll(width).toBe(before + 40);
    expect(await page.locator('[aria-sort]:not([aria-sort="none"])').count()).toBe(0);
    const kept = await page.evaluate(() => JSON.parse(localStorage.getItem('settings') ?? '{}').widths);
    expect(kept).toEqual({ path: before + 40 });
    await heading.locator('.column-edge').dblclick();
    await expect.poll(width).toBe(before);
  });

  it('replaces an exchange that was merged into another, and moves selection and focus along', async () => {
    const stray: Exchange = { ...readable, id: '50', entries: [50] };
    await tellExchanges([stray]);
    await row('50').click();
    await tellExchanges([{ ...hiddenRedirected, entries: [3, 50] }], ['50']);
    await expect.poll(ids).toEqual(['3']);
    expect(await row('3').getAttribute('aria-selected')).toBe('true');
    expect(await stage.focused()).toContain('/download/9');
  });

  it('is emptied by Clear, and ignores later updates to what it held', async () => {
    await showAll();
    await stage.page.getByRole('button', { name: 'Clear', exact: true }).click();
    expect(await stage.page.locator('[data-state="waiting"]').count()).toBe(1);
    await tellExchanges([hiddenSimple, ...many(1)]);
    await row('100').waitFor();
    expect(await ids()).toEqual(['100']);
  });

  it('never lists a request that started while it was paused', async () => {
    await tellExchanges([hiddenSimple]);
    await row('1').waitFor();
    const pause = stage.page.getByRole('button', { name: 'Pause recording' });
    await pause.click();
    expect(await pause.getAttribute('aria-pressed')).toBe('true');
    expect(await said(stage.page.locator('footer'))).toContain('Paused: new requests aren’t recorded');
    await tellExchanges([hiddenPreflight, { ...hiddenSimple, duration: 345 }]);
    await expect.poll(() => cellsOf(row('1'))).toContain('345 ms');
    await pause.click();
    expect(await said(stage.page.locator('footer'))).not.toContain('Paused');
    await tellExchanges([hiddenPreflight, readable]);
    await rowOf(readable).waitFor();
    expect(await ids()).toEqual(['1', '7']);
  });

  it('updates a listed exchange while it is paused', async () => {
    await tellExchanges([{ ...readable, id: '50', entries: [50] }]);
    await row('50').click();
    await stage.page.getByRole('button', { name: 'Pause recording' }).click();
    await tellExchanges([{ ...hiddenRedirected, entries: [3, 50] }], ['50']);
    await expect.poll(ids).toEqual(['3']);
  });

  it('survives a navigation unless “Preserve log” is off', async () => {
    await showAll();
    const at = hiddenRedirected.startedAt;
    await stage.tell({ kind: 'navigated', at });
    await stage.drawn();
    expect((await ids()).length).toBe(everyKind.length);
    await stage.page.getByLabel('Preserve log').uncheck();
    await stage.tell({ kind: 'navigated', at });
    await expect.poll(ids).toEqual(everyKind.filter(({ startedAt }) => startedAt >= at).map(({ id }) => id));
    const straggler = { ...readable, id: '60', startedAt: at - 5_000 };
    await tellExchanges([straggler, hiddenSimple, ...many(1)]);
    await row('100').waitFor();
    expect(await ids()).not.toContain('60');
    expect(await ids()).not.toContain('1');
  });

  it('drops the oldest exchanges beyond the limit and reports how many', async () => {
    await stage.page.evaluate(() => localStorage.setItem('settings', JSON.stringify({ limit: 100 })));
    await stage.page.reload();
    await stage.page.locator('.toolbar').waitFor();
    await tellExchanges(many(90));
    await listed(90);
    await row('100').click();
    await tellExchanges(many(30, 190));
    await listed(100);
    expect(await row('119').count()).toBe(0);
    expect(await row('120').count()).toBe(1);
    expect(await stage.detail().count()).toBe(0);
    expect(await said(stage.page.locator('[data-note="dropped"]'))).toBe('Removed the 20 oldest requests (limit: 100)');
    await tellExchanges([...many(1, 105), ...many(1, 300)]);
    await expect.poll(() => said(stage.page.locator('[data-note="dropped"]'))).toContain('21');
    expect(await row('105').count()).toBe(0);
    await stage.page.getByRole('button', { name: 'Clear', exact: true }).click();
    expect(await stage.page.locator('[data-note="dropped"]').count()).toBe(0);
  });

  it('announces new blocked responses, at most every three seconds', async () => {
    const { clock } = stage.page;
    await clock.install();
    const spoken = () => said(stage.page.locator('.unseen-text[role="status"]'));
    await tellExchanges(everyKind);
    await clock.runFor(2_000);
    expect([await ids(), await spoken()]).toEqual([everyKind.map(({ id }) => id), '']);
    await clock.runFor(2_000);
    expect(await spoken()).toBe('7 more blocked');
    await tellExchanges(many(3));
    await clock.runFor(2_000);
    expect(await spoken()).toBe('7 more blocked');
    await clock.runFor(2_000);
    expect(await spoken()).toBe('2 more blocked');
  });
};
