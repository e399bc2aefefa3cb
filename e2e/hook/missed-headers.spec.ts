/** A header that watched JavaScript reads in vain makes the response partly readable, in both browsers. */
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evaluate } from '../../src/core/evaluate.ts';
import { summaryOf } from '../../src/core/ruling/summary.ts';
import type { Case } from '../cases/case.ts';
import { cases } from '../cases/index.ts';
import { launchChromium } from '../lab/chromium/driver.ts';
import type { Driver } from '../lab/driver.ts';
import { launchFirefox } from '../lab/firefox/driver.ts';
import { exchangesOf, keepExchanges, watchCalls } from '../lab/panel/watch-calls.ts';
import { type Lab, startLab } from '../lab/server/server.ts';
import { until } from '../lab/until.ts';

const STAGE = 'local-same-site';
const ID = 'expose-headers-include-none';

/** Each reads with `fetch` or `XMLHttpRequest` what it gets, and what it doesn't get. */
const readers = {
  fetch: (url: string) => `fetch(${url}, { credentials: 'include' }).then(({ headers }) => {
    for (const name of ['Content-Type', 'X-B', 'X-Absent']) headers.get(name);
    return [headers.get('ETag'), headers.get('etag'), headers.has('X-A')];
  })`,
  xhr: (url: string) => `new Promise((done) => {
    const xhr = new XMLHttpRequest();
    xhr.onreadystatechange = () => xhr.getResponseHeader(xhr.readyState < 2 ? 'X-Early' : 'X-B');
    xhr.open('GET', ${url});
    xhr.withCredentials = true;
    xhr.onload = () => done([xhr.getResponseHeader('ETag'), xhr.getResponseHeader('etag'), xhr.getResponseHeader('X-A') !== null]);
    xhr.send();
  })`,
  iteration: (url: string) => `fetch(${url}, { credentials: 'include' }).then(({ headers }) => [...headers].length > 0)`,
};

describe.each([
  { engine: 'chromium', launch: launchChromium, extension: 'dist/chrome' },
  { engine: 'firefox', launch: launchFirefox, extension: 'dist/firefox' },
])('headers that JavaScript misses in $engine', ({ launch, extension }) => {
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

  const exchangeAfter = async (reader: keyof typeof readers, isComplete: (missed: readonly string[]) => boolean) => {
    const run = lab.nextRun();
    const url = JSON.stringify(lab.urlOf(cases.find(({ id }) => id === ID) as Case, STAGE, run));
    const got = await driver.inPage(readers[reader](url));
    const exchange = await until('the call and what it missed', async () => {
      const found = (await exchangesOf(driver, run)).get(ID);
      return found?.call?.end && isComplete(found.call.missed ?? []) ? found : null;
    });
    return { got, missed: exchange.call?.missed ?? [], summary: summaryOf(evaluate(exchange)) };
  };

  it('are reported once for fetch', async () => {
    const { got, missed, summary } = await exchangeAfter('fetch', (names) => names.includes('x-a'));
    expect(got).toEqual([null, null, false]);
    expect(missed).toEqual(['x-b', 'x-absent', 'etag', 'x-a']);
    expect(summary).toBe('partly');
  });

  it('are reported for XMLHttpRequest, once there are headers', async () => {
    const { got, missed, summary } = await exchangeAfter('xhr', (names) => names.includes('x-a'));
    expect(got).toEqual([null, null, false]);
    expect(missed).toEqual(['x-b', 'etag', 'x-a']);
    expect(summary).toBe('partly');
  });

  it('aren’t those of code that lists all headers', async () => {
    expect(await exchangeAfter('iteration', () => true)).toEqual({ got: true, missed: [], summary: 'readable' });
  });
});
