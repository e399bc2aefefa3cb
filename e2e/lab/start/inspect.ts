/** Shows a page beside the panel, and prints what the panel found. */
import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Exchange } from '../../../src/core/facts/facts.ts';
import type { Driver } from '../driver.ts';
import { readRows, waitForSettledList } from '../panel/rows.ts';
import { keepExchanges } from '../panel/watch-calls.ts';
import { explanationsOf } from './explain.ts';
import { navigate } from './navigate.ts';
import { tableOf } from './table.ts';

type Print = (text: string) => void;

/** Without a window, prints the report and returns. With one, prints it once the page is quiet and waits for the end of the browser. */
export async function inspect(driver: Driver, url: string, headless: boolean, print: Print, interrupted: Promise<void>): Promise<void> {
  await driver.openPanel();
  await keepExchanges(driver);
  print(`Opening ${url}`);
  const problem = await navigate(driver, url, headless);
  if (headless) {
    if (problem !== null) throw new Error(problem);
    return report(driver, print, true);
  }
  if (problem !== null) print(`\n${problem}`);
  print('DevTools show the Corsplain panel. Close the browser or press Ctrl+C to exit.');
  const ended = Promise.race([driver.closed, interrupted]);
  // The window is what counts: a page that is never quiet, or is closed, has no report.
  if (problem === null) await Promise.race([ended, report(driver, print, false).catch(() => {})]);
  await ended;
}

/** Prints the panel's rows and explains those that the page can't read. Without a window it also saves a screenshot of the panel. */
const report = async (driver: Driver, print: Print, withPicture: boolean): Promise<void> => {
  if ((await waitForSettledList(driver, 3)) === 0) return print('\nThe panel has no rows: the page sent no cross-origin requests.');
  const picture = withPicture ? await driver.screenshotPanel({ width: 1200, theme: 'light' }) : null;
  const kept = JSON.parse(String(await driver.inPanel('JSON.stringify([...labExchanges.values()])'))) as readonly Exchange[];
  const explanations = explanationsOf(kept.toSorted((a, b) => a.startedAt - b.startedAt));
  if (picture) print(`\n${tableOf(await readRows(driver))}`);
  if (explanations.length > 0) print(`\n${explanations.join('\n')}`);
  if (!picture) return;
  const file = resolve('.output', `panel-${driver.engine}.png`);
  await mkdir('.output', { recursive: true });
  await writeFile(file, picture);
  print(`Screenshot of the panel: ${file}`);
};
