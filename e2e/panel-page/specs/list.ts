import { expect, it } from 'vitest';
import { everyKind, hiddenPreflight, hiddenRedirected, hiddenSimple, readable } from '../exchanges.ts';
import { type PanelFixture, textOf } from '../fixture.ts';

/** The rows and columns of the list. */
export const listSpec = (fixture: PanelFixture): void => {
  const { emitExchanges, showAll, rowOf, cellsOf, ids } = fixture;

  it('has a row with the outcome of each exchange, in order of start', async () => {
    await emitExchanges(everyKind.toReversed());
    await rowOf(hiddenSimple).waitFor();
    expect(await ids()).toEqual(everyKind.map(({ id }) => id));
    const rows = await fixture.page
      .locator('[data-id]')
      .evaluateAll((elements) => elements.map(({ dataset: { verdict, reason, place } }) => `${verdict} ${reason} ${place}`.trim()));
    expect(rows).toEqual([
      'hidden allow-credentials-letter-case response',
      'hidden method-letter-case preflight',
      'hidden allow-origin-missing response',
      'hidden allow-origin-missing-on-error response',
      'depends allow-origin-wildcard response',
      'partly',
      'readable',
      'opaque',
      'no-response',
      expect.stringMatching(/^hidden allow-origin-[a-z-]+ response$/),
      'hidden allow-origin-other-host response',
      'hidden allow-origin-missing response',
    ]);
    expect(await cellsOf(rowOf(hiddenSimple))).toEqual([
      'Blocked',
      'GET',
      'api.example.test',
      '/account',
      '200',
      'include · cookie',
      'Allow-Credentials uppercase',
      '12 ms',
    ]);
    expect(await rowOf(readable).getAttribute('data-url')).toBe('https://api.example.test/session');
  });

  it('is exposed as a tree grid to assistive technology', async () => {
    await showAll();
    const grid = fixture.page.getByRole('treegrid', { name: 'Cross-origin requests' });
    expect(await grid.getAttribute('aria-rowcount')).toBe('13');
    expect(await grid.getAttribute('aria-colcount')).toBe('8');
    expect(await rowOf(hiddenSimple).getAttribute('aria-expanded')).toBeNull();
    expect(await rowOf(hiddenPreflight).getAttribute('aria-expanded')).toBe('false');
    expect(await rowOf(hiddenPreflight).getAttribute('aria-rowindex')).toBe('3');
    const headings = ['Verdict', 'Method', 'Host', 'Path', 'Status', 'Credentials', 'Reason', 'Time'];
    expect(await fixture.page.getByRole('columnheader').allTextContents()).toEqual(headings);
  });

  it('shows the parts of the selected exchange below its row', async () => {
    await showAll();
    await rowOf(hiddenPreflight).click();
    const parts = fixture.page.locator('[data-of="2"]');
    expect(await parts.count()).toBe(2);
    const texts = (row: number) => parts.nth(row).getByRole('gridcell').allTextContents();
    const [name, method] = await texts(0);
    expect([name, method]).toEqual(['preflight', 'OPTIONS']);
    expect(await texts(0)).toContain('204');
    expect(await texts(1)).toEqual(expect.arrayContaining(['never sent', 'PUT', '–']));
    expect(await parts.nth(0).getAttribute('aria-level')).toBe('2');

    await rowOf(hiddenRedirected).click();
    const hops = fixture.page.locator('[data-of="3"]');
    expect(await hops.evaluateAll((elements) => elements.map(({ dataset }) => dataset.part))).toEqual(['redirect', 'request']);
    await rowOf(hiddenRedirected).locator('.fold').click();
    await expect.poll(() => hops.count()).toBe(0);
  });

  it('counts the exchanges of each verdict', async () => {
    await showAll();
    const counts = await fixture.page.locator('.counts .chip').evaluateAll((chips) => chips.map(({ textContent }) => textContent));
    expect(counts).toEqual(['Blocked 7', 'Partly readable 1', 'Opaque 1', 'Readable 1', 'Depends 1', 'No response 1']);
    expect(await textOf(fixture.page.locator('footer'))).toBe('12 cross-origin · 7 blockedCorsplain sends no data');
  });

  it('drops columns in a narrow panel and shows the host next to the path instead', async () => {
    await showAll();
    const headings = () => fixture.page.getByRole('columnheader').allTextContents();
    const narrowed = async (width: number) => {
      await fixture.page.setViewportSize({ width, height: 640 });
      await fixture.waitForFrame();
      expect(await fixture.page.locator('.list').evaluate((list) => list.scrollWidth - list.clientWidth)).toBe(0);
      return headings();
    };
    expect(await narrowed(560)).toEqual(['Verdict', 'Path', 'Status', 'Credentials', 'Reason']);
    expect(await fixture.page.getByRole('treegrid').getAttribute('aria-colcount')).toBe('5');
    // Most rows have this host, so it is left out.
    expect(await cellsOf(rowOf(hiddenSimple))).toContain('GET /account');
    const [hop] = hiddenSimple.hops;
    const elsewhere = { ...hiddenSimple, id: '91', hops: [{ ...hop, url: 'https://cdn.example.test/a' }] } as const;
    await fixture.emitExchanges([elsewhere]);
    await rowOf(elsewhere).waitFor();
    expect(await cellsOf(rowOf(elsewhere))).toContain('GET /a cdn.example.test');
    expect(await narrowed(400)).toEqual(['Verdict', 'Path', 'Reason']);
    expect(await narrowed(1200)).toContain('Host');
    expect(await cellsOf(rowOf(hiddenSimple))).toContain('/account');
  });

  it('resizes a column by dragging, remembers the width, and resets it on a double click', async () => {
    await showAll();
    const { page } = fixture;
    const heading = page.locator('.heading[data-column="path"]');
    const width = async () => Math.round((await heading.boundingBox())?.width ?? 0);
    const before = await width();
    const edge = await heading.locator('.column-edge').boundingBox();
    if (!edge) throw new Error('the column has no edge');
    await page.mouse.move(edge.x + 4, edge.y + 8);
    await page.mouse.down();
    await page.mouse.move(edge.x + 44, edge.y + 8, { steps: 4 });
    await page.mouse.up();
    await expect.poll(width).toBe(before + 40);
    expect(await page.locator('[aria-sort]:not([aria-sort="none"])').count()).toBe(0);
    const stored = await page.evaluate(() => JSON.parse(localStorage.getItem('settings') ?? '{}').widths);
    expect(stored).toEqual({ path: before + 40 });
    await heading.locator('.column-edge').dblclick();
    await expect.poll(width).toBe(before);
  });
};
