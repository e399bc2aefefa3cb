import { expect, it } from 'vitest';
import { depends, hiddenPreflight, hiddenSimple, many } from '../exchanges.ts';
import { type PanelFixture, textOf } from '../fixture.ts';

/** The tooltip of a verdict. WCAG 1.4.13 requires that it is dismissible, hoverable and persistent. */
export const tooltipSpec = (fixture: PanelFixture): void => {
  const { showAll, emitExchanges, waitForRows, row, rowOf, tip } = fixture;
  const tipOf = () => tip().getAttribute('data-tooltip-for');
  const verdictOf = (id: string) => row(id).locator('.verdict');

  it('shows the reason, the sent header and the required header in three lines', async () => {
    await showAll();
    await verdictOf('1').hover();
    await tip().waitFor();
    expect(await tip().locator('p').count()).toBe(3);
    expect(await textOf(tip().locator('p').nth(0))).toMatch(/^Blocked ?The server sent True instead of true$/);
    expect(await textOf(tip().locator('p').nth(1))).toBe('Access-Control-Allow-Credentials: True');
    expect(await textOf(tip().locator('p').nth(2))).toBe('Send Access-Control-Allow-Credentials: true');
    expect(await textOf(tip().locator('mark'))).toBe('T');
    const described = rowOf(hiddenSimple).locator('[aria-describedby]');
    expect(await described.getAttribute('aria-describedby')).toBe(await tip().getAttribute('id'));
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
    await fixture.page.locator('.toolbar button').last().focus();
    await keyboard.press('Tab');
    await tip().waitFor();
    expect(await tipOf()).toBe('1');
    await keyboard.press('ArrowDown');
    await expect.poll(tipOf).toBe('2');
    expect(await textOf(tip())).toContain('Access-Control-Allow-Methods: GET, put');
    await keyboard.press('Shift+Tab');
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

  it.each(['with', 'without'])('stays inside the panel and off the other verdicts, %s anchor positioning', async (how) => {
    if (how === 'without') {
      await fixture.page.addStyleTag({ content: '.tip { position-area: none !important; position-anchor: auto !important }' });
      await fixture.page.evaluate(() => {
        CSS.supports = () => false;
      });
    }
    await fixture.page.setViewportSize({ width: 400, height: 420 });
    await emitExchanges(many(100));
    await waitForRows(100);
    for (const id of ['101', '111']) {
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
