/**
 * Measures a list of 100,000 exchanges in Chromium: the longest task while scrolling, the response time of filters and sorting, the
 * cost of one more exchange, and the heap for each exchange. A list of 1,000 on the same machine is the baseline.
 */
import { chromium, type Page } from 'playwright';
import { findChromium } from '../e2e/lab/browsers/find.ts';
import { many } from '../e2e/panel-page/exchanges.ts';
import type { Harness } from '../e2e/panel-page/main.tsx';
import { servePanelPage } from '../e2e/panel-page/serve.ts';

const STARTED = 1_767_225_600_000;

type EmittedEvent = Parameters<Harness['emit']>[0];

declare global {
  interface Window {
    /** The emitted exchanges, retained while the panel's share of the heap is measured. */
    exchanges: unknown[];
  }
}

/** Creates the exchanges in the page, each with its own URL, without emitting them. */
const prepare = (page: Page, count: number) =>
  page.evaluate(
    ({ patterns, count, started }) => {
      const texts = patterns.map((pattern) => JSON.stringify(pattern));
      window.exchanges = Array.from({ length: count }, (_, index) => {
        const exchange = JSON.parse(texts[index % texts.length] ?? '');
        exchange.hops[0].url = `https://api${index % 40}.example.test/item/${(index * 7919) % count}?page=${index % 9}`;
        return { ...exchange, id: String(index), entries: [index], startedAt: started + index * 10, duration: (index * 31) % 997 };
      });
    },
    { patterns: many(3), count, started: STARTED },
  );

/** Returns the size of the page's heap in bytes, without garbage. */
const heapOf = async (page: Page): Promise<number> => {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = (await session.send('Runtime.getHeapUsage')) as { readonly usedSize: number };
  await session.detach();
  return usedSize;
};

/** Describes the tasks over 50 ms during some work in the page. */
const longTasks = async (page: Page, work: () => Promise<void>): Promise<string> => {
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      entryTypes: ['longtask'],
    });
  });
  await work();
  const tasks = await page.evaluate(async () => {
    await new Promise((done) => setTimeout(done, 200));
    return (window as unknown as { readonly tasks: readonly number[] }).tasks;
  });
  return tasks.length === 0 ? 'no task over 50 ms' : `${tasks.length} tasks over 50 ms, the longest ${Math.max(...tasks).toFixed(0)} ms`;
};

const rowCount = (page: Page, count: number) =>
  page.waitForFunction((count) => document.querySelector('[role="treegrid"]')?.ariaRowCount === String(count + 1), count, {
    timeout: 120_000,
    polling: 50,
  });

/** Returns the milliseconds from an action until the list has another row count or other rows at its top. */
const responseTime = async (page: Page, action: string): Promise<number> =>
  Number(
    await page.evaluate(`(async () => {
      const list = document.querySelector('.list');
      const state = () => list.ariaRowCount + [...list.querySelectorAll('.row')].slice(0, 9).map((row) => row.dataset.id + row.ariaRowIndex);
      const before = state();
      const begin = performance.now();
      ${action};
      while (state() === before) await new Promise((next) => requestAnimationFrame(next));
      return performance.now() - begin;
    })()`),
  );

const typing = (text: string) => `(() => {
  const input = document.querySelector('[role="combobox"]');
  input.value = ${JSON.stringify(text)};
  input.dispatchEvent(new Event('input', { bubbles: true }));
})()`;

/** Runs all measurements on a list of `count` exchanges. */
const measure = async (page: Page, url: string, count: number): Promise<void> => {
  await page.goto(url);
  await page.evaluate((limit) => localStorage.setItem('settings', JSON.stringify({ limit })), count * 2);
  await page.reload();
  await page.locator('.toolbar').waitFor();
  const empty = await heapOf(page);
  await prepare(page, count);
  const prepared = await heapOf(page);
  const begin = performance.now();
  const listing = await longTasks(page, async () => {
    await page.evaluate(async () => {
      for (let from = 0; from < window.exchanges.length; from += 200) {
        window.harness.emit({
          kind: 'exchanges',
          changed: window.exchanges.slice(from, from + 200),
          removed: [],
        } as unknown as EmittedEvent);
        await new Promise((next) => requestAnimationFrame(next));
      }
    });
    await rowCount(page, count);
  });
  console.log(
    `${count} exchanges, emitted 200 a frame, were listed after ${((performance.now() - begin) / 1000).toFixed(1)} s: ${listing}`,
  );
  const listed = await heapOf(page);
  const each = (bytes: number) => `${(bytes / count).toFixed(0)} bytes`;
  console.log(`heap: each exchange, with its headers, ${each(prepared - empty)}; what the panel adds to it ${each(listed - prepared)}`);
  const scrolling = await longTasks(page, () =>
    page.evaluate(async () => {
      const list = document.querySelector('.list') as HTMLElement;
      for (let step = 0; step < 300; step++) {
        list.scrollTop = step % 3 === 0 ? (list.scrollHeight * ((step * 37) % 300)) / 300 : list.scrollTop + 400;
        await new Promise((next) => requestAnimationFrame(next));
      }
      list.scrollTop = 0;
    }),
  );
  console.log(`scrolling 300 times: ${scrolling}`);
  // The quoted text isn't a reason's id, so it is searched for in the text of the column.
  for (const text of ['verdict:readable', 'host:api7.', 'item/99', '-credentials:include', 'item/98', 'reason:"different origin"', '']) {
    let ms = 0;
    const tasks = await longTasks(page, async () => {
      ms = await responseTime(page, typing(text));
    });
    console.log(`filter ${JSON.stringify(text)}: response within ${ms.toFixed(0)} ms, ${tasks}`);
  }
  for (const column of ['path', 'time', 'host']) {
    let ms = 0;
    const tasks = await longTasks(page, async () => {
      await responseTime(page, `document.querySelector('#heading-${column}').click()`);
      ms = await responseTime(page, `document.querySelector('#heading-${column}').click()`);
    });
    console.log(`sort by ${column}, then in reverse: response within ${ms.toFixed(0)} ms, ${tasks}`);
  }
  const inserting = await longTasks(page, async () => {
    await page.evaluate(async (from) => {
      for (let index = 0; index < 50; index++) {
        const one = { ...(window.exchanges[index * 11] as object), id: `more ${index}`, startedAt: from + index };
        window.harness.emit({ kind: 'exchanges', changed: [one], removed: [] } as unknown as EmittedEvent);
        await new Promise((next) => setTimeout(next, 20));
      }
    }, STARTED);
    await rowCount(page, count + 50);
  });
  console.log(`inserting 50 more, one at a time: ${inserting}`);
};

const served = await servePanelPage();
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await chromium.launch({ executablePath: findChromium(), args });
try {
  // Costs that the short list has too aren't caused by the length of the list.
  for (const count of process.argv.slice(2).length > 0 ? process.argv.slice(2).map(Number) : [1_000, 100_000])
    await measure(await browser.newPage({ viewport: { width: 1200, height: 640 } }), served.url, count);
} finally {
  await browser.close();
  await served.close();
}
