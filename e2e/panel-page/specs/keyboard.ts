import { expect, it } from 'vitest';
import { hiddenSimple } from '../exchanges.ts';
import type { PanelFixture } from '../fixture.ts';

/** Using the panel with the keyboard alone. */
export const keyboardSpec = (fixture: PanelFixture): void => {
  const { showAll, rowOf, focused, waitForFrame } = fixture;
  const press = async (...keys: string[]) => {
    for (const key of keys) {
      await fixture.page.keyboard.press(key);
      await waitForFrame();
    }
    return focused();
  };
  const verdict = () => fixture.page.evaluate(() => document.activeElement?.querySelector('.verdict-cell')?.textContent);
  const nameOfFocused = () => fixture.page.evaluate(() => document.activeElement?.ariaLabel ?? document.activeElement?.id);

  it('moves through, expands and collapses the list, which is one tab stop', async () => {
    await showAll();
    await fixture.page.locator('[data-banner="blocked"] button').focus(); // the last before the list
    expect(await press('Tab')).toContain('/account');
    expect(await fixture.page.locator('[aria-selected="true"]').count()).toBe(0);
    expect(await press('ArrowDown')).toContain('/cart/7');
    expect(await press('ArrowRight')).toContain('/cart/7');
    expect(await verdict()).toBe('preflight');
    await press('ArrowDown');
    expect(await verdict()).toBe('never sent');
    await press('ArrowLeft');
    expect(await verdict()).toBe('Blocked');
    expect(await press('ArrowLeft', 'ArrowDown')).toContain('/download');
    expect(await press('End')).toContain('/patched');
    expect(await press('Home')).toContain('/account');
    expect(await fixture.page.locator('[aria-selected="true"]').getAttribute('data-id')).toBe('1');
    await press('Shift+Tab');
    expect(await fixture.page.evaluate(() => document.activeElement?.textContent)).toBe('Show configuration');
    expect(await press('Tab')).toContain('/account');
    await press('Tab');
    expect(await nameOfFocused()).toBe('Resize list');
  });

  it('moves focus from a row to its explanation with Enter', async () => {
    await showAll();
    await rowOf(hiddenSimple).focus();
    await fixture.page.keyboard.press('Enter');
    await expect.poll(nameOfFocused).toBe('detail');
    await fixture.page.getByRole('button', { name: 'Close' }).click();
    await expect.poll(() => fixture.detail().count()).toBe(0);
    expect(await focused()).toContain('/account');
  });

  it('moves the splitter with the arrow keys', async () => {
    await showAll();
    await rowOf(hiddenSimple).click();
    const width = async () => (await fixture.page.locator('.list').boundingBox())?.width ?? 0;
    const splitter = fixture.page.locator('.splitter');
    const before = await width();
    const share = Number(await splitter.getAttribute('aria-valuenow'));
    await splitter.focus();
    await fixture.page.keyboard.press('ArrowLeft');
    await expect.poll(width).toBeLessThan(before);
    expect(await splitter.getAttribute('aria-valuenow')).toBe(String(share - 2));
  });

  it('outlines the focused row', async () => {
    await showAll();
    await fixture.page.locator('.toolbar button').last().focus();
    await press('Tab', 'ArrowDown');
    const ring = await fixture.page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle);
    expect(ring).toBe('solid');
  });

  it('reaches the headings from the first row and keeps one tab stop', async () => {
    await showAll();
    const heading = () => fixture.page.evaluate(() => document.activeElement?.closest<HTMLElement>('.heading')?.dataset.column);
    const sorted = () => fixture.page.locator('.heading:not([aria-sort="none"])').getAttribute('aria-sort');
    await rowOf(hiddenSimple).focus();
    await press('ArrowUp');
    expect(await heading()).toBe('verdict');
    await press('ArrowRight', 'ArrowRight');
    expect(await heading()).toBe('host');
    await press('Enter');
    expect(await sorted()).toBe('ascending');
    await press('Space');
    expect(await sorted()).toBe('descending');
    expect(await heading()).toBe('host');
    await press('Enter');
    expect(await fixture.page.locator('.heading:not([aria-sort="none"])').count()).toBe(0);
    await press('End');
    expect(await heading()).toBe('time');
    expect(await press('ArrowDown')).toContain('/account');
    expect(await fixture.page.locator('#list [tabindex="0"]').count()).toBe(1);
  });

  it('resizes a column from its heading', async () => {
    await showAll();
    const width = async () => Math.round((await fixture.page.locator('.heading[data-column="host"]').boundingBox())?.width ?? 0);
    const before = await width();
    await fixture.page.locator('#heading-host').focus();
    await press('Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowLeft');
    expect(await width()).toBe(before + 10);
  });

  it('jumps to the row whose path or host is typed', async () => {
    await showAll();
    await rowOf(hiddenSimple).focus();
    expect(await press('p')).toContain('/prices');
    expect(await press('i', 'n', 'g')).toContain('/ping');
    expect(await fixture.page.locator('[aria-selected="true"]').getAttribute('data-id')).toBe('9');
  });

  it('leaves Escape to DevTools wherever the focus is', async () => {
    await showAll();
    const isPrevented = () =>
      fixture.page.evaluate(() => {
        const press = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
        document.activeElement?.dispatchEvent(press);
        return press.defaultPrevented;
      });
    const filter = fixture.page.getByRole('combobox', { name: 'Filter' });
    await filter.fill('api');
    await filter.press('Escape');
    expect(await filter.inputValue()).toBe('api');
    expect(await isPrevented()).toBe(false);
    for (const place of ['.row[tabindex="0"]', '#heading-host', '.chip', '.record-button']) {
      await fixture.page.locator(place).first().focus();
      await fixture.page.keyboard.press('Escape'); // closes a tooltip if there is one
      expect(await isPrevented()).toBe(false);
    }
  });
};
