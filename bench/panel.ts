/**
 * Opens one HAR file in the panel and in Chrome's own Network panel of the same DevTools. Measures the time until all rows are listed and
 * drawn, and the retained heap. Rounds alternate, and the ratios are the result.
 */
import { resolve } from 'node:path';
import { evaluate, type Session } from '../e2e/lab/chromium/cdp.ts';
import { launchChromium } from '../e2e/lab/chromium/driver.ts';
import { startLab } from '../e2e/lab/server/server.ts';
import { until } from '../e2e/lab/until.ts';
import { exchangesOfHar } from '../src/capture/join/har-file.ts';
import { harOf } from './har-of.ts';

const ENTRIES = 10_000;
const WARM_UP = 1;
const ROUNDS = 5;
const CHUNK = 4_000_000; // characters sent at a time

interface Opened {
  readonly ms: number;
  readonly bytes: number;
}

/** Sends the file's text to a page, as `benchFile`. */
const sendFile = async (session: Session, text: string): Promise<void> => {
  await evaluate(session, 'globalThis.benchParts = [], null');
  for (let at = 0; at < text.length; at += CHUNK)
    await evaluate(session, `benchParts.push(${JSON.stringify(text.slice(at, at + CHUNK))}), null`);
  await evaluate(session, `globalThis.benchFile = new File(benchParts, 'bench.har', { type: 'application/json' }), benchParts = [], null`);
};

const heapOf = async (session: Session): Promise<number> => {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
};

/** Measures `open`, an expression that resolves to its duration in milliseconds. `close` resets the page. */
const measureOpening = async (session: Session, open: string, close: string): Promise<Opened> => {
  const before = await heapOf(session);
  const ms = Number(await evaluate(session, open));
  const bytes = (await heapOf(session)) - before;
  await evaluate(session, close);
  return { ms, bytes };
};

const DRAWN = 'await new Promise((next) => requestAnimationFrame(() => setTimeout(next)));';

const inNetworkPanel = `(async () => {
  const { NetworkPanel } = await import('./panels/network/network.js');
  const view = NetworkPanel.NetworkPanel.instance().networkLogView;
  const begin = performance.now();
  await view.onLoadFromFile(benchFile);
  ${DRAWN}
  return performance.now() - begin;
})()`;
const clearNetworkPanel = `(async () => {
  const { NetworkLog } = await import('./models/logs/logs.js');
  NetworkLog.NetworkLog.instance().reset(true);
  return null;
})()`;

const inCorsplain = (exchanges: number) => `(async () => {
  const begin = performance.now();
  const transfer = new DataTransfer();
  transfer.items.add(benchFile);
  const field = document.querySelector('input[type="file"]');
  field.files = transfer.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  const all = () => document.querySelector('[role="treegrid"]')?.ariaRowCount === '${exchanges + 1}';
  while (!(document.querySelector('[data-banner="file"]') && all())) await new Promise((next) => setTimeout(next, 4));
  ${DRAWN}
  return performance.now() - begin;
})()`;
const clearCorsplain = `document.querySelector('[data-banner="file"] button').click(), null`;

const SHOW_NETWORK = `import('./ui/legacy/legacy.js').then(({ ViewManager }) => ViewManager.ViewManager.instance().showView('network')).then(() => null)`;
const SHOW_CORSPLAIN = `import('./ui/legacy/legacy.js').then(({ ViewManager }) => {
  const manager = ViewManager.ViewManager.instance();
  return manager.showView([...manager.views.keys()].find((key) => key.startsWith('chrome-extension://')));
}).then(() => null)`;

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const lab = await startLab([]);
const driver = await launchChromium({ extension: resolve('dist/chrome'), lab });
try {
  await driver.open(lab.pageUrl('local-same-site', []));
  await driver.openPanel();
  const { devtools, panel } = driver.sessions();
  await until('the file input', () => driver.inPanel(`document.querySelector('input[type="file"]') !== null`));
  const text = harOf(ENTRIES);
  const exchanges = exchangesOfHar(text).length;
  console.log(`${ENTRIES} entries, ${(text.length / 1e6).toFixed(1)} MB`);
  await sendFile(devtools, text);
  await sendFile(panel, text);
  const [theirs, ours]: [Opened[], Opened[]] = [[], []];
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    await evaluate(devtools, SHOW_NETWORK);
    const network = await measureOpening(devtools, inNetworkPanel, clearNetworkPanel);
    await evaluate(devtools, SHOW_CORSPLAIN);
    const corsplain = await measureOpening(panel, inCorsplain(exchanges), clearCorsplain);
    if (round < 0) continue;
    theirs.push(network);
    ours.push(corsplain);
    const show = ({ ms, bytes }: Opened) => `${ms.toFixed(0)} ms, ${(bytes / 1e6).toFixed(1)} MB retained`;
    console.log(`round ${round + 1}: Network panel ${show(network)}; Corsplain ${show(corsplain)}`);
  }
  const ratio = (of: (one: Opened) => number) => median(ours.map((one, round) => of(one) / of(theirs[round] as Opened))).toFixed(2);
  console.log(`Corsplain / Network panel: time ${ratio(({ ms }) => ms)}, memory retained ${ratio(({ bytes }) => bytes)}`);
} finally {
  await driver.close();
  await lab.close();
}
