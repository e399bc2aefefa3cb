import { expect, it } from 'vitest';
import { hiddenSimple } from '../exchanges.ts';
import type { PanelStage } from '../stage.ts';

/** Everything without a pointer. */
export const keyboardSpec = (stage: PanelStage): void => {
  const { showAll, rowOf, focused, drawn } = stage;
  const press = async (...keys: string[]) => {
    for (const key of keys) {
      await stage.page.keyboard.press(key);
      await drawn();
    }
    return focused();
  };
  const verdict = () => stage.page.evaluate(() => document.activeElement?.querySelector('.verdict-cell')?.textContent);
  const nameOfFocused = () => stage.page.evaluate(() => document.activeElement?.ariaLabel ?? document.activeElement?.id);

  it('walks, unfolds and folds the list, which is one tab stop', async () => {
    await showAll();
    await stage.page.getByRole('button', { name: 'Clear' }).focus();
    expect(await press('Tab')).toContain('/account');
    expect(await stage.page.locator('[aria-selected="true"]').count()).toBe(0);
    expect(await press('ArrowDown')).toContain('/cart/7');
    expect(await press('ArrowRight')).toContain('/cart/7');
    expect(await verdict()).toBe('preflight');
    await press('ArrowDown');
    expect(await verdict()).toBe('never sent');
    await press('ArrowLeft');
    expect(await verdict()).toBe('Hidden');
    expect(await press('ArrowLeft', 'ArrowDown')).toContain('/download');
    expect(await press('End')).toContain('/patched');
    expect(await press('Home')).toContain('/account');
    expect(await stage.page.locator('[aria-selected="true"]').getAttribute('data-id')).toBe('1');
    await press('Shift+Tab');
    expect(await nameOfFocused()).toBe('Clear');
    expect(await press('Tab')).toContain('/account');
    await press('Tab');
    expect(await nameOfFocused()).toBe('Room for the list');
  });

  it('goes from a row into its explanation with Enter', async () => {
    await showAll();
    await rowOf(hiddenSimple).focus();
    await stage.page.keyboard.press('Enter');
    await expect.poll(nameOfFocused).toBe('detail');
    await stage.page.getByRole('button', { name: 'Close' }).click();
    await expect.poll(() => stage.detail().count()).toBe(0);
    expect(await focused()).toContain('/account');
  });

  it('moves the splitter', async () => {
    await showAll();
    await rowOf(hiddenSimple).click();
    const width = async () => (await stage.page.locator('.list').boundingBox())?.width ?? 0;
    const splitter = stage.page.getByRole('separator');
    const before = await width();
    const share = Number(await splitter.getAttribute('aria-valuenow'));
    await splitter.focus();
    await stage.page.keyboard.press('ArrowLeft');
    await expect.poll(width).toBeLessThan(before);
    expect(await splitter.getAttribute('aria-valuenow')).toBe(String(share - 2));
  });

  it('shows the row that has the focus', async () => {
    await showAll();
    await stage.page.getByRole('button', { name: 'Clear' }).focus();
    await press('Tab', 'ArrowDown');
    const ring = await stage.page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle);
    expect(ring).toBe('solid');
  });
};
