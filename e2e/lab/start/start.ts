/** `npm start`: opens a browser with DevTools on the Corsplain panel, on the lab's page or any URL. */
import { resolve } from 'node:path';
import { build } from 'vite';
import { cases } from '../../cases/index.ts';
import { ensureBrowser } from '../browsers/ensure.ts';
import { launchChromium } from '../chromium/driver.ts';
import type { Driver } from '../driver.ts';
import { launchFirefox } from '../firefox/driver.ts';
import { type Lab, startLab } from '../server/server.ts';
import { inspect } from './inspect.ts';
import { type StartOptions, startOptions, USAGE } from './options.ts';

/** One request of each kind. */
const CASE_IDS = [
  'allow-credentials-true',
  'allow-credentials-missing',
  'allow-credentials-title-case',
  'allow-origin-missing',
  'allow-origin-wildcard',
  'allow-origin-trailing-slash',
  'allow-origin-two-lines',
  'preflight-check-bare',
  'preflight-status-401',
  'preflight-status-301-location',
  'allow-headers-missing',
  'redirect-preflighted-307',
  'asker-img-no-crossorigin',
];
const STAGE = 'local-same-site';

const start = async ({ engine, url, headless }: StartOptions): Promise<void> => {
  const program = ensureBrowser(engine);
  const target = engine === 'firefox' ? 'firefox' : 'chrome';
  console.log(`Building the extension for ${engine} …`);
  await build({ mode: target, logLevel: 'warn' });
  const lab = await startLab(cases);
  try {
    console.log(`Starting ${program}${headless ? ' without a window' : ''} …`);
    const launch = engine === 'firefox' ? launchFirefox : launchChromium;
    const driver = await launch({ extension: resolve('dist', target), lab, headless, online: url !== null });
    const close = new Promise<void>((interrupted) => process.once('SIGINT', interrupted));
    try {
      await driver.open('about:blank');
      await inspect(driver, await pageToInspect(driver, lab, url), headless, console.log, close);
    } finally {
      await driver.close();
    }
  } finally {
    await lab.close();
  }
};

const pageToInspect = async (driver: Driver, lab: Lab, url: string | null): Promise<string> => {
  if (url !== null) return url;
  await driver.open(lab.cookieUrl(STAGE));
  return lab.pageUrl(STAGE, CASE_IDS);
};

try {
  const options = startOptions(process.argv.slice(2));
  if (options === 'help') console.log(USAGE);
  else await start(options);
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
