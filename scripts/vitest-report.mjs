/** Reads Vitest's JSON report. */
import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { root } from './prepare.mjs';

/**
 * Counts everything that didn't pass as a failure: skipped tests, files that didn't load, and a run without tests.
 * @param {string} report the path of the JSON file @param {boolean} succeeded whether Vitest exited with 0
 * @returns {{ passed: number, why: readonly string[] }} `why`: a line for each failure
 */
export const readReport = (report, succeeded) => {
  if (!existsSync(report)) return { passed: 0, why: ['Vitest wrote no report; see its output above'] };
  /** @type {{ numPassedTests: number, testResults: TestFile[] }} */
  const { numPassedTests: passed, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const why = testResults.flatMap(failuresOf);
  if (why.length === 0 && passed === 0) why.push('no test ran');
  if (why.length === 0 && !succeeded) why.push('Vitest failed outside of any test; see its output above');
  return { passed, why };
};

/**
 * @typedef {{ status: string, fullName: string, failureMessages?: string[] }} Test
 * @typedef {{ name: string, status: string, message: string, assertionResults: Test[] }} TestFile
 */

/** @param {TestFile} file @returns {string[]} */
const failuresOf = ({ name, status, message, assertionResults }) => {
  const file = relative(root, name);
  const failed = assertionResults.filter((test) => test.status !== 'passed');
  const why = failed.map((test) => `${file}: ${test.fullName}: ${firstLine(test.failureMessages?.[0]) || `was ${test.status}`}`);
  return status === 'failed' && !failed.some((test) => test.status === 'failed') ? [`${file}: ${firstLine(message)}`, ...why] : why;
};

/** @param {string | undefined} text */
const firstLine = (text = '') => {
  const lines = text.trim().split('\n');
  // fast-check prints the seed and the counterexample below its first line.
  return lines[0]?.includes('Property failed') ? lines.slice(0, 3).join(' ') : lines[0];
};
