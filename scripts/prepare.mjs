/** Checks and installs the prerequisites of every script. Plain JavaScript, because it runs before dependencies are installed. */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Exits with an error message that says how to fix the problem. @param {string} message @returns {never} */
export const exitWith = (message) => {
  console.error(`\n${message}`);
  process.exit(1);
};

/** Runs a program in the project's root and shows its output. @param {string} program @param {readonly string[]} args @returns {boolean} whether it succeeded */
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

/** Checks Node's version, and installs the dependencies if they are missing or older than the lock file. */
export const prepare = () => {
  if (!nodeIsNewEnough) exitWith(`Node ${process.versions.node} is too old: install Node 20.19 or newer (https://nodejs.org).`);
  if (dependenciesAreCurrent()) return;
  console.log('Installing dependencies (npm ci) …');
  if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']))
    exitWith('Installing the dependencies failed. Check that the npm registry is reachable, and run `npm ci` to see the error.');
};
