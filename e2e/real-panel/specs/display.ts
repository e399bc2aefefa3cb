import { expect, it } from 'vitest';
import { AXE, violationsIn } from '../../lab/panel/axe.ts';
import type { PanelSession } from '../session.ts';

/** Languages and accessibility. */
export const displaySpec = (session: PanelSession): void => {
  const { panel, choose, expectStored } = session;

  it('switches to Japanese and back to English without a reload', async () => {
    const title = String(await panel().read('.detail h1', 'innerText'));
    await choose('select', 'ja');
    await panel().waitForProperty('#app', 'lang', 'ja');
    await panel().waitForProperty('[popovertarget="settings-menu"]', 'ariaLabel', '設定');
    await panel().waitForProperty('.detail h1', `innerText !== ${JSON.stringify(title)}`, true);
    await panel().click('.detail .bad .header-link');
    await panel().waitForProperty('.card:popover-open a[href*="developer.mozilla.org"]', `href.includes('/ja/docs/')`, true);
    expect(await panel().keepsEscape()).toBe(true);
    await choose('select', 'en');
    await panel().waitForProperty('#app', 'lang', 'en');
    await panel().waitForProperty('.detail h1', 'innerText', title);
    await expectStored({ language: 'en' });
  });

  it('has no axe violations', async () => {
    await session.driver.inPanel(`(() => { ${AXE}\n; })()`);
    expect(await session.driver.inPanel(violationsIn)).toEqual([]);
  });
};
