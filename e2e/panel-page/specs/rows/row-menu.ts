import { expect, it } from 'vitest';
import { hiddenPreflight, hiddenRedirected, hiddenSimple, readable } from '../../exchanges.ts';
import type { PanelFixture } from '../../fixture.ts';

/** The context menu of a row. */
export const rowMenuSpec = (fixture: PanelFixture): void => {
  const { showAll, rowOf, ids, detail } = fixture;
  const menu = () => fixture.page.getByRole('menu', { name: 'Request' });
  const item = (name: string | RegExp) => menu().getByRole('menuitem', { name });
  const filter = () => fixture.page.locator('.filter-field input');
  const clipboard = () => fixture.page.evaluate(() => navigator.clipboard.readText());
  const focusedText = () => fixture.page.evaluate(() => document.activeElement?.textContent ?? '');

  it('opens with the keyboard, walks with the arrow keys, and gives the focus back', async () => {
    await showAll();
    await rowOf(hiddenSimple).focus();
    for (const key of ['ContextMenu', 'Shift+F10']) {
      await fixture.page.keyboard.press(key);
      await expect.poll(focusedText).toBe('Show explanation');
      await fixture.page.keyboard.press('ArrowDown');
      expect(await focusedText()).toBe('Copy URL');
      await fixture.page.keyboard.press('End');
      expect(await focusedText()).toBe('Show only reason allow-credentials-letter-case');
      await fixture.page.keyboard.press('Escape');
      await expect.poll(() => menu().isVisible()).toBe(false);
      expect(await fixture.focused()).toContain('/account');
    }
    await fixture.page.keyboard.press('ContextMenu');
    await expect.poll(focusedText).toBe('Show explanation');
    await fixture.page.keyboard.press('Enter');
    await expect.poll(() => detail().getAttribute('data-detail-of')).toBe(hiddenSimple.id);
    await expect.poll(() => fixture.page.evaluate(() => document.activeElement?.id)).toBe('detail');
  });

  it('filters by host and reason, and hides a host', async () => {
    await showAll();
    const choose = async (exchange: typeof readable, name: RegExp) => {
      await rowOf(exchange).click({ button: 'right' });
      await item(name).click();
    };
    await choose(hiddenSimple, /^Hide host/);
    await expect.poll(ids).toEqual(['4', '5', '8', '9']);
    expect(await filter().inputValue()).toBe('-host:api.example.test');
    await filter().fill('');
    await expect.poll(async () => (await ids()).length).toBe(12);
    await choose(hiddenSimple, /^Show only host/);
    await expect.poll(async () => (await ids()).includes('4')).toBe(false);
    await choose(hiddenRedirected, /^Show only reason/);
    await expect.poll(ids).toEqual(['3', '12']);
    expect(await filter().inputValue()).toBe('host:api.example.test reason:allow-origin-missing');
  });

  it('copies the URL and the request for fetch and curl, with secrets masked', async () => {
    await fixture.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await showAll();
    for (const [name, expected] of [
      ['Copy URL', /^https:\/\/api\.example\.test\/cart\/7\?expand=items$/],
      ['Copy as fetch', /^\/\/ The log has no request body.*\nfetch\("https:\/\/api\.example\.test\/cart\/7/],
      ['Copy as curl', /curl[\s\S]+PUT/],
    ] as const) {
      await rowOf(hiddenPreflight).click({ button: 'right' });
      await item(name).click();
      await expect.poll(clipboard).toMatch(expected);
      expect(await clipboard()).not.toContain('8f14e45f');
    }
  });

  it('of a part is that of its request, and offers no reason for a readable one', async () => {
    await showAll();
    await rowOf(hiddenPreflight).click();
    await fixture.page.locator('[data-of="2"]').first().click({ button: 'right' });
    await item(/^Show only reason/).waitFor();
    await fixture.page.keyboard.press('Escape');
    await rowOf(readable).click({ button: 'right' });
    await item('Copy URL').waitFor();
    expect(await item(/^Show only reason/).count()).toBe(0);
  });
};
