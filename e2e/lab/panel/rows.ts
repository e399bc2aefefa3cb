/** Reads the panel's list as a person does: line by line, scrolling. */
import type { Driver } from '../driver.ts';
import { until } from '../until.ts';

/** The text of each cell of each request in the panel's list; first the names of the columns. */
export const readRows = async (driver: Driver): Promise<readonly (readonly string[])[]> =>
  (await driver.inPanel(READ)) as readonly (readonly string[])[];

/** Waits until nothing has been added to the panel's list for some time. Resolves to the number of its requests. */
export async function waitForSettledList(driver: Driver, seconds: number): Promise<number> {
  let before = -1;
  let since = 0;
  const settled = await until(
    'the requests in the panel to come to an end',
    async () => {
      const count = Number(await driver.inPanel(COUNT));
      if (count !== before) since = Date.now();
      before = count;
      return Date.now() - since >= seconds * 1000 ? { count } : null;
    },
    60,
  );
  return settled.count;
}

const COUNT = `Math.max(0, Number(document.querySelector('[role="treegrid"]')?.ariaRowCount ?? 0) - 1)`;

/** Only the lines in sight are drawn, so the list is scrolled from the top to the end. */
const READ = `(async () => {
  const list = document.querySelector('[role="treegrid"]');
  const rows = new Map();
  const textOf = (cell) => cell.innerText.replace(/\\s+/g, ' ').trim();
  for (let top = 0; list; top += list.clientHeight / 2) {
    list.scrollTop = top;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    for (const row of list.querySelectorAll('[role="row"]:not([aria-level="2"])'))
      rows.set(Number(row.getAttribute('aria-rowindex')), [...row.children].map(textOf));
    if (top + list.clientHeight >= list.scrollHeight) break;
  }
  if (list) list.scrollTop = 0;
  return [...rows].sort(([one], [other]) => one - other).map(([, cells]) => cells);
})()`;
