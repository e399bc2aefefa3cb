import { expect, it } from 'vitest';
import type { Exchange } from '../../../src/core/facts.ts';
import { everyKind, hiddenPreflight, hiddenRedirected, hiddenSimple, many, readable } from '../exchanges.ts';
import { type PanelStage, said } from '../stage.ts';

/** What the list holds, and how it says so. */
export const listSpec = (stage: PanelStage): void => {
  const { tellExchanges, showAll, row, rowOf, cellsOf, ids } = stage;

  it('has a row for each exchange, in order of start, that says what became of it', async () => {
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
      'Hidden',
      'GET',
      '/account api.example.test',
      '200',
      'allow-credentials not true',
      'include · cookie',
    ]);
    expect(await rowOf(readable).getAttribute('data-url')).toBe('https://api.example.test/session');
  });

  it('is a tree grid to those who hear it', async () => {
    await showAll();
    const grid = stage.page.getByRole('treegrid', { name: 'Cross-origin requests' });
    expect(await grid.getAttribute('aria-rowcount')).toBe('13');
    expect(await grid.getAttribute('aria-colcount')).toBe('6');
    expect(await rowOf(hiddenSimple).getAttribute('aria-expanded')).toBeNull();
    expect(await rowOf(hiddenPreflight).getAttribute('aria-expanded')).toBe('false');
    expect(await rowOf(hiddenPreflight).getAttribute('aria-rowindex')).toBe('3');
    const headings = ['Verdict', 'Method', 'Request', 'Status', 'Reason', 'Credentials'];
    expect(await stage.page.getByRole('columnheader').allTextContents()).toEqual(headings);
  });

  it('shows the parts of the selected exchange below it', async () => {
    await showAll();
    await rowOf(hiddenPreflight).click();
    const parts = stage.page.locator('[data-of="2"]');
    expect(await parts.count()).toBe(2);
    const [name, method, , status] = await cellsOf(parts.nth(0));
    expect([name, method, status]).toEqual(['preflight', 'OPTIONS', '204']);
    expect(await cellsOf(parts.nth(1))).toEqual(['never sent', 'PUT', '/cart/7?expand=items api.example.test', '–', '', '']);
    expect(await parts.nth(0).getAttribute('aria-level')).toBe('2');

    await rowOf(hiddenRedirected).click();
    const hops = stage.page.locator('[data-of="3"]');
    expect(await hops.evaluateAll((rows) => rows.map(({ dataset }) => dataset.part))).toEqual(['redirect', 'request']);
    await rowOf(hiddenRedirected).locator('.fold').click();
    await expect.poll(() => hops.count()).toBe(0);
  });

  it('counts', async () => {
    await showAll();
    const hidden = stage.page.locator('.counts [data-summary="hidden"]');
    expect(await hidden.getAttribute('data-count')).toBe('7');
    expect(await said(stage.page.locator('footer'))).toBe('12 requests · 7 hiddenNothing leaves this panel');
  });

  it('replaces what became part of another exchange, and keeps it selected and focused there', async () => {
    const stray: Exchange = { ...readable, id: '50', entries: [50] };
    await tellExchanges([stray]);
    await row('50').click();
    await tellExchanges([{ ...hiddenRedirected, entries: [3, 50] }], ['50']);
    await expect.poll(ids).toEqual(['3']);
    expect(await row('3').getAttribute('aria-selected')).toBe('true');
    expect(await stage.focused()).toContain('/download/9');
  });

  it('is emptied by the button, and stays so when more becomes known of what it held', async () => {
    await showAll();
    await stage.page.getByRole('button', { name: 'Clear' }).click();
    expect(await stage.page.locator('[data-state="waiting"]').count()).toBe(1);
    await tellExchanges([hiddenSimple, ...many(1)]);
    await row('100').waitFor();
    expect(await ids()).toEqual(['100']);
  });
};
