/** Reads the panel's list by scrolling through it. */
import type { Driver } from '../driver.ts';
import { until } from '../until.ts';

/** Returns the text of each cell of each row, after the names of the columns. */
export const readRows = async (driver: Driver): Promise<readonly (readonly string[])[]> =>
  (await driver.inPanel(READ_ROWS)) as readonly (readonly string[])[];

/** Waits until no row has been added for some seconds. Returns the number of requests. */
export async function waitForSettledList(driver: Driver, seconds: number): Promise<number> {
  let before = -1;
  let since = 0;
  const settled = await until(
    'the list to settle',
    async () => {
      const count = Number(await driver.inPanel(COUNT_ROWS));
      if (count !== before) since = Date.now();
      before = count;
      return Date.now() - since >= seconds * 1000 ? { count } : null;
    },
    60,
  );
  return settled.count;
}

const COUNT_ROWS = `Math.max(0, Number(document.querySelector('[role="treegrid"]')?.ariaRowCount ?? 0) - 1)`;

/** Only visible rows are drawn, so this scrolls the list from top to bottom. */
const READ_ROWS = `(async () => {
  const list = document.querySelector('[role="treegrid"]');
  const rows = new Map();
  const textOf = (cell) => cell.innerText.replace(/\\s+/g, ' ').trim();
  for (let top = 0; list; top += list.clientHeight / 2) {
    list.scrollTop = top;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    for (const row of list.querySelectorAll('[role="row"]:not([data-of])'))
      rows.set(Number(row.getAttribute('aria-rowindex')), [...row.children].map(textOf));
    if (top + list.clientHeight >= list.scrollHeight) break;
  }
  if (list) list.scrollTop = 0;
  return [...rows].sort(([one], [other]) => one - other).map(([, cells]) => cells);
})()`;
