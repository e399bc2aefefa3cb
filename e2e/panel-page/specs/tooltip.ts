import { expect, it } from 'vitest';
import { depends, hiddenPreflight, hiddenSimple, many } from '../exchanges.ts';
import { type PanelStage, said } from '../stage.ts';

/** The tooltip of a verdict: WCAG 1.4.13 asks that it can be dismissed, entered by the pointer, and that it lasts. */
export const tooltipSpec = (stage: PanelStage): void => {
  const { showAll, tellExchanges, listed, row, rowOf, tip } = stage;
  const tipOf = () => tip().getAttribute('data-tooltip-for');
  const verdictOf = (id: string) => row(id).locator('.verdict');

  it('shows the reason, the sent header and the required header in three lines', async () => {
    await showAll();
    await verdictOf('1').hover();
    await tip().waitFor();
    expect(await tip().locator('p').count()).toBe(3);
    expect(await said(tip().locator('p').nth(0))).toMatch(/^Blocked ?The server sent True instead of true$/);
    expect(await said(tip().locator('p').nth(1))).toBe('Access-Control-Allow-Credentials: True');
    expect(await said(tip().locator('p').nth(2))).toBe('Send Access-Control-Allow-Credentials: true');
    expect(await said(tip().locator('mark'))).toBe('T');
    const described = rowOf(hiddenSimple).locator('[aria-describedby]');
    expect(await described.getAttribute('aria-describedby')).toBe(await tip().getAttribute('id'));
  });

  it('stays open under the pointer and closes shortly after the pointer leaves', async () => {
    await showAll();
    const { page } = stage;
    await page.clock.install();
    await verdictOf('1').hover();
    await page.clock.runFor(400);
    expect(await tipOf()).toBe('1');
    const room = await tip().boundingBox();
    await page.mouse.move((room?.x ?? 0) + 60, (room?.y ?? 0) + 20, { steps: 12 });
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
    const { keyboard } = stage.page;
    await stage.page.locator('.toolbar button').last().focus();
    await keyboard.press('Tab');
    await tip().waitFor();
    expect(await tipOf()).toBe('1');
    await keyboard.press('ArrowDown');
    await expect.poll(tipOf).toBe('2');
    expect(await said(tip())).toContain('Access-Control-Allow-Methods: GET, put');
    await keyboard.press('Shift+Tab');
    await expect.poll(() => tip().count()).toBe(0);
  });

  it('closes with Escape, and otherwise leaves Escape to DevTools', async () => {
    await showAll();
    const isTaken = () =>
      stage.page.evaluate(() => {
        const press = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
        (document.activeElement ?? document.body).dispatchEvent(press);
        return press.defaultPrevented;
      });
    await rowOf(hiddenPreflight).click();
    expect(await isTaken()).toBe(false);
    await verdictOf(depends.id).hover();
    await tip().waitFor();
    expect(await isTaken()).toBe(true);
    await expect.poll(() => tip().count()).toBe(0);
    expect(await isTaken()).toBe(false);
  });

  it('closes when the list scrolls', async () => {
    await tellExchanges(many(200));
    await listed(200);
    const { page } = stage;
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
      await stage.page.addStyleTag({ content: '.tip { position-area: none !important; position-anchor: auto !important }' });
      await stage.page.evaluate(() => {
        CSS.supports = () => false;
      });
    }
    await stage.page.setViewportSize({ width: 400, height: 420 });
    await tellExchanges(many(100));
    await listed(100);
    for (const id of ['101', '111']) {
      await verdictOf(id).hover();
      await expect.poll(tipOf).toBe(id);
      const room = await tip().boundingBox();
      const verdict = await verdictOf(id).boundingBox();
      if (!room || !verdict) throw new Error('tip or verdict is not drawn');
      expect(room.x).toBeGreaterThanOrEqual(verdict.x + 50);
      expect(room.x + room.width).toBeLessThanOrEqual(400);
      expect(room.y + room.height).toBeLessThanOrEqual(420);
      const gap = Math.min(Math.abs(room.y - verdict.y - verdict.height), Math.abs(verdict.y - room.y - room.height));
      expect(gap).toBeLessThan(10);
    }
  });
};
