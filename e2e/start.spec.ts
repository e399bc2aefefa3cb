/** What `npm start -- --url` does with a page that works, whose server is down, or whose certificate isn't trusted. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import { type AddressInfo, createServer as createNetServer, type Server as NetServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cases } from './cases/index.ts';
import { launchChromium } from './lab/chromium/driver.ts';
import type { Driver } from './lab/driver.ts';
import { launchFirefox } from './lab/firefox/driver.ts';
import { type Lab, startLab } from './lab/server/server.ts';
import { inspect } from './lab/start/inspect.ts';
import { until } from './lab/until.ts';

const never = new Promise<void>(() => {});
const portOf = (server: NetServer): Promise<number> =>
  new Promise((done) => server.listen(0, '127.0.0.1', () => done((server.address() as AddressInfo).port)));

/** A server with a certificate that it signed itself. */
const selfSigned = (): Server => {
  const folder = mkdtempSync(join(tmpdir(), 'corsplain-start-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const options = ['-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=127.0.0.1', '-keyout', key, '-out', cert];
  execFileSync('openssl', ['req', ...options], { stdio: 'ignore' });
  const server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (_, response) => response.end());
  rmSync(folder, { recursive: true });
  return server;
};

/** A port that nothing listens at. */
const closedPort = async (): Promise<number> => {
  const server = createNetServer();
  const port = await portOf(server);
  await new Promise((done) => server.close(done));
  return port;
};

describe.each([
  { browser: 'chrome', launch: launchChromium },
  { browser: 'firefox', launch: launchFirefox },
])('npm start -- --url in $browser', ({ browser, launch }) => {
  let lab: Lab;
  let driver: Driver;
  let server: Server;
  let port: number;
  beforeAll(async () => {
    server = selfSigned();
    port = await portOf(server);
    lab = await startLab(cases);
    driver = await launch({ extension: resolve(`dist/${browser}`), lab });
    await driver.open('about:blank');
  });
  afterAll(async () => {
    await driver?.close();
    await lab?.close();
    server?.close();
  });

  /** Inspects a URL as with a window, until this is printed; returns everything printed. The browser must still be open. */
  const inspectUntil = async (url: string, awaited: RegExp): Promise<string> => {
    let printed = '';
    let ended = false;
    const print = (text: string) => {
      printed += `${text}\n`;
    };
    void inspect(driver, url, false, print, never).then(() => {
      ended = true;
    });
    await until(`${awaited} in: ${printed}`, () => awaited.test(printed));
    expect(ended).toBe(false);
    expect(await driver.inPanel('document.querySelector("#app") !== null')).toBe(true);
    return printed;
  };

  it('keeps the window when the server is down, and says what to do', async () => {
    const url = `http://127.0.0.1:${await closedPort()}`;
    const printed = await inspectUntil(`${url}/`, /Ctrl\+C/);
    expect(printed).toContain(`Nothing accepts connections at \`${url}\`.`);
    expect(printed).toContain('Check whether the server is running');
  });

  it('keeps the window when the certificate isn’t trusted, and says how to accept it', async () => {
    expect(await inspectUntil(`https://127.0.0.1:${port}/`, /Ctrl\+C/)).toContain('accept the certificate');
  });

  it('prints a sentence and the fix for each blocked request', async () => {
    await driver.open(lab.cookieUrl('local-same-site'));
    const url = lab.pageUrl('local-same-site', ['allow-credentials-missing', 'allow-credentials-true']);
    const printed = await inspectUntil(url, /✗ Blocked/);
    expect(printed).toMatch(/✗ Blocked {2}GET .*allow-credentials-missing/);
    expect(printed).toContain('Return these headers with the response\n    Access-Control-Allow-Origin: ');
    expect(printed).not.toContain('✓ Readable');
  });
});
