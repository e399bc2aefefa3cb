/** Starts Firefox with a fresh profile. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { findFirefox } from '../browsers/find.ts';
import type { LaunchOptions } from '../driver.ts';
import { testHosts } from '../server/stages.ts';
import { until } from '../until.ts';

export interface FirefoxProcess {
  /** The WebSocket URL of its WebDriver BiDi session. */
  readonly url: string;
  readonly ended: Promise<void>;
  /** Ends the process and removes the profile. */
  close(): Promise<void>;
}

/** Starts Firefox. Throws an error with its output if it doesn't start. */
export async function startFirefox({
  headless,
  online,
  screenWidth,
}: Required<Pick<LaunchOptions, 'headless' | 'online' | 'screenWidth'>>): Promise<FirefoxProcess> {
  const profile = await mkdtemp(join(tmpdir(), 'corsplain-firefox-'));
  const lines = Object.entries({ ...preferences, ...(online ? {} : offline) }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await writeFile(join(profile, 'user.js'), lines.join('\n'));
  const flags = ['--remote-debugging-port=0', '-remote-allow-system-access', '-no-remote', '-profile', profile];
  const env = { ...process.env, MOZ_HEADLESS_WIDTH: String(screenWidth), MOZ_HEADLESS_HEIGHT: '1000', MOZ_CRASHREPORTER_DISABLE: '1' };
  const firefox = spawn(findFirefox(), headless ? ['-headless', ...flags] : flags, { stdio: ['ignore', 'ignore', 'pipe'], env });
  const ended = once(firefox, 'exit').then(() => {});
  const kill = () => firefox.kill();
  process.once('exit', kill);
  const close = async () => {
    kill();
    await ended;
    process.off('exit', kill);
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  const printed: string[] = [];
  createInterface(firefox.stderr).on('line', (line) => printed.push(line));
  const listening = until('Firefox to listen for WebDriver BiDi', () => {
    if (firefox.exitCode !== null) throw new Error('Firefox ended before it was ready');
    return /WebDriver BiDi listening on (ws:\S+)/.exec(printed.join('\n'))?.[1];
  });
  const url = await listening.catch(async (error: Error) => {
    await close();
    throw new Error(`${error.message}:\n${printed.join('\n')}`);
  });
  return { url: `${url}/session`, ended, close };
}

/** Sends everything but the lab's requests to a proxy that doesn't exist, so that no request leaves this machine. */
const offline = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': 'localhost, 127.0.0.1, .test',
};

const preferences: Readonly<Record<string, string | number | boolean>> = {
  'network.dns.localDomains': testHosts.join(','),
  'network.cookie.cookieBehavior': 0, // allows third-party cookies
  'devtools.toolbox.footer.height': 700,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.enabled': false,
  'app.update.auto': false,
  'app.normandy.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.startup.page': 0,
  'extensions.update.enabled': false,
};
