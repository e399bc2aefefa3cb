/**
 * Sends very many requests through the real panel and prints what the extension keeps: at the start, on the way, at the end, after Clear
 * and after a navigation. It fails if memory isn't bounded by the retention limit, or isn't given back.
 */
import { resolve } from 'node:path';
import { type ChromiumDriver, launchChromium } from '../e2e/lab/chromium/driver.ts';
import type { Driver } from '../e2e/lab/driver.ts';
import { type FirefoxDriver, launchFirefox } from '../e2e/lab/firefox/driver.ts';
import { watchCalls } from '../e2e/lab/panel/watch-calls.ts';
import { startLab } from '../e2e/lab/server/server.ts';
import { until } from '../e2e/lab/until.ts';
import { startQuickServer } from './quick-server.ts';

const ROUND = 1_000; // requests
const AT_ONCE = 50;
const MEGABYTE = 1e6;

/** What the extension's pages use. Null where the browser doesn't say it. */
interface Usage {
  readonly bytes: number;
  readonly nodes: number;
  readonly listeners: number | null;
}

/** What a page sends: an expression that returns a promise, for the n-th request. Half of them are never listed. */
const kindsOf = (page: string, api: string): Readonly<Record<string, string>> => ({
  'same-origin requests, an address each': `fetch('${page}own/' + n).then((response) => response.text())`,
  'same-origin requests to one address': `fetch('${page}poll').then((response) => response.text())`,
  'cross-origin requests, an address each': `fetch('${api}/item/' + n, { credentials: 'include' }).then((response) => response.text())`,
  'cross-origin requests to one address': `fetch('${api}/poll', { credentials: 'include' }).then((response) => response.text())`,
  'requests with a preflight': `fetch('${api}/put/' + n % 100, { method: 'PUT', credentials: 'include' }).then((response) => response.text())`,
  streams: `new Promise((done) => {
    const stream = new EventSource('${api}/events/' + n, { withCredentials: true });
    stream.onmessage = stream.onerror = () => (stream.close(), done());
  })`,
});

const sendScript = (kind: string, from: number): string => `(async () => {
  let n = ${from};
  let failed = 0;
  const send = () => (n++, ${kind}.catch(() => failed++));
  while (n < ${from + ROUND}) await Promise.all(Array.from({ length: ${AT_ONCE} }, send));
  return failed;
})()`;

const usageInChromium = async (driver: ChromiumDriver): Promise<Usage> => {
  const { panel } = driver.sessions();
  for (let times = 0; times < 2; times++) await panel.send('HeapProfiler.collectGarbage');
  const { usedSize } = await panel.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await panel.send('Memory.getDOMCounters');
  return { bytes: usedSize, nodes, listeners: jsEventListeners };
};

/** Firefox tells the memory of a process, not of a page: the extension has one of its own. */
const usageInFirefox = async (driver: FirefoxDriver): Promise<Usage> => {
  const bytes = await driver.inBrowser(`(async () => {
    for (let times = 0; times < 3; times++) Services.obs.notifyObservers(null, 'memory-pressure', 'heap-minimize');
    const { children } = await ChromeUtils.requestProcInfo();
    return children.filter(({ type }) => type === 'extension').reduce((sum, { memory }) => sum + memory, 0);
  })()`);
  return { bytes: Number(bytes), nodes: Number(await driver.inPanel(`document.querySelectorAll('*').length`)), listeners: null };
};

const soak = async (driver: Driver, usageNow: () => Promise<Usage>, requests: number): Promise<boolean> => {
  const server = await startQuickServer();
  const kinds = Object.entries(kindsOf(server.page, server.api));
  const measure = async (when: string): Promise<Usage> => {
    const usage = await usageNow();
    const { bytes, nodes, listeners } = usage;
    const counts = `${nodes} nodes${listeners === null ? '' : `, ${listeners} listeners`}`;
    console.log(`  ${when}: ${(bytes / MEGABYTE).toFixed(1)} MB, ${counts}`);
    return usage;
  };
  // The panel forgets what was cleared a while later, because browsers report some requests twice.
  const forgetting = () => driver.inPage('new Promise((done) => setTimeout(done, 11_000))');
  const listedRows = () => driver.inPanel(`Number(document.querySelector('[role="treegrid"]')?.ariaRowCount ?? 0)`);
  try {
    await driver.open(server.page);
    await driver.openPanel();
    await until('the panel', () => driver.inPanel(`document.querySelector('button[data-watch]') !== null`));
    const before = await measure('before');
    const rounds = Math.ceil(requests / ROUND);
    let middle = before;
    let failed = 0; // a server or a browser may lose some of so many
    for (let round = 0; round < rounds; round++) {
      if (round === Math.floor(rounds * 0.75)) await watchCalls(driver);
      failed += Number(await driver.inPage(sendScript((kinds[round % kinds.length] as readonly [string, string])[1], round * ROUND)));
      if ((round + 1) % Math.ceil(rounds / 8) !== 0) continue;
      const usage = await measure(`after ${(round + 1) * ROUND} requests`);
      if (round < rounds * 0.6) middle = usage;
    }
    await until('the list to rest', async () => {
      const rows = await listedRows();
      await driver.inPage('new Promise((done) => setTimeout(done, 1_000))');
      return rows === (await listedRows());
    });
    const end = await measure('at the end');
    await driver.inPanel(`document.querySelector('button[aria-label="Clear"]').click()`);
    await until('the list to be empty', async () => Number(await listedRows()) <= 1);
    await forgetting();
    const cleared = await measure('after Clear');
    await driver.open(server.page);
    await until('the list to be empty', async () => Number(await listedRows()) <= 1);
    await forgetting();
    const left = await measure('after a navigation');
    console.log(`  ${failed} requests failed`);
    const spare = 20 * MEGABYTE;
    const isBounded = end.bytes < middle.bytes * 1.3 + spare && left.bytes < before.bytes + spare && cleared.bytes < before.bytes + spare;
    const isTidy = cleared.nodes < before.nodes + 1_000 && (cleared.listeners ?? 0) < (before.listeners ?? 0) + 500;
    console.log(isBounded && isTidy ? '  bounded' : '  NOT BOUNDED');
    return isBounded && isTidy;
  } finally {
    server.close();
  }
};

const only = process.argv[2];
const lab = await startLab([]);
let isGood = true;
try {
  if (only !== 'firefox') {
    const requests = Number(process.argv[3] ?? 200_000);
    console.log(`Chromium, ${requests} requests: heap of the extension’s pages`);
    const driver = await launchChromium({ extension: resolve('dist/chrome'), lab });
    isGood = (await soak(driver, () => usageInChromium(driver), requests).finally(driver.close)) && isGood;
  }
  if (only !== 'chromium') {
    const requests = Number(process.argv[3] ?? 30_000);
    console.log(`Firefox, ${requests} requests: memory of the extension’s process`);
    const driver = await launchFirefox({ extension: resolve('dist/firefox'), lab });
    isGood = (await soak(driver, () => usageInFirefox(driver), requests).finally(driver.close)) && isGood;
  }
} finally {
  await lab.close();
}
process.exitCode = isGood ? 0 : 1;
