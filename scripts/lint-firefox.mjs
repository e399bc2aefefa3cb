/** `npm run lint:firefox`: checks the built extension as addons.mozilla.org does. It downloads Mozilla's web-ext, so it isn't part of the tests. */
import { execFileSync } from 'node:child_process';
import { exitWith, prepare, root, run } from './prepare.mjs';

const WEB_EXT = 'web-ext@10.7.0';

/** Why a warning stands, by its code. @type {Readonly<Record<string, string>>} */
const EXPLAINED = {
  KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION:
    'Firefox for Android knows `data_collection_permissions` from 142 on. It has no DevTools, so the manifest offers the extension for the desktop alone, where 140 knows the key.',
  UNSAFE_VAR_ASSIGNMENT:
    'Preact assigns innerHTML for `dangerouslySetInnerHTML`, which nothing here uses: Biome’s rule noDangerouslySetInnerHtml refuses it, and the content security policy allows no script of a page.',
};

prepare();
if (!run('npm', ['run', '--silent', 'build:firefox'])) exitWith('`npm run build:firefox` failed; see its output above.');

/** The linter exits with 1 if it has errors, and prints its result all the same. */
const lint = () => {
  try {
    return execFileSync('npx', ['--yes', WEB_EXT, 'lint', '--source-dir', 'dist/firefox', '--output', 'json'], {
      cwd: root,
      encoding: 'utf8',
    });
  } catch (error) {
    const { stdout } = /** @type {{ stdout?: string }} */ (error);
    return stdout || exitWith(`${WEB_EXT} did not run; see its output above.`);
  }
};

/** @type {Readonly<Record<'errors' | 'warnings' | 'notices', readonly { code: string, message: string, file?: string, line?: number }[]>>} */
const { errors, warnings, notices } = JSON.parse(lint());
const found = [...errors, ...warnings, ...notices];
for (const { code, message, file = '', line = '' } of found)
  console.log(`${code} ${file}:${line} ${message}\n  ${EXPLAINED[code] ?? 'NOT EXPLAINED'}`);
const left = found.filter(({ code }) => !(code in EXPLAINED));
const stale = Object.keys(EXPLAINED).filter((code) => !found.some((one) => one.code === code));
for (const code of stale) console.log(`${code} is explained, but no longer found`);
if (left.length + stale.length > 0) exitWith(`${left.length} findings are not explained, ${stale.length} explanations are out of date.`);
console.log(`${found.length} findings, all explained.`);
