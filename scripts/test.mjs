/** `npm test`: installs what is missing, runs everything, and prints a summary in the last line. */
import { mkdirSync, rmSync } from 'node:fs';
import { prepare, root, run, runTypeScript } from './prepare.mjs';
import { readReport } from './vitest-report.mjs';

/** The result of a step. `why`: a line for each failure. @typedef {{ passed: number, why: readonly string[] }} Result */

const began = Date.now();
let passed = 0;
/** @type {string[]} */
const failures = [];

/** @param {number} since @returns {string} */
const seconds = (since) => `${Math.round((Date.now() - since) / 1000)} s`;

// The last line is the summary, however the run ends.
process.on('exit', (code) => {
  const failed = failures.length || (code === 0 && passed > 0 ? 0 : 1);
  if (failures.length > 0) console.log(`\nFailures:\n${failures.map((why) => `  ${why}`).join('\n')}`);
  console.log(`\n${seconds(began)} in total\n${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
});

/** @param {string} name @param {() => Result} work @returns {boolean} whether all of it passed */
const step = (name, work) => {
  const since = Date.now();
  console.log(`\n── ${name}`);
  const result = work();
  passed += result.passed;
  failures.push(...result.why.map((why) => `${name}: ${why}`));
  console.log(`── ${name}: ${result.why.length === 0 ? 'passed' : `${result.why.length} failed`} after ${seconds(since)}`);
  return result.why.length === 0;
};

/** The result of a step that counts as one test. @param {boolean} succeeded @param {string} why @returns {Result} */
const one = (succeeded, why) => (succeeded ? { passed: 1, why: [] } : { passed: 0, why: [why] });

/** @param {string} script */
const npmRun = (script) => () => one(run('npm', ['run', '--silent', script]), `\`npm run ${script}\` failed; see its output above`);

/** @param {'unit' | 'e2e'} project */
const vitest = (project) => () => {
  const folder = `${root}/.output`;
  const report = `${folder}/vitest-${project}.json`;
  mkdirSync(folder, { recursive: true });
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const succeeded = run(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', '--project', project, ...reporters]);
  return readReport(report, succeeded);
};

/** @param {string} what */
const notRun = (what) => () => one(false, `not run: needs ${what}`);

prepare();
const browsers = step('Browsers', () =>
  one(runTypeScript('e2e/lab/browsers/install.ts', []), 'one is missing; see above how to install it'),
);
step('Types, and imports between layers', npmRun('types'));
step('Lint and format', npmRun('lint'));
step('Unit tests', vitest('unit'));
const built = step('Build', npmRun('build'));
step('Size of the panel', built ? npmRun('size') : notRun('a build'));
step('End to end in both browsers', !built ? notRun('a build') : !browsers ? notRun('both browsers') : vitest('e2e'));
