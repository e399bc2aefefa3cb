/** Pages that replace what the panel fetches the journal with: calls are watched all the same, or watching ends and says so. */
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, serve } from '../fixes/running-server.ts';
import { launchChromium } from '../lab/chromium/driver.ts';
import type { Driver } from '../lab/driver.ts';
import { launchFirefox } from '../lab/firefox/driver.ts';
import { type Lab, startLab } from '../lab/server/server.ts';
import { until } from '../lab/until.ts';

const PAGES = [
  { script: 'window.dispatchEvent = () => true', state: 'on' },
  { script: 'EventTarget.prototype.dispatchEvent = () => true', state: 'refused' },
  { script: 'window.Event = function () { throw new Error(); }', state: 'refused' },
] as const;

/** Evaluates to the number of frames on the stack while the page calls `fetch`. Firefox lists them in `stack` only. */
const FRAMES = `(async () => {
  let frames = 0;
  Error.stackTraceLimit = 1000;
  await fetch('/data', { get method() { frames = new Error().stack.trim().split('\\n').length; return 'GET'; } });
  return frames;
})()`;

describe.each([
  { engine: 'chromium' as const, launch: launchChromium, extension: 'dist/chrome' },
  { engine: 'firefox' as const, launch: launchFirefox, extension: 'dist/firefox' },
])('watching a page that hides the journal in $engine', ({ launch, extension }) => {
  let lab: Lab;
  let driver: Driver;
  let server: RunningServer;
  beforeAll(async () => {
    lab = await startLab([]);
    server = await serve(({ url = '' }, response) => {
      response.setHeader('Content-Type', 'text/html').end(`<!doctype html><script>${PAGES[Number(url.slice(1))]?.script ?? ''}</script>`);
    });
    driver = await launch({ extension: resolve(extension), lab });
    await driver.open(`${server.origin}/plain`);
    await driver.openPanel();
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
    await lab?.close();
  });

  const watch = `document.querySelector('button[data-watch]')`;
  const stateIs = (wanted: string) => until(`watching to be ${wanted}`, () => driver.inPanel(`${watch}?.dataset.watch === '${wanted}'`));

  it.each(PAGES.map((page, index) => ({ ...page, index })))('is $state after $script', async ({ state, index }) => {
    await driver.open(`${server.origin}/${index}`);
    const before = Number(await driver.inPage(FRAMES));
    await stateIs('off');
    await driver.inPanel(`${watch}.click()`);
    await stateIs(state);
    expect(Number(await driver.inPage(FRAMES))).toBeLessThanOrEqual(before + 6);
    const banner = await driver.inPanel(`document.querySelector('[data-banner="watch"]')?.innerText ?? ''`);
    if (state === 'refused') expect(banner).toContain('keeps Corsplain from reading its calls');
    else expect(banner).toBe('');
    await driver.inPanel(`${watch}.click()`);
  });
});
