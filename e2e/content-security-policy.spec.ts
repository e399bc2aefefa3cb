/** The panel can't send anything: its own Content-Security-Policy makes the browser refuse every way. */
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, serve } from './fixes/running-server.ts';
import { launchChromium } from './lab/chromium/driver.ts';
import type { Driver } from './lab/driver.ts';
import { launchFirefox } from './lab/firefox/driver.ts';
import { type Lab, startLab } from './lab/server/server.ts';

/** Each expression tries to reach `url` from the panel's page, and resolves when the browser has decided. */
const ATTEMPTS: Readonly<Record<string, (url: string) => string>> = {
  fetch: (url) => `fetch('${url}', { mode: 'no-cors' }).then(() => 'sent', () => 'refused')`,
  XMLHttpRequest: (url) => `new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.onloadend = () => resolve(request.status > 0 ? 'sent' : 'refused');
    request.open('POST', '${url}');
    request.send('x');
  })`,
  sendBeacon: (url) => violationAfter(`navigator.sendBeacon('${url}', 'x')`),
  WebSocket: (url) => violationAfter(`new WebSocket('${url.replace('http', 'ws')}')`),
  EventSource: (url) => violationAfter(`new EventSource('${url}')`),
  image: (url) => violationAfter(`new Image().src = '${url}'`),
  script: (url) => violationAfter(`document.head.append(Object.assign(document.createElement('script'), { src: '${url}' }))`),
  style: (url) =>
    violationAfter(`document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '${url}' }))`),
  frame: (url) => violationAfter(`document.body.append(Object.assign(document.createElement('iframe'), { src: '${url}' }))`),
  form: (url) =>
    violationAfter(
      `(() => { const form = Object.assign(document.createElement('form'), { action: '${url}', target: '_blank' }); document.body.append(form); form.submit(); })()`,
    ),
};

/** Resolves to 'refused' once the page reports a violation of its policy, which may come as an exception too. */
const violationAfter = (action: string): string => `new Promise((resolve) => {
  document.addEventListener('securitypolicyviolation', () => resolve('refused'), { once: true });
  try { ${action}; } catch { resolve('refused'); }
})`;

describe.each([
  { engine: 'chromium' as const, launch: launchChromium, extension: 'dist/chrome' },
  { engine: 'firefox' as const, launch: launchFirefox, extension: 'dist/firefox' },
])('the panel’s policy in $engine', ({ launch, extension }) => {
  let lab: Lab;
  let driver: Driver;
  let server: RunningServer;
  const received: string[] = [];
  beforeAll(async () => {
    lab = await startLab([]);
    server = await serve(({ url }, response) => {
      received.push(String(url));
      response.end('ok');
    });
    driver = await launch({ extension: resolve(extension), lab });
    await driver.open(lab.pageUrl('local-same-site', []));
    await driver.openPanel();
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
    await lab?.close();
  });

  it.each(Object.entries(ATTEMPTS))('refuses %s', async (name, attempt) => {
    expect(await driver.inPanel(attempt(`${server.origin}/${name}`))).toBe('refused');
    expect(received).toEqual([]);
  });

  it('reaches the server from the inspected page, so that the test can fail', async () => {
    await driver.inPage(`fetch('${server.origin}/page', { mode: 'no-cors' }).then(() => null)`);
    expect(received).toEqual(['/page']);
  });
});
