import { expect, it } from 'vitest';
import { everyKind, hiddenError, many, noResponse, partly, readable, withLines } from '../exchanges.ts';
import { type PanelStage, said } from '../stage.ts';

/** What the user wants to see of the list, and in which order. */
export const filterSpec = (stage: PanelStage): void => {
  const { tellExchanges, showAll, listed, row, ids, drawn } = stage;
  const filter = () => stage.page.getByRole('searchbox', { name: 'Filter' });
  const chip = (name: string) => stage.page.locator('.chip', { hasText: new RegExp(`^\\s*${name}`) });
  const heading = (column: string) => stage.page.locator(`#heading-${column}`);
  const note = () => stage.page.locator('[data-note="shown"]');

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
    expect(await said(note())).toBe('1 of 12 shown');
    expect(await stage.page.getByRole('treegrid').getAttribute('aria-rowcount')).toBe('2');
    await stage.page.getByRole('button', { name: 'Clear filter' }).click();
    await expect.poll(async () => (await ids()).length).toBe(12);
    expect(await note().count()).toBe(0);
    expect(await filter().evaluate((input) => input === document.activeElement)).toBe(true);
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
    const none = stage.page.locator('.no-match');
    await none.waitFor();
    expect(await said(none)).toContain('No requests match the filter.');
    expect(await stage.page.locator('#list [tabindex="0"]').count()).toBe(1);
    await none.getByRole('button').click();
    await expect.poll(async () => (await ids()).length).toBe(12);
    await filter().fill('verdict:hiden');
    await expect.poll(() => said(none)).toContain('Unknown filter value verdict:hiden. Use one of: blocked, partly');
  });

  it('follows exchanges that start or stop matching', async () => {
    await tellExchanges(everyKind);
    await chip('No response').click();
    await expect.poll(ids).toEqual([noResponse.id]);
    const consent = { 'Access-Control-Allow-Origin': 'https://shop.example.test', 'Access-Control-Allow-Credentials': 'true' };
    await tellExchanges([
      withLines(noResponse, consent),
      { ...noResponse, id: '77', entries: [77], startedAt: noResponse.startedAt + 900 },
    ]);
    await expect.poll(ids).toEqual(['77']);
    await stage.page.getByRole('button', { name: 'Clear', exact: true }).click();
    await tellExchanges([{ ...noResponse, id: '78', entries: [78] }]);
    await expect.poll(ids).toEqual(['78']);
  });

  it('keeps later exchanges sorted by the chosen heading', async () => {
    await showAll();
    await heading('status').click();
    expect(await stage.page.locator('[data-column="status"]').getAttribute('aria-sort')).toBe('ascending');
    await expect.poll(async () => (await ids()).at(-3)).toBe(hiddenError.id);
    await heading('status').click();
    await expect.poll(async () => (await ids())[0]).toBe(hiddenError.id);
    const teapot = {
      ...partly,
      id: '80',
      entries: [80],
      hops: [{ ...partly.hops[0], outcome: withStatus(418) }],
    } as unknown as typeof partly;
    await tellExchanges([teapot]);
    await expect.poll(async () => (await ids()).slice(0, 2)).toEqual([hiddenError.id, '80']);
    await tellExchanges([{ ...teapot, hops: [{ ...partly.hops[0], outcome: withStatus(599) }] } as unknown as typeof partly]);
    await expect.poll(async () => (await ids()).slice(0, 2)).toEqual(['80', hiddenError.id]);
    await heading('status').click();
    await expect.poll(async () => (await ids())[0]).toBe('1');
  });

  it('doesn’t move the visible rows when a row is sorted in above them', async () => {
    await tellExchanges(many(300, 1000));
    await listed(300);
    await heading('path').click();
    await stage.page.locator('.list').evaluate((list) => {
      list.scrollTop = 2405;
    });
    await row('1105').click();
    const before = await row('1105').boundingBox();
    await tellExchanges(
      many(20, 10_000).map((exchange) => ({ ...exchange, hops: [{ ...exchange.hops[0], url: 'https://api.example.test/a' }] })),
    );
    await listed(320);
    await drawn();
    expect(await row('1105').boundingBox()).toEqual(before);
  });

  it('keeps the selected row in place, and scrolls to the top without one', async () => {
    await tellExchanges(many(300, 1000));
    await listed(300);
    const list = stage.page.locator('.list');
    await list.evaluate((list) => {
      list.scrollTop = 2400;
    });
    await row('1105').click();
    const before = await row('1105').boundingBox();
    await heading('method').click();
    await drawn();
    expect(await row('1105').boundingBox()).toEqual(before);
    await filter().fill('verdict:readable');
    await expect.poll(() => row('1105').count()).toBe(0);
    expect(await stage.detail().count()).toBe(1);
    await filter().fill('');
    await row('1105').waitFor();
    await expect.poll(() => row('1105').isVisible()).toBe(true);
    await stage.detail().getByRole('button', { name: 'Close' }).click();
    await heading('path').click();
    await heading('path').click();
    await row('1299').waitFor();
    expect(await list.evaluate((list) => list.scrollTop)).toBe(0);
  });

  it('is remembered with the sort order', async () => {
    await filter().fill('host:api');
    await chip('Blocked').click();
    await stage.page.setViewportSize({ width: 1200, height: 640 });
    await tellExchanges([readable]);
    await stage.page.locator('.no-match').waitFor();
    await heading('path').click();
    await stage.page.reload();
    await stage.page.locator('.toolbar').waitFor();
    expect(await filter().inputValue()).toBe('host:api');
    expect(await chip('Blocked').getAttribute('aria-pressed')).toBe('true');
    await showAllPassing();
    expect(await stage.page.locator('[data-column="path"]').getAttribute('aria-sort')).toBe('ascending');
  });

  const showAllPassing = async () => {
    await tellExchanges(everyKind);
    await expect.poll(async () => (await ids()).join(' ')).toBe('10 1 2 3 11 12');
  };
};

const withStatus = (status: number) => ({ kind: 'answered', reply: { status, headers: [], location: null, fromServiceWorker: false } });
