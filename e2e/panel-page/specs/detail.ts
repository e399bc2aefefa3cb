import { expect, it } from 'vitest';
import { contradicted, depends, hiddenPreflight, hiddenRedirected, hiddenSimple, partly, readable, withLines } from '../exchanges.ts';
import { type PanelStage, said } from '../stage.ts';

/** What is told of the selected exchange. */
export const detailSpec = (stage: PanelStage): void => {
  const { showAll, tellExchanges, rowOf, detail } = stage;

  it('says what was sent and needed, and shows every step with its place in the standard', async () => {
    await showAll();
    await rowOf(hiddenSimple).click();
    expect(await said(detail().locator('h1'))).toBe('The server allowed the origin, but not credentials');
    expect(await said(detail().locator('.bad'))).toBe('Access-Control-Allow-Credentials: True');
    expect(await said(detail().locator('.good'))).toBe('Access-Control-Allow-Credentials: true');
    expect(await said(detail().locator('.bad mark'))).toBe('T');
    expect(await said(detail().locator('.note'))).toContain('Set-Cookie');
    expect(await said(detail().locator('.certainty'))).toBe('certain');
    const failed = detail().locator('.rung[data-state="failed"]');
    expect(await failed.getAttribute('data-check')).toBe('allow-credentials-true');
    const link = failed.locator('a');
    expect(await said(link)).toMatch(/^CORS check \d$/);
    expect(await link.getAttribute('href')).toMatch(/^https:\/\/fetch\.spec\.whatwg\.org\/.*#cors-check$/);
    expect([await link.getAttribute('target'), await link.getAttribute('rel')]).toEqual(['_blank', 'noreferrer']);
  });

  it('lists what else was wrong, and where', async () => {
    await showAll();
    await rowOf(hiddenPreflight).click();
    expect(await detail().locator('.others li').count()).toBe(1);
    expect(await said(detail().locator('figcaption').first())).toBe('in the preflight’s response');
    expect(await detail().locator('.ladder-head').allTextContents()).toEqual(['Request', 'preflight']);
    await rowOf(hiddenRedirected).click();
    expect(await said(detail().locator('.bad').first())).toBe('Access-Control-Allow-Origin not sent');
    expect(await said(detail().locator('figcaption').first())).toBe('in the response · after redirect 1 · https://files.cdn.test/9.zip');
  });

  it('tells each possible outcome with its condition', async () => {
    await showAll();
    await rowOf(depends).click();
    expect(await detail().locator('.branch-head').allTextContents()).toEqual([
      'When credentials mode is includeHidden',
      'When credentials mode is same-origin / omitReadable',
    ]);
    expect(await said(detail().locator('.certainty'))).toBe('open');
  });

  it('shows which response headers script sees', async () => {
    await showAll();
    await rowOf(partly).click();
    await detail().getByText('Response headers').click();
    expect(await said(detail().locator('[data-header="content-type"] .sight'))).toBe('yes');
    expect(await said(detail().locator('[data-header="x-total-count"] .sight'))).toBe('no');
  });

  it('says so when the browser did something else', async () => {
    await showAll();
    await rowOf(contradicted).click();
    expect(await said(detail().locator('.note').first())).toContain('The browser did something else');
  });

  it('follows its exchange', async () => {
    await showAll();
    await rowOf(hiddenSimple).click();
    const CONSENT = { 'Access-Control-Allow-Origin': 'https://shop.example.test', 'Access-Control-Allow-Credentials': 'true' };
    await tellExchanges([withLines(hiddenSimple, CONSENT)]);
    await expect.poll(() => said(detail().locator('h1'))).toBe('JavaScript can read this response');
  });

  it('breaks alone', async () => {
    const noText = null as unknown as string;
    const lines = {
      'Access-Control-Allow-Origin': 'https://shop.example.test',
      'Access-Control-Allow-Credentials': 'true',
      'X-Broken': noText,
    };
    const broken = withLines(readable, lines);
    await tellExchanges([hiddenSimple, broken]);
    await rowOf(broken).click();
    await detail().getByText('Response headers').click();
    expect(await said(detail().getByRole('alert'))).toContain('TypeError');
    await rowOf(hiddenSimple).click();
    expect(await said(detail().locator('h1'))).toBe('The server allowed the origin, but not credentials');
  });
};
