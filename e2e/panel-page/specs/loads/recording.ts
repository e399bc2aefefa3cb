import { expect, it } from 'vitest';
import type { Exchange } from '../../../../src/core/facts/facts.ts';
import { everyKind, hiddenPreflight, hiddenRedirected, hiddenSimple, many, readable } from '../../exchanges.ts';
import { type PanelFixture, textOf } from '../../fixture.ts';

/** What stays in the list: merging, clearing, pausing, navigation and the limit. */
export const recordingSpec = (fixture: PanelFixture): void => {
  const { emitExchanges, showAll, waitForRows, row, rowOf, cellsOf, ids } = fixture;

  it('replaces an exchange that was merged into another, and moves selection and focus along', async () => {
    const stray: Exchange = { ...readable, id: '50', entries: [50] };
    await emitExchanges([stray]);
    await row('50').click();
    await emitExchanges([{ ...hiddenRedirected, entries: [3, 50] }], ['50']);
    await expect.poll(ids).toEqual(['3']);
    expect(await row('3').getAttribute('aria-selected')).toBe('true');
    expect(await fixture.focused()).toContain('/download/9');
  });

  it('ignores updates to exchanges that Clear removed', async () => {
    await showAll();
    await fixture.page.getByRole('button', { name: 'Clear', exact: true }).click();
    expect(await fixture.page.locator('[data-state="waiting"]').count()).toBe(1);
    await emitExchanges([hiddenSimple, ...many(1)]);
    await row('100').waitFor();
    expect(await ids()).toEqual(['100']);
  });

  it('never lists a request that started while paused', async () => {
    await emitExchanges([hiddenSimple]);
    await row('1').waitFor();
    const pause = fixture.page.getByRole('button', { name: 'Pause recording' });
    await pause.click();
    expect(await pause.getAttribute('aria-pressed')).toBe('true');
    expect(await textOf(fixture.page.locator('footer'))).toContain('Paused: new requests aren’t recorded');
    await emitExchanges([hiddenPreflight, { ...hiddenSimple, duration: 345 }]);
    await expect.poll(() => cellsOf(row('1'))).toContain('345 ms');
    await pause.click();
    expect(await textOf(fixture.page.locator('footer'))).not.toContain('Paused');
    await emitExchanges([hiddenPreflight, readable]);
    await rowOf(readable).waitFor();
    expect(await ids()).toEqual(['1', '7']);
  });

  it('updates a listed exchange while paused', async () => {
    await emitExchanges([{ ...readable, id: '50', entries: [50] }]);
    await row('50').click();
    await fixture.page.getByRole('button', { name: 'Pause recording' }).click();
    await emitExchanges([{ ...hiddenRedirected, entries: [3, 50] }], ['50']);
    await expect.poll(ids).toEqual(['3']);
  });

  it('begins a new list on navigation', async () => {
    await showAll();
    const at = hiddenRedirected.startedAt;
    await fixture.emit({ kind: 'navigated', at, url: null });
    await expect.poll(ids).toEqual(everyKind.filter(({ startedAt }) => startedAt >= at).map(({ id }) => id));
    const straggler = { ...readable, id: '60', startedAt: at - 5_000 };
    await emitExchanges([straggler, hiddenSimple, ...many(1)]);
    await row('100').waitFor();
    expect(await ids()).not.toContain('60');
    expect(await ids()).not.toContain('1');
  });

  it('drops the oldest exchanges beyond the limit and reports how many', async () => {
    await fixture.page.evaluate(() => localStorage.setItem('settings', JSON.stringify({ limit: 100 })));
    await fixture.page.reload();
    await fixture.page.locator('.toolbar').waitFor();
    await emitExchanges(many(90));
    await waitForRows(90);
    await row('100').click();
    await emitExchanges(many(30, 190));
    await waitForRows(100);
    expect(await row('119').count()).toBe(0);
    expect(await row('120').count()).toBe(1);
    expect(await fixture.detail().count()).toBe(0);
    expect(await textOf(fixture.page.locator('[data-note="dropped"]'))).toBe('Removed the 20 oldest requests (limit: 100)');
    await emitExchanges([...many(1, 105), ...many(1, 300)]);
    await expect.poll(() => textOf(fixture.page.locator('[data-note="dropped"]'))).toContain('21');
    expect(await row('105').count()).toBe(0);
    await fixture.page.getByRole('button', { name: 'Clear', exact: true }).click();
    expect(await fixture.page.locator('[data-note="dropped"]').count()).toBe(0);
  });

  it('announces new blocked responses, at most every three seconds', async () => {
    const { clock } = fixture.page;
    await clock.install();
    const spoken = () => textOf(fixture.page.locator('.unseen-text[role="status"]'));
    await emitExchanges(everyKind);
    await clock.runFor(2_000);
    expect([await ids(), await spoken()]).toEqual([everyKind.map(({ id }) => id), '']);
    await clock.runFor(2_000);
    expect(await spoken()).toBe('7 more blocked');
    await emitExchanges(many(3));
    await clock.runFor(2_000);
    expect(await spoken()).toBe('7 more blocked');
    await clock.runFor(2_000);
    expect(await spoken()).toBe('2 more blocked');
  });
};
