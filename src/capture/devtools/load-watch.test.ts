import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type PageLoad, readCurrentLoad, readLoad } from './both-browsers.ts';
import { createLoadWatch } from './load-watch.ts';

beforeEach(() => void vi.useFakeTimers({ now: 50_000 }));
afterEach(() => void vi.useRealTimers());

const setUp = () => {
  const begun: string[] = [];
  const page: { load: PageLoad | null | 'halted' } = { load: { id: 1, url: 'https://one.test/', startedAt: 1_000 } };
  const watch = createLoadWatch(
    () => (page.load === 'halted' ? new Promise(() => {}) : Promise.resolve(page.load)),
    (at, url) => begun.push(`${at} ${url}`),
  );
  const check = async (navigatedTo: string | null = null) => {
    watch.check(navigatedTo);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { begun, page, check };
};

it('reports each load once, however often it is noticed', async () => {
  const { begun, page, check } = setUp();
  await check();
  await check('https://one.test/');
  expect(begun).toEqual([]);
  page.load = { id: 2, url: 'https://one.test/', startedAt: 20_000 };
  await check();
  await check();
  await check('https://one.test/');
  expect(begun).toEqual(['20000 https://one.test/']);
});

it('ignores a new URL of the same load, as scripts set it', async () => {
  const { begun, page, check } = setUp();
  await check();
  page.load = { id: 1, url: 'https://one.test/other#there', startedAt: 1_000 };
  await check('https://one.test/other#there');
  expect(begun).toEqual([]);
});

it('reports the first load if the page could not be asked before', async () => {
  const { begun, page, check } = setUp();
  page.load = null;
  await check();
  page.load = { id: 1, url: 'https://one.test/', startedAt: 40_000 };
  await check('https://one.test/');
  expect(begun).toEqual(['40000 https://one.test/']);
});

it('reports a page that extensions can’t inspect when the browser reports it, and the one after it', async () => {
  const { begun, page, check } = setUp();
  await check();
  page.load = null;
  await check();
  await check('about:license');
  expect(begun).toEqual(['50000 about:license']);
  page.load = { id: 3, url: 'https://two.test/', startedAt: 60_000 };
  await check();
  expect(begun).toEqual(['50000 about:license', '60000 https://two.test/']);
});

it('doesn’t wait for a page that is halted', async () => {
  const { begun, page, check } = setUp();
  await check();
  page.load = 'halted';
  await check();
  await check('https://one.test/next');
  await vi.advanceTimersByTimeAsync(7_000);
  expect(begun).toHaveLength(1);
  page.load = { id: 2, url: 'https://one.test/next', startedAt: 50_100 };
  await check();
  expect(begun).toHaveLength(1);
});

it('never begins a load later than it began, however late the page answers', async () => {
  const slow = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 900, ['https://one.test/', 7, 100]));
  const load = readCurrentLoad(slow);
  await vi.advanceTimersByTimeAsync(900);
  expect((await load)?.startedAt).toBe(49_900);
});

it('reads nothing but valid answers of the page', () => {
  expect(readLoad(['https://one.test/', 7, 100], 5_000)).toEqual({ id: 7, url: 'https://one.test/', startedAt: 4_900 });
  for (const answer of [undefined, null, 'x', [], ['about:license', 7, 1], ['https://one.test/', '7', 1], ['https://one.test/', 7, -1]])
    expect(readLoad(answer, 5_000)).toBeNull();
});
