import { expect, it } from 'vitest';
import type { Exchange } from '../../../src/core/facts/facts.ts';
import {
  contradicted,
  depends,
  echoing,
  hiddenPreflight,
  hiddenRedirected,
  hiddenSimple,
  noResponse,
  partly,
  readable,
  withLines,
} from '../exchanges.ts';
import { type PanelFixture, textOf } from '../fixture.ts';

/** The explanation of the selected exchange. */
export const detailSpec = (fixture: PanelFixture): void => {
  const { showAll, emitExchanges, rowOf, detail } = fixture;
  const select = async (exchange: Exchange) => {
    await rowOf(exchange).click();
    await detail().locator('h1').waitFor();
  };

  it('shows what was sent, what is required, and each check with its link to the standard', async () => {
    await showAll();
    await select(hiddenSimple);
    expect(await textOf(detail().locator('h1'))).toBe('The server sent True instead of true');
    expect(await textOf(detail().locator('.bad'))).toBe('Allow-Credentials: True');
    expect(await textOf(detail().locator('.good code'))).toBe('true');
    expect(await textOf(detail().locator('.bad mark'))).toBe('T');
    expect(await textOf(detail().locator('[data-note="cookie-stored-though-hidden"]'))).toContain('Set-Cookie');
    expect(await textOf(detail().locator('[data-fact="credentials"] .certainty'))).toBe('confirmed');
    const failed = detail().locator('.rung[data-state="failed"]');
    expect(await failed.getAttribute('data-check')).toBe('allow-credentials-true');
    const link = failed.locator('a');
    expect(await textOf(link)).toMatch(/^CORS check \d$/);
    expect(await link.getAttribute('href')).toMatch(/^https:\/\/fetch\.spec\.whatwg\.org\/.*#cors-check$/);
    expect([await link.getAttribute('target'), await link.getAttribute('rel')]).toEqual(['_blank', 'noreferrer']);
  });

  /** Reads a row of the pairing: its sign, and its cells. */
  const pairing = async (topic: string, message = 'preflight'): Promise<readonly string[]> => {
    const row = detail().locator(`.pairing [data-message="${message}"] [data-topic="${topic}"]`).last();
    return (await row.locator('th, td').allTextContents()).map((text) => text.replaceAll(/\s+/g, ' ').trim());
  };

  it('pairs each header of the request with its counterpart, in the preflight and in the response', async () => {
    await showAll();
    await select(hiddenPreflight);
    expect(await detail().locator('table.pairing caption').textContent()).toContain('What the request sent');
    const ORIGIN = 'https://shop.example.test';
    expect(await pairing('origin')).toEqual(['✓ passed', `Origin: ${ORIGIN}`, `Allow-Origin: ${ORIGIN}`, '']);
    expect(await pairing('method')).toEqual(['✗ failed', 'Request-Method: PUT', 'Allow-Methods: GET, put', 'GET, PUT']);
    expect(await pairing('headers')).toEqual([
      '✗ failed',
      'Request-Headers: x-requested-with',
      'Allow-Headers: content-type',
      'content-type, x-requested-with',
    ]);
    expect(await pairing('status')).toEqual(['✓ passed', 'Status: 200–299', 'Status: 204', '']);
    expect(await detail().locator('.pairing mark').allTextContents()).toEqual(['put', 'content-type']);
    expect(await detail().locator('.pairing ins').allTextContents()).toEqual(['PUT', 'x-requested-with']);
    expect(await detail().locator('.others').count()).toBe(0);
    await select(readable);
    expect(await pairing('credentials', 'response')).toEqual(['✓ passed', 'Credentials mode: include · cookie', 'Allow-Credentials: true']);
  });

  it('shows a row of the pairing as open if that depends, with its condition', async () => {
    await showAll();
    await select(depends);
    const [sign, request] = await pairing('credentials', 'response');
    expect(sign).toBe('? not confirmed');
    expect(request).toBe('Credentials mode: include?Fails with: Credentials mode include');
  });

  it('stacks the pairing in a narrow panel', async () => {
    await fixture.page.setViewportSize({ width: 400, height: 900 });
    await showAll();
    await select(hiddenPreflight);
    const table = detail().locator('.pairing');
    const [request, response] = [table.locator('[data-topic="method"] th'), table.locator('[data-topic="method"] .bad')];
    const [above, below, whole] = [await request.boundingBox(), await response.boundingBox(), await table.boundingBox()];
    expect(below?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0));
    expect(below?.width).toBeGreaterThan((whole?.width ?? 0) * 0.8);
  });

  it('names the place of each message', async () => {
    await showAll();
    await select(hiddenPreflight);
    expect(await detail().locator('.pairing [scope="rowgroup"]').allTextContents()).toEqual(['Preflight', 'Actual request · never sent']);
    expect(await detail().locator('.ladder-head').allTextContents()).toEqual(['Request', 'preflight']);
    await select(hiddenRedirected);
    expect(await textOf(detail().locator('.bad').first())).toBe('Allow-Origin: not sent');
    expect(await textOf(detail().locator('.pairing [scope="rowgroup"]').last())).toBe(
      'Actual request · after redirect 1 · https://files.cdn.test/9.zip',
    );
  });

  it('shows each possible outcome with its condition', async () => {
    await showAll();
    await select(depends);
    expect(await detail().locator('.branch-head').allTextContents()).toEqual([
      'Credentials mode includeBlocked',
      'Credentials mode same-origin / omitReadable',
    ]);
    expect(await textOf(detail().locator('[data-fact="credentials"] .certainty'))).toBe('not confirmed');
    await detail().getByRole('button', { name: 'Reload and watch calls' }).click();
    await expect.poll(() => fixture.page.locator('[data-watch]').getAttribute('data-watch')).toBe('starting');
    expect(await detail().locator('.watch-offer').count()).toBe(0);
  });

  it('lets the user set open facts and updates the verdict', async () => {
    await showAll();
    const row = rowOf(depends).first();
    await row.click();
    const choose = (name: string) => detail().getByLabel(`${name}: set manually`, { exact: true });
    await choose('Credentials mode').selectOption('include');
    await expect.poll(() => row.getAttribute('data-verdict')).toBe('hidden');
    expect(await textOf(detail().locator('[data-fact="credentials"]'))).toContain('You set this value.');
    await choose('Request mode').selectOption('no-cors');
    await expect.poll(() => row.getAttribute('data-verdict')).toBe('opaque');
    await choose('Request mode').selectOption('as recorded');
    await choose('Credentials mode').selectOption('as recorded');
    await expect.poll(() => row.getAttribute('data-verdict')).toBe('depends');
  });

  it('watches the page’s calls on request and reports missing ones', async () => {
    const button = fixture.page.locator('button[data-watch]');
    expect(await textOf(button)).toBe('Reload and watch calls');
    await button.click();
    await expect.poll(() => button.getAttribute('data-watch')).toBe('starting');
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    await fixture.emit({ kind: 'watch', state: 'late', dropped: 0 });
    const banner = fixture.page.locator('[data-banner="watch"]');
    expect(await textOf(banner)).toContain('its first calls are missing');
    await banner.getByRole('button', { name: 'Reload' }).click();
    await expect.poll(() => button.getAttribute('data-watch')).toBe('starting');
    await fixture.emit({ kind: 'watch', state: 'on', dropped: 12 });
    expect(await textOf(banner)).toContain('12 calls');
    await button.click();
    await expect.poll(() => button.getAttribute('data-watch')).toBe('off');
    expect(await banner.count()).toBe(0);
  });

  it('shows which response headers JavaScript can read', async () => {
    await showAll();
    await select(partly);
    const sightOf = (header: string) => textOf(detail().locator(`[data-header="${header}"] .sight`));
    expect(await sightOf('content-type')).toBe('yes always exposed');
    expect(await sightOf('x-total-count')).toBe('no not listed in Access-Control-Expose-Headers');
    expect(await textOf(detail().locator('p.unread'))).toBe('JavaScript can’t read: ETag');
    await select(hiddenSimple);
    expect(await detail().locator('p.unread').count()).toBe(0);
    expect(await textOf(detail().locator('p.sight'))).toBe('Readable by JavaScript: no the response is blocked');
    await select(depends);
    expect(await sightOf('access-control-allow-origin')).toBe('no not listed in Access-Control-Expose-Headers');
  });

  it('explains a missing response by the browser’s code, and guesses where there is none, with what would confirm it', async () => {
    await showAll();
    await select(noResponse);
    const missing = detail().locator('.missing-response');
    await missing.waitFor();
    expect(await missing.getAttribute('data-cause')).toBe('refused');
    expect(await textOf(missing)).toContain('Check whether the server is running');
    const hop = { ...noResponse.hops[0], url: 'https://localhost:8443/a', outcome: { kind: 'unanswered', code: '' } } as const;
    const silent = { ...noResponse, id: '79', engine: 'firefox', hops: [hop] } as const;
    await emitExchanges([silent]);
    await select(silent);
    await detail().locator('.missing-response li').first().waitFor();
    expect(await missing.getAttribute('data-guesses')).toMatch(/^local-network certificate not-running /);
    expect(await missing.locator('button').getAttribute('aria-label')).toBe('Copy: https://localhost:8443');
  });

  it('lists the headers that take part in CORS first, and folds the others', async () => {
    await showAll();
    await select(partly);
    const message = detail().locator('.message').last();
    const names = (where: string) => message.locator(`${where} th[scope="row"]`).allTextContents();
    const first = ['Access-Control-Allow-Origin', 'Access-Control-Allow-Credentials', 'Vary', 'X-Total-Count'];
    expect((await names('> table')).slice(0, 4)).toEqual(first);
    const folded = message.locator('details');
    expect(await folded.locator('table').isVisible()).toBe(false);
    await folded.getByText('other header').click();
    expect(await folded.locator('table').isVisible()).toBe(true);
    expect(await names('details')).toContain('Content-Type');
  });

  it('shows cookie names, masks their values until asked, and notes that the browser stores them', async () => {
    await showAll();
    await select(hiddenSimple);
    const cookie = (name: string) => detail().locator(`[data-cookie="${name}"]`);
    expect(await cookie('session').locator('td').allTextContents()).toEqual(['••••']);
    expect(await textOf(detail().locator('[data-header="cookie"] td'))).toBe('session=••••');
    expect(await textOf(detail().locator('.cookies'))).toContain('may still store these cookies');
    await detail().getByRole('button', { name: 'Show values' }).click();
    expect(await cookie('session').locator('td').allTextContents()).toEqual(['8f14e45f']);
    expect(await textOf(detail().locator('[data-header="set-cookie"] td'))).toBe('seen=1');
  });

  it('quotes the console message of each browser', async () => {
    await showAll();
    await select(hiddenPreflight);
    const consoleOf = (engine: string) => textOf(detail().locator(`[data-console="${engine}"] pre`));
    expect(await consoleOf('chromium')).toBe(
      "Access to fetch at 'https://api.example.test/cart/7?expand=items' from origin 'https://shop.example.test' has been blocked by CORS policy: Method PUT is not allowed by Access-Control-Allow-Methods in preflight response.",
    );
    expect(await consoleOf('firefox')).toContain('(Reason: Did not find method in CORS header ‘Access-Control-Allow-Methods’).');
    expect(await consoleOf('webkit')).toMatch(/^Method PUT is not allowed by Access-Control-Allow-Methods\./);
    await select(readable);
    expect(await detail().locator('[data-console], .engines').count()).toBe(0);
  });

  it('navigates to each of its parts and marks the current one', async () => {
    await showAll();
    await select(hiddenPreflight);
    const parts = detail().getByRole('navigation', { name: 'Sections of the explanation' });
    expect(await parts.getByRole('button').allTextContents()).toEqual(['Why', 'Fix', 'Checks', 'Headers', 'Browsers']);
    const current = () => textOf(parts.locator('[aria-current]'));
    expect(await current()).toBe('Why');
    await parts.getByRole('button', { name: 'Checks' }).click();
    await expect.poll(current).toBe('Checks');
    const [nav, section] = [await parts.boundingBox(), await detail().locator('[data-part="steps"]').boundingBox()];
    expect(Math.abs((section?.y ?? 0) - (nav?.y ?? 0) - (nav?.height ?? 0))).toBeLessThan(20);
    await detail()
      .locator('#detail')
      .evaluate((pane) => pane.scrollTo(0, pane.scrollHeight));
    await expect.poll(current).toBe('Browsers');
    await select(readable);
    expect(await parts.getByRole('button').allTextContents()).toEqual(['Why', 'Checks', 'Headers']);
  });

  it('reports that the browser contradicts the verdict', async () => {
    await showAll();
    await select(contradicted);
    expect(await textOf(detail().locator('.note').first())).toContain('These headers don’t explain what the browser did');
    expect(await detail().locator('[data-suspects]').getAttribute('data-suspects')).toContain('rewritten-headers');
    await detail().getByRole('button', { name: 'Copy as test case' }).click();
    await fixture.page.getByText('Copied', { exact: false }).first().waitFor();
  });

  it('warns about a server that reflects unrelated origins', async () => {
    await showAll();
    await emitExchanges([echoing('60', 'https://shop.test'), echoing('61', 'https://stranger.test')]);
    await fixture.row('61').click();
    const note = detail().locator('[data-note="origin-reflected"]');
    expect(await textOf(note)).toContain('https://stranger.test');
    await select(readable);
    expect(await note.count()).toBe(0);
  });

  it('updates with its exchange', async () => {
    await showAll();
    await select(hiddenSimple);
    const CONSENT = { 'Access-Control-Allow-Origin': 'https://shop.example.test', 'Access-Control-Allow-Credentials': 'true' };
    await emitExchanges([withLines(hiddenSimple, CONSENT)]);
    await expect.poll(() => textOf(detail().locator('h1'))).toBe('JavaScript can read this response');
  });

  it('contains its own rendering errors', async () => {
    const noText = null as unknown as string;
    const lines = {
      'Access-Control-Allow-Origin': 'https://shop.example.test',
      'Access-Control-Allow-Credentials': 'true',
      'X-Broken': noText,
    };
    const broken = withLines(readable, lines);
    await emitExchanges([hiddenSimple, broken]);
    await rowOf(broken).click();
    expect(await textOf(detail().getByRole('alert'))).toContain('TypeError');
    await select(hiddenSimple);
    expect(await textOf(detail().locator('h1'))).toBe('The server sent True instead of true');
  });
};
