/** Installs a missing browser: Playwright's own build, or the Debian package. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type BrowserName, findChromium, findFirefox } from './find.ts';

const FIND: Readonly<Record<BrowserName, () => string>> = { chromium: findChromium, firefox: findFirefox };
const DEBIAN_PACKAGE: Readonly<Record<BrowserName, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** Returns the path of a browser's program and installs the browser if it is missing. Throws an error that says how to install it. */
export function ensureBrowser(name: BrowserName): string {
  const known = found(name);
  if (known) return known;
  if (process.env[name.toUpperCase()]) return FIND[name](); // an explicit path is never replaced
  console.log(`${name} isn't installed. Installing it …`);
  for (const install of [fromPlaywright, () => fromDebian(DEBIAN_PACKAGE[name])]) {
    const path = install(name) && found(name);
    if (path) return path;
  }
  return FIND[name]();
}

function found(name: BrowserName): string | null {
  try {
    return FIND[name]();
  } catch {
    return null;
  }
}

/** Playwright's Firefox can't load extensions, so only its Chromium is used. */
const fromPlaywright = (name: BrowserName): boolean => {
  const cli = fileURLToPath(new URL('../../../node_modules/playwright/cli.js', import.meta.url));
  return name === 'chromium' && run('npx playwright install chromium', process.execPath, cli, 'install', '--no-shell', 'chromium');
};

/** Installs Debian packages. Returns false on other systems, without root, or on failure. */
export const fromDebian = (...names: readonly string[]): boolean => {
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return false;
  const apt = (...args: readonly string[]) => run(`apt-get ${args.join(' ')}`, 'apt-get', '-qq', '-y', ...args);
  return apt('update') && apt('install', '--no-install-recommends', ...names);
};

/** Runs a program and prints its command line. Prints up to three error lines of its output if it fails. */
function run(shown: string, program: string, ...args: readonly string[]): boolean {
  console.log(`  ${shown}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, error, stdout, stderr } = spawnSync(program, [...args], { encoding: 'utf8', env, maxBuffer: 2 ** 26 });
  if (status === 0) return true;
  const lines = `${stdout ?? ''}\n${stderr ?? ''}\n${error?.message ?? ''}`.split('\n').filter((line) => /error|^E:|fail/i.test(line));
  console.log([`  … failed${lines.length > 0 ? ':' : ''}`, ...lines.slice(0, 3).map((line) => `    ${line.trim()}`)].join('\n'));
  return false;
}
