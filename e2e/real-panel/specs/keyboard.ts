import { expect, it } from 'vitest';
import { until } from '../../lab/until.ts';
import { CASE_IDS, type PanelSession } from '../session.ts';

/** Keyboard navigation, Escape, and header cards on focus. */
export const keyboardSpec = (session: PanelSession): void => {
  const { panel, focused } = session;

  it('works with the keyboard alone', async () => {
    // The line above the list comes between the chips and the rows.
    const line = '[data-banner="blocked"] button';
    await panel().waitFor(line);
    await panel().focus('.chip[data-chip="credentialed"]');
    await panel().press('Tab');
    await panel().waitForProperty(`${line}:focus`, 'type', 'button');
    const onRow = (id: string) => panel().waitForProperty('[role="row"]:focus', `dataset.url?.split('/')[4]`, id);
    await panel().press('Tab');
    await onRow(CASE_IDS[0]);
    await panel().press('Shift+Tab');
    await panel().waitForProperty(`${line}:focus`, 'type', 'button');
    await panel().press('Tab', 'ArrowDown');
    await onRow(CASE_IDS[1]);
    await panel().press('Tab');
    await panel().waitForProperty(':focus', 'role', 'separator');
    await panel().press('Shift+Tab');
    await onRow(CASE_IDS[1]);
    await panel().press('End');
    await onRow(CASE_IDS[3]);
    await panel().type('title');
    await onRow(CASE_IDS[1]);
    await panel().press('Enter');
    await panel().waitForProperty(':focus', 'id', 'detail');
    await panel().waitForProperty('.detail h1', 'innerText', 'The server sent True instead of true');
  });

  it('leaves Escape to DevTools while nothing is open', async () => {
    for (const place of ['[role="combobox"]', '.chip', '#heading-path', '.splitter', '#detail', '.close']) {
      await panel().focus(place);
      expect(await panel().keepsEscape(), place).toBe(false);
    }
  });

  it('opens a header card on keyboard focus', async () => {
    await panel().focus('#detail');
    await until('the name of the header to have the focus', async () => {
      await panel().press('Tab');
      return (await focused('dataset.headerName')) === 'Access-Control-Allow-Credentials';
    });
    await panel().waitFor('.card:popover-open');
    await panel().press('Enter');
    await panel().waitForProperty(':focus', 'className', 'card');
    expect(await panel().read('.card .card-facts pre', 'innerText')).toBe('Access-Control-Allow-Credentials: true');
    expect(await panel().read('.card a[href*="developer.mozilla.org"]', 'href')).toContain('/en-US/docs/Web/HTTP/Reference/Headers/');
    expect(await panel().keepsEscape(), 'Escape closes the card').toBe(true);
    await panel().waitForProperty('.card', `matches(':popover-open')`, false);
    expect(await focused('dataset.headerName')).toBe('Access-Control-Allow-Credentials');
    expect(await panel().keepsEscape()).toBe(false);
  });
};
