import { expect, it } from 'vitest';
import { everyKind, hiddenError, many, noResponse, partly, readable, withLines } from '../exchanges.ts';
import { type PanelFixture, textOf } from '../fixture.ts';

/** Filtering and sorting the list. */
export const filterSpec = (fixture: PanelFixture): void => {
  const { emitExchanges, showAll, waitForRows, row, ids, waitForFrame } = fixture;
  const filter = () => fixture.page.getByRole('combobox', { name: 'Filter' });
  const chip = (name: string) => fixture.page.locator('.chip', { hasText: new RegExp(`^\\s*${name}`) });
  const heading = (column: string) => fixture.page.locator(`#heading-${column}`);
  const note = () => fixture.page.locator('[data-note="shown"]');

  it('lists the exchanges that match every typed term', async () => {
    await showAll();
    for (const [typed, wanted] of [
      ['verdict:hidden host:api', '1 2 3 10 11 12'],
      ['verdict:hidden host:api -reason:allow-origin', '1 2'],
      ['host:cdn', '3 5'],
      ['status:500', '4'],
      ['-credentials:include', '5'],
      ['orders', '6'],
    ] as const) {
      await filter().fill(typed);
      await expect.poll(async () => `${typed}: ${(await ids()).join(' ')}`).toBe(`${typed}: ${wanted}`);
    }
    expect(await textOf(note())).toBe('1 of 12 shown');
    expect(await fixture.page.getByRole('treegrid').getAttribute('aria-rowcount')).toBe('2');
    await fixture.page.getByRole('button', { name: 'Clear filter' }).click();
    await expect.poll(async () => (await ids()).length).toBe(12);
    expect(await note().count()).toBe(0);
    expect(await filter().evaluate((input) => input === document.activeElement)).toBe(true);
  });

  it('finds what is on the screen: words, statuses and headers', async () => {
    await showAll();
    for (const [typed, wanted] of [
      ['blocked status:200', '1 3 10 11 12'],
      ['"no response"', '9'],
      ['refused', '9'],
      ['302', '3'],
      ['x-total-count', '6'],
      ['server: nginx', '3 4'],
      ['header:nginx', '3 4'],
      ['never', ''],
      ['seen', '1'],
      ['8f14e45f', ''],
    ] as const) {
      await filter().fill(typed);
      await expect.poll(async () => `${typed}: ${(await ids()).join(' ')}`).toBe(`${typed}: ${wanted}`);
    }
  });

  it('suggests names and values while typing, for the keyboard and for the pointer', async () => {
    await showAll();
    const list = () => fixture.page.getByRole('listbox', { name: 'Suggestions' });
    const options = () => list().getByRole('option').allTextContents();
    const active = () =>
      filter().evaluate((input) => document.getElementById(input.getAttribute('aria-activedescendant') ?? '')?.textContent ?? '');
    await filter().focus();
    await fixture.page.locator('#filter-suggestions').waitFor({ state: 'attached' }); // they load when they are first needed
    await filter().press('ArrowDown');
    await expect.poll(active).toBe('verdict:');
    await filter().press('Escape');
    expect(await list().count()).toBe(0);
    await filter().pressSequentially('ver');
    await expect.poll(options).toEqual(['verdict:']);
    expect(await active()).toBe('');
    expect(await filter().getAttribute('aria-expanded')).toBe('true');
    await filter().press('ArrowDown');
    await filter().press('Enter');
    expect(await filter().inputValue()).toBe('verdict:');
    await expect.poll(async () => (await options()).slice(0, 1)).toEqual(['verdict:blocked7']);
    await filter().press('ArrowUp');
    await filter().press('ArrowDown');
    expect(await active()).toBe('verdict:blocked7');
    await filter().press('Enter');
    expect(await filter().inputValue()).toBe('verdict:blocked ');
    expect(await filter().getAttribute('aria-expanded')).toBe('false');
    await filter().pressSequentially('host:au');
    await list().getByRole('option', { name: 'host:auth.example.test' }).click();
    expect(await filter().inputValue()).toBe('verdict:blocked host:auth.example.test ');
    await expect.poll(ids).toEqual(['4']);
    expect(await filter().evaluate((input) => input === document.activeElement)).toBe(true);
    await filter().pressSequentially('st');
    await expect.poll(options).toContain('status:');
    await filter().press('Tab');
    expect(await list().count()).toBe(0);
  });

  it('lists the exchanges of the pressed verdict chips', async () => {
    await showAll();
    await chip('Partly readable').click();
    await expect.poll(ids).toEqual(['6']);
    await chip('Readable').click();
    await expect.poll(ids).toEqual(['6', '7']);
    expect(await chip('Readable').getAttribute('aria-pressed')).toBe('true');
    await chip('Partly readable').click();
    await chip('Readable').click();
    await chip('Credentialed only').click();
    await expect.poll(async () => (await ids()).includes('5')).toBe(false);
    expect((await ids()).length).toBe(11);
  });

  it('says when nothing matches, and can be cleared there', async () => {
    await showAll();
    await filter().fill('nowhere.test');
    const none = fixture.page.locator('.no-match');
    await none.waitFor();
    expect(await textOf(none)).toContain('No requests match the filter.');
    expect(await fixture.page.locator('#list [tabindex="0"]').count()).toBe(1);
    await none.getByRole('button').click();
    await expect.poll(async () => (await ids()).length).toBe(12);
    await filter().fill('verdict:hiden');
    await expect.poll(() => textOf(none)).toContain('Unknown filter value verdict:hiden. Use one of: blocked, partly');
    await filter().fill('verdicts:blocked');
    await expect.poll(() => textOf(none)).toContain('Unknown filter name verdicts. Use one of: verdict, reason');
  });

  it('follows exchanges that start or stop matching', async () => {
    await emitExchanges(everyKind);
    await chip('No response').click();
    await expect.poll(ids).toEqual([noResponse.id]);
    const consent = { 'Access-Control-Allow-Origin': 'https://shop.example.test', 'Access-Control-Allow-Credentials': 'true' };
    await emitExchanges([
      withLines(noResponse, consent),
      { ...noResponse, id: '77', entries: [77], startedAt: noResponse.startedAt + 900 },
    ]);
    await expect.poll(ids).toEqual(['77']);
    await fixture.page.getByRole('button', { name: 'Clear', exact: true }).click();
    await emitExchanges([{ ...noResponse, id: '78', entries: [78] }]);
    await expect.poll(ids).toEqual(['78']);
  });

  it('keeps later exchanges sorted by the chosen heading', async () => {
    await showAll();
    await heading('status').click();
    expect(await fixture.page.locator('[data-column="status"]').getAttribute('aria-sort')).toBe('ascending');
    await expect.poll(async () => (await ids()).at(-3)).toBe(hiddenError.id);
    await heading('status').click();
    await expect.poll(async () => (await ids())[0]).toBe(hiddenError.id);
    const teapot = {
      ...partly,
      id: '80',
      entries: [80],
      hops: [{ ...partly.hops[0], outcome: withStatus(418) }],
    } as unknown as typeof partly;
    await emitExchanges([teapot]);
    await expect.poll(async () => (await ids()).slice(0, 2)).toEqual([hiddenError.id, '80']);
    await emitExchanges([{ ...teapot, hops: [{ ...partly.hops[0], outcome: withStatus(599) }] } as unknown as typeof partly]);
    await expect.poll(async () => (await ids()).slice(0, 2)).toEqual(['80', hiddenError.id]);
    await heading('status').click();
    await expect.poll(async () => (await ids())[0]).toBe('1');
  });

  it('doesn’t move the visible rows when a row is sorted in above them', async () => {
    await emitExchanges(many(300, 1000));
    await waitForRows(300);
    await heading('path').click();
    await fixture.page.locator('.list').evaluate((list) => {
      list.scrollTop = 2405;
    });
    await row('1105').click();
    const before = await row('1105').boundingBox();
    await emitExchanges(
      many(20, 10_000).map((exchange) => ({ ...exchange, hops: [{ ...exchange.hops[0], url: 'https://api.example.test/a' }] })),
    );
    await waitForRows(320);
    await waitForFrame();
    expect(await row('1105').boundingBox()).toEqual(before);
  });

  it('keeps the selected row in place, and scrolls to the top without one', async () => {
    await emitExchanges(many(300, 1000));
    await waitForRows(300);
    const list = fixture.page.locator('.list');
    await list.evaluate((list) => {
      list.scrollTop = 2400;
    });
    await row('1105').click();
    const before = await row('1105').boundingBox();
    await heading('method').click();
    await waitForFrame();
    expect(await row('1105').boundingBox()).toEqual(before);
    await filter().fill('verdict:readable');
    await expect.poll(() => row('1105').count()).toBe(0);
    expect(await fixture.detail().count()).toBe(1);
    await filter().fill('');
    await row('1105').waitFor();
    await expect.poll(() => row('1105').isVisible()).toBe(true);
    await fixture.detail().getByRole('button', { name: 'Close' }).click();
    await heading('path').click();
    await heading('path').click();
    await row('1299').waitFor();
    expect(await list.evaluate((list) => list.scrollTop)).toBe(0);
  });

  it('is remembered with the sort order', async () => {
    await filter().fill('host:api');
    await filter().press('Tab'); // closes the suggestions, which cover the chips
    await chip('Blocked').click();
    await fixture.page.setViewportSize({ width: 1200, height: 640 });
    await emitExchanges([readable]);
    await fixture.page.locator('.no-match').waitFor();
    await heading('path').click();
    await fixture.page.reload();
    await fixture.page.locator('.toolbar').waitFor();
    expect(await filter().inputValue()).toBe('host:api');
    expect(await chip('Blocked').getAttribute('aria-pressed')).toBe('true');
    await showAllPassing();
    expect(await fixture.page.locator('[data-column="path"]').getAttribute('aria-sort')).toBe('ascending');
  });

  const showAllPassing = async () => {
    await emitExchanges(everyKind);
    await expect.poll(async () => (await ids()).join(' ')).toBe('10 1 2 3 11 12');
  };
};

const withStatus = (status: number) => ({ kind: 'answered', reply: { status, headers: [], location: null, fromServiceWorker: false } });
