/**
 * Measures 2,000 fast requests of a page with DevTools alone, with the browser's Network panel in front, with an extension that only
 * listens, with the panel, and with watched calls. Five browsers run side by side in alternating rounds with a rotating order, so that
 * other load affects all alike. The ratios are the result.
 */
import { resolve } from 'node:path';
import { cases } from '../e2e/cases/index.ts';
import { launchChromium } from '../e2e/lab/chromium/driver.ts';
import type { Driver } from '../e2e/lab/driver.ts';
import { launchFirefox } from '../e2e/lab/firefox/driver.ts';
import { watchCalls } from '../e2e/lab/panel/watch-calls.ts';
import { type Lab, startLab } from '../e2e/lab/server/server.ts';
import { makeListener } from './listener.ts';
import { type QuickServer, startQuickServer } from './quick-server.ts';

const REQUESTS = 2_000;
const AT_ONCE = 50;
const WARM_UP = 2;
const ROUNDS = 10;
const PAUSE = 1_500; // ms, for a browser to finish the work of a round

const ENGINES = [
  { engine: 'chromium', launch: launchChromium, extension: resolve('dist/chrome') },
  { engine: 'firefox', launch: launchFirefox, extension: resolve('dist/firefox') },
];
/** The end of each request's URL, as an expression of the page. */
const PAGES = { 'one URL': `''`, 'a URL each': `'&n=' + n` };

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
const sorted = (values: readonly number[]): readonly number[] => values.toSorted((a, b) => a - b);
const at = (values: readonly number[], part: number): number => sorted(values)[Math.round((values.length - 1) * part)] ?? Number.NaN;

const requestScript = (url: string, query: string): string => `(async () => {
  let n = 0;
  const send = async () => {
    n++;
    const response = await fetch('${url}' + ${query}, { credentials: 'include', cache: 'no-store' });
    await response.text();
  };
  const begin = performance.now();
  while (n < ${REQUESTS}) await Promise.all(Array.from({ length: ${AT_ONCE} }, send));
  return performance.now() - begin;
})()`;

/** A browser setup and what it does before each round. */
interface Setting {
  readonly driver: Driver;
  readonly prepare: () => Promise<void>;
}

const settingsOf = async (
  launch: (typeof ENGINES)[number],
  lab: Lab,
  { page }: QuickServer,
  listener: string,
): Promise<readonly Setting[]> => {
  const start = async (extension: string | null, show: 'openDevtools' | 'openNetworkPanel' | 'openPanel') => {
    const driver = await launch.launch({ extension, lab });
    await driver.open(page);
    await driver[show]();
    return driver;
  };
  const alone = await start(null, 'openDevtools');
  const network = await start(null, 'openNetworkPanel');
  const listening = await start(listener, 'openPanel');
  const shown = await start(launch.extension, 'openPanel');
  const watched = await start(launch.extension, 'openPanel');
  return [
    { driver: alone, prepare: () => alone.open(page) },
    { driver: network, prepare: () => network.open(page) },
    { driver: listening, prepare: () => listening.open(page) },
    { driver: shown, prepare: () => shown.open(page) },
    { driver: watched, prepare: () => watchCalls(watched) },
  ];
};

const spread = (values: readonly number[], digits: number): string =>
  `${at(values, 0.5).toFixed(digits)} (${at(values, 0.25).toFixed(digits)}–${at(values, 0.75).toFixed(digits)})`;

const NAMES = ['DevTools alone', 'DevTools with the Network panel', 'listening extension', 'Corsplain', 'Corsplain with watched calls'];

/** Prints medians. The ratios are within each round, and the brackets have the quartiles. */
const report = (heading: string, times: readonly (readonly number[])[]): void => {
  const [alone = [], network = []] = times;
  console.log(heading);
  for (const [index, name] of NAMES.entries()) {
    const own = times[index] ?? [];
    const to = (others: readonly number[]) =>
      spread(
        own.map((ms, round) => ms / (others[round] ?? Number.NaN)),
        3,
      );
    console.log(`  ${name}: ${spread(own, 0)} ms, ratio to DevTools alone ${to(alone)}, to the Network panel ${to(network)}`);
  }
};

const rotated = (settings: readonly Setting[], by: number): readonly (Setting & { readonly index: number })[] => {
  const all = settings.map((setting, index) => ({ ...setting, index }));
  const first = by % all.length;
  return [...all.slice(first), ...all.slice(0, first)];
};

const measure = async (launch: (typeof ENGINES)[number], lab: Lab, server: QuickServer, listener: string): Promise<void> => {
  const settings = await settingsOf(launch, lab, server, listener);
  try {
    for (const [name, query] of Object.entries(PAGES)) {
      const times = settings.map((): number[] => []);
      for (let round = -WARM_UP; round < ROUNDS; round++) {
        for (const { index, driver, prepare } of rotated(settings, round + WARM_UP)) {
          await prepare();
          await pause(PAUSE);
          const ms = Number(await driver.inPage(requestScript(`${server.api}/${name.replaceAll(' ', '-')}?round=${round}`, query)));
          if (round >= 0) times[index]?.push(ms);
        }
      }
      report(`${launch.engine}, ${name}`, times);
    }
  } finally {
    for (const { driver } of settings) await driver.close();
  }
};

const only = process.argv[2];
const lab = await startLab(cases);
const server = await startQuickServer();
const listener = makeListener();
try {
  for (const launch of ENGINES) if (only === undefined || launch.engine === only) await measure(launch, lab, server, listener.folder);
} finally {
  listener.remove();
  server.close();
  await lab.close();
}
