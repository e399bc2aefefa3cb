/** What must be there before anything else can run. Plain JavaScript: it works before any dependency is installed. */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Ends the program with a message that names the remedy. @param {string} message @returns {never} */
export const give = (message) => {
  console.error(`\n${message}`);
  process.exit(1);
};

/** Runs a program of this project with its output shown. @param {string} program @param {readonly string[]} args @returns {boolean} whether it succeeded */
export const run = (program, args) => {
  const { status, error } = spawnSync(program, [...args], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32' && program === 'npm',
  });
  return !error && status === 0;
};

/** Runs a TypeScript file of this project. @param {string} file @param {readonly string[]} args @returns {boolean} */
export const runTypeScript = (file, args) => run(process.execPath, ['--import', 'tsx', file, ...args]);

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const nodeIsNewEnough = major > 20 || (major === 20 && minor >= 19);

const dependenciesAreCurrent = () => {
  const installed = `${root}/node_modules/.package-lock.json`;
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(`${root}/package-lock.json`).mtimeMs;
};

/** Checks Node's version and installs the dependencies when they are missing or older than the lock file. */
export const prepare = () => {
  if (!nodeIsNewEnough) give(`Node ${process.versions.node} is too old: install Node 20.19 or newer (https://nodejs.org).`);
  if (dependenciesAreCurrent()) return;
  console.log('Installing the dependencies (npm ci) …');
  if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']))
    give('The dependencies could not be installed. Is the npm registry within reach? Then run `npm ci` by itself to see what is wrong.');
};
