import { expect, it } from 'vitest';
import { depends, hiddenError, hiddenPreflight, hiddenSimple, many } from '../exchanges.ts';
import { type PanelFixture, textOf } from '../fixture.ts';

/** The tooltip of a row. WCAG 1.4.13 requires that it is dismissible, hoverable and persistent. */
export const tooltipSpec = (fixture: PanelFixture): void => {
  const { showAll, emitExchanges, waitForRows, row, rowOf, tip } = fixture;
  const tipOf = () => tip().getAttribute('data-tooltip-for');
  const verdictOf = (id: string) => row(id).locator('.verdict');

  it('shows the reason, the sent header and the first thing to do in three lines', async () => {
    await showAll();
    await verdictOf('1').hover();
    await tip().waitFor();
    expect(await tip().locator('p').count()).toBe(3);
    expect(await textOf(tip().locator('p').nth(0))).toMatch(/^Blocked ?The server sent True instead of true$/);
    expect(await textOf(tip().locator('p').nth(1))).toBe('Access-Control-Allow-Credentials: True');
    expect(await textOf(tip().locator('p').nth(2))).toBe('Send Access-Control-Allow-Credentials: true.');
    expect(await textOf(tip().locator('mark'))).toBe('T');
    expect(await rowOf(hiddenSimple).getAttribute('aria-describedby')).toBe(await tip().getAttribute('id'));
  });

  it.each(['.method-cell', '.request-cell', '[role="gridcell"]:last-child'])('opens over the whole row, here over %s', async (cell) => {
    await showAll();
    const target = cell === '.method-cell' ? row('1').getByText('GET', { exact: true }) : row('1').locator(cell);
    await target.hover();
    await tip().waitFor();
    expect(await tipOf()).toBe('1');
    const [pointed, box] = [await target.boundingBox(), await tip().boundingBox()];
    expect(Math.abs((box?.x ?? 0) - (pointed?.x ?? 0))).toBeLessThan(520);
    expect(await row('1').locator('.verdict-cell[title], [title*="Allow-Credentials"], [title*="uppercase"]').count()).toBe(0);
  });

  it('says what to do before any header helps', async () => {
    await showAll();
    await row(hiddenError.id).hover();
    await tip().waitFor();
    expect(await textOf(tip().locator('p').nth(2))).toBe('Fix the error 500 first.');
  });

  it('stays closed for the row whose explanation is open', async () => {
    await showAll();
    const { page } = fixture;
    await verdictOf('1').hover();
    await tip().waitFor();
    await verdictOf('1').click();
    await expect.poll(() => tip().count()).toBe(0);
    await page.clock.install();
    await rowOf(hiddenSimple).locator('.status-cell').hover();
    await page.clock.runFor(2000);
    expect(await tip().count()).toBe(0);
    await verdictOf(hiddenError.id).hover();
    await page.clock.runFor(2000);
    expect(await tipOf()).toBe(hiddenError.id);
  });

  it('leaves the rows free that the arrow keys go to', async () => {
    await emitExchanges(many(60));
    await waitForRows(60);
    await fixture.page.locator('[data-banner="blocked"]').waitFor(); // it moves the list
    await verdictOf('105').click();
    for (const id of ['103', '104', '106', '107']) {
      await verdictOf(id).hover();
      await expect.poll(async () => (await tip().count()) > 0 && (await tipOf())).toBe(id);
      const box = await tip().boundingBox();
      for (const near of ['104', '105', '106']) {
        const other = await row(near).boundingBox();
        if (!box || !other) throw new Error('the tooltip or the row is not drawn');
        expect(box.y >= other.y + other.height || box.y + box.height <= other.y, `over row ${near} for ${id}`).toBe(true);
      }
    }
  });

  it('has its content at hand before the first one opens', async () => {
    await showAll();
    const { page } = fixture;
    await page.evaluate(() => new Promise<void>((next) => requestIdleCallback(() => requestIdleCallback(() => next()))));
    await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => /tooltip-lines|first-steps/.test(name)));
  });

  it('stays open under the pointer and closes shortly after the pointer leaves', async () => {
    await showAll();
    const { page } = fixture;
    await page.clock.install();
    await verdictOf('1').hover();
    await page.clock.runFor(400);
    expect(await tipOf()).toBe('1');
    const box = await tip().boundingBox();
    await page.mouse.move((box?.x ?? 0) + 60, (box?.y ?? 0) + 20, { steps: 12 });
    await page.clock.runFor(5000);
    expect(await tipOf()).toBe('1');
    await page.mouse.move(900, 500);
    await page.clock.runFor(100);
    expect(await tipOf()).toBe('1');
    await page.clock.runFor(300);
    expect(await tip().count()).toBe(0);
  });

  it('opens for the focused row', async () => {
    await showAll();
    const { keyboard } = fixture.page;
    const line = fixture.page.locator('[data-banner="blocked"] button').last();
    await line.waitFor();
    await line.focus();
    await keyboard.press('Tab');
    await tip().waitFor();
    expect(await tipOf()).toBe('1');
    expect(await row('1').getAttribute('aria-describedby')).toBe(await tip().getAttribute('id'));
    const [box, next] = [await tip().boundingBox(), await row('2').boundingBox()];
    expect(box?.y).toBeGreaterThanOrEqual((next?.y ?? 0) + (next?.height ?? 0));
    await keyboard.press('Shift+Tab');
    await expect.poll(() => tip().count()).toBe(0);
    await keyboard.press('Tab');
    await tip().waitFor();
    await keyboard.press('ArrowDown'); // opens the explanation of the next row
    await expect.poll(() => tip().count()).toBe(0);
  });

  it('closes with Escape, and otherwise leaves Escape to DevTools', async () => {
    await showAll();
    const isPrevented = () =>
      fixture.page.evaluate(() => {
        const press = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
        (document.activeElement ?? document.body).dispatchEvent(press);
        return press.defaultPrevented;
      });
    await rowOf(hiddenPreflight).click();
    expect(await isPrevented()).toBe(false);
    await verdictOf(depends.id).hover();
    await tip().waitFor();
    expect(await isPrevented()).toBe(true);
    await expect.poll(() => tip().count()).toBe(0);
    expect(await isPrevented()).toBe(false);
  });

  it('closes when the list scrolls', async () => {
    await emitExchanges(many(200));
    await waitForRows(200);
    await fixture.page.locator('[data-banner="blocked"]').waitFor(); // it moves the list
    const { page } = fixture;
    await page.clock.install();
    await verdictOf('100').hover();
    await page.clock.runFor(400);
    expect(await tipOf()).toBe('100');
    await page.locator('.list').evaluate((list) => {
      list.scrollTop = 240;
    });
    await expect.poll(() => tip().count()).toBe(0);
  });

  it('stays inside the panel and off the other verdicts', async () => {
    await fixture.page.setViewportSize({ width: 400, height: 420 });
    await emitExchanges(many(100));
    await waitForRows(100);
    await fixture.page.locator('[data-banner="blocked"]').waitFor(); // it moves the list
    for (const id of ['101', '109']) {
      await verdictOf(id).hover();
      await expect.poll(tipOf).toBe(id);
      const box = await tip().boundingBox();
      const verdict = await verdictOf(id).boundingBox();
      if (!box || !verdict) throw new Error('the tooltip or the verdict is not drawn');
      expect(box.x).toBeGreaterThanOrEqual(verdict.x + 50);
      expect(box.x + box.width).toBeLessThanOrEqual(400);
      expect(box.y + box.height).toBeLessThanOrEqual(420);
      const gap = Math.min(Math.abs(box.y - verdict.y - verdict.height), Math.abs(verdict.y - box.y - box.height));
      expect(gap).toBeLessThan(10);
    }
  });
};
