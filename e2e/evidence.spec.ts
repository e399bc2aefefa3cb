/** Evidence in real DevTools: from watched calls, from contradictions, and from the user. */
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Exchange } from '../src/core/facts/facts.ts';
import { cases } from './cases/index.ts';
import { launchChromium } from './lab/chromium/driver.ts';
import type { Driver } from './lab/driver.ts';
import { launchFirefox } from './lab/firefox/driver.ts';
import { exchangesOf, keepExchanges, watchCalls } from './lab/panel/watch-calls.ts';
import { type Lab, startLab } from './lab/server/server.ts';
import { until } from './lab/until.ts';

const STAGE = 'local-same-site';

describe.each([
  { engine: 'chromium' as const, launch: launchChromium, extension: 'dist/chrome' },
  { engine: 'firefox' as const, launch: launchFirefox, extension: 'dist/firefox' },
])('evidence in $engine', ({ launch, extension }) => {
  let lab: Lab;
  let driver: Driver;
  beforeAll(async () => {
    lab = await startLab(cases);
    driver = await launch({ extension: resolve(extension), lab });
    await driver.open(lab.cookieUrl(STAGE));
    await driver.openPanel();
    await watchCalls(driver);
    await keepExchanges(driver);
  });
  afterAll(async () => {
    await driver?.close();
    await lab?.close();
  });

  /** Makes the page fetch a case with its own options. Returns the exchange once the panel has the end of the call. */
  const fetched = async (id: string, init: object): Promise<Exchange> => {
    const one = cases.find((known) => known.id === id);
    if (!one) throw new Error(`There is no case ${id}`);
    const run = lab.nextRun();
    await driver.inPage(
      `fetch(${JSON.stringify(lab.urlOf(one, STAGE, run))}, ${JSON.stringify(init)}).then((response) => response.text(), String)`,
    );
    return until(`the end of ${id}`, async () => {
      const exchange = (await exchangesOf(driver, run)).get(id);
      return exchange?.call?.end ? exchange : null;
    });
  };
  /** Selects an exchange in the panel's list. */
  const select = async ({ id }: Exchange): Promise<void> => {
    const row = `document.querySelector('[role="row"][data-id="${id}"]')`;
    await until('the row', () => driver.inPanel(`${row} !== null`));
    await driver.inPanel(`${row}.click()`);
    await until('the explanation', () => driver.inPanel(`document.querySelector('[data-detail-of="${id}"] h1') !== null`));
  };
  const suspects = () => driver.inPanel(`document.querySelector('.detail [data-suspects]')?.dataset.suspects ?? ''`);
  const verdictOf = ({ id }: Exchange) => driver.inPanel(`document.querySelector('[role="row"][data-id="${id}"]').dataset.verdict`);

  it('suspects the integrity check when a readable response ends in an error', async () => {
    const exchange = await fetched('allow-credentials-true', { credentials: 'include', integrity: `sha256-${'A'.repeat(43)}=` });
    expect(exchange.end).toBe('failed');
    await select(exchange);
    expect(String(await suspects()).split(' ')[0]).toBe('integrity');
  });

  it('shows a request that its mode blocked, although no network log has it', async () => {
    const exchange = await fetched('allow-credentials-true', { mode: 'same-origin' });
    await select(exchange);
    expect(await driver.inPanel(`document.querySelector('[role="row"][data-id="${exchange.id}"]').dataset.reason`)).toBe(
      'mode-same-origin',
    );
  });

  it('lets the user set the credentials mode and updates the verdict', async () => {
    const exchange = await fetched('allow-origin-wildcard', { credentials: 'omit' });
    await select(exchange);
    expect(await verdictOf(exchange)).toBe('readable');
    await driver.inPanel(`(() => {
      const choice = document.querySelector('.detail [data-fact="credentials"] select');
      choice.value = 'include';
      choice.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
    await until('the new verdict', async () => (await verdictOf(exchange)) === 'hidden');
    // JavaScript read the response, so mode `include` contradicts what happened. The panel must report that too.
    expect(await suspects()).toContain('rewritten-headers');
  });

  it('names the Content-Security-Policy directive that blocked a request', async () => {
    await driver.inPage(`(() => {
      const policy = document.createElement('meta');
      policy.httpEquiv = 'Content-Security-Policy';
      policy.content = "connect-src 'self'";
      document.head.append(policy);
    })()`);
    const exchange = await fetched('allow-credentials-true', { credentials: 'include' });
    await select(exchange);
    await until('the suspect', async () => (await suspects()) === 'content-security-policy');
    expect(await driver.inPanel(`labExchanges.get(${JSON.stringify(exchange.id)}).call.blockedBy`)).toBe('connect-src');
  });

  it('watches a page opened later, and reports that earlier calls are missing', async () => {
    await driver.open(lab.pageUrl(STAGE, []));
    await until('the banner', () => driver.inPanel(`document.querySelector('[data-banner="watch"] button') !== null`));
    const exchange = await fetched('allow-origin-wildcard', { credentials: 'include' });
    expect(exchange.credentials).toEqual({ kind: 'seen', value: 'include', by: 'page-hook' });
  });
});
