/** Installs a browser that is not there, the way this system allows. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type BrowserName, findChromium, findFirefox } from './find.ts';

const FIND: Readonly<Record<BrowserName, () => string>> = { chromium: findChromium, firefox: findFirefox };
const DEBIAN_PACKAGE: Readonly<Record<BrowserName, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** The path of a browser's program, which is installed first if need be. Throws, naming the remedy. */
export function ensureBrowser(name: BrowserName): string {
  const known = found(name);
  if (known) return known;
  if (process.env[name.toUpperCase()]) return FIND[name](); // who names a program wants no other
  console.log(`There is no ${name} here yet: installing one …`);
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

/** Playwright has a Chromium of its own. Its Firefox cannot load extensions, so it is no help. */
const fromPlaywright = (name: BrowserName): boolean => {
  const cli = fileURLToPath(new URL('../../../node_modules/playwright/cli.js', import.meta.url));
  return name === 'chromium' && run('npx playwright install chromium', process.execPath, cli, 'install', '--no-shell', 'chromium');
};

/** Whether this system could install packages of Debian's. */
export const fromDebian = (...names: readonly string[]): boolean => {
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return false;
  const apt = (...args: readonly string[]) => run(`apt-get ${args.join(' ')}`, 'apt-get', '-qq', '-y', ...args);
  return apt('update') && apt('install', '--no-install-recommends', ...names);
};

/** Runs a program and says so; what it printed is shown, in short, only when it fails. */
function run(shown: string, program: string, ...args: readonly string[]): boolean {
  console.log(`  ${shown}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, error, stdout, stderr } = spawnSync(program, [...args], { encoding: 'utf8', env, maxBuffer: 2 ** 26 });
  if (status === 0) return true;
  const lines = `${stdout ?? ''}\n${stderr ?? ''}\n${error?.message ?? ''}`.split('\n').filter((line) => /error|^E:|fail/i.test(line));
  console.log([`  … did not work${lines.length > 0 ? ':' : ''}`, ...lines.slice(0, 3).map((line) => `    ${line.trim()}`)].join('\n'));
  return false;
}
