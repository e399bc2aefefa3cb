import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Exchange } from '../../core/facts/facts.ts';
import { type DevtoolsPort, devtoolsSource } from './devtools-source.ts';

const page = 'https://shop.example';
const url = 'https://api.example/a';
const host = { name: 'Host', value: 'api.example' };
const origin = { name: 'Origin', value: page };
const began = (ms: number) => new Date(1_800_000_000_000 + ms).toISOString();

const preflight = {
  startedDateTime: began(1),
  time: 10,
  request: { url, method: 'OPTIONS', headers: [origin, host, { name: 'Access-Control-Request-Method', value: 'PUT' }] },
  response: {
    status: 204,
    headers: [
      { name: 'Access-Control-Allow-Origin', value: page },
      { name: 'Access-Control-Allow-Methods', value: 'PUT' },
    ],
  },
};
const put = (response: object) => ({
  startedDateTime: began(0),
  time: 20,
  request: { url, method: 'PUT', headers: [origin, host] },
  response,
});
const early = put({ status: 0, headers: [], _error: 'net::ERR_FAILED' });
const late = put({ status: 200, headers: [] });

/** A browser whose list is what a test says, and the newest state of all exchanges that its source told. */
const browser = (list: () => readonly unknown[], completesLater = true) => {
  let tellEntry: (entry: unknown) => void = () => undefined;
  const allEntries = vi.fn(async () => list());
  const port: DevtoolsPort = {
    engine: 'chromium',
    reload: () => undefined,
    evaluate: async () => undefined,
    allEntries,
    completesLater,
    onEntry: (tell) => {
      tellEntry = tell;
    },
    onNavigated: () => undefined,
    pageUrl: async () => `${page}/`,
    onDisconnected: () => undefined,
  };
  const exchanges = new Map<string, Exchange>();
  devtoolsSource(port).subscribe((news) => {
    if (news.kind !== 'exchanges') return;
    for (const id of news.removed) exchanges.delete(id);
    for (const one of news.changed) exchanges.set(one.id, one);
  });
  return { tell: (entry: unknown) => tellEntry(entry), allEntries, exchanges };
};
const outcomes = (exchanges: ReadonlyMap<string, Exchange>) => [...exchanges.values()].map(({ hops }) => hops[0].outcome.kind);

describe('what Chromium told too early', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is completed from its list, also when an answered preflight would explain the failure', async () => {
    let list: readonly unknown[] = [];
    const { tell, exchanges } = browser(() => list);
    await vi.advanceTimersByTimeAsync(1_000);
    tell(preflight);
    tell(early);
    await vi.advanceTimersByTimeAsync(300);
    expect(outcomes(exchanges)).toEqual(['unanswered']);
    list = [preflight, late];
    await vi.advanceTimersByTimeAsync(1_000);
    expect(outcomes(exchanges)).toEqual(['answered']);
  });

  it('is looked for again, but not for ever', async () => {
    const { tell, allEntries, exchanges } = browser(() => [early]);
    await vi.advanceTimersByTimeAsync(1_000);
    const before = allEntries.mock.calls.length;
    tell(early);
    await vi.advanceTimersByTimeAsync(100_000);
    expect(allEntries.mock.calls.length - before).toBe(4);
    expect(outcomes(exchanges)).toEqual(['unanswered']);
  });

  it('waits while requests still come in, but not longer than ten seconds', async () => {
    const { tell, allEntries } = browser(() => []);
    await vi.advanceTimersByTimeAsync(1_000);
    const before = allEntries.mock.calls.length;
    tell(early);
    for (let ms = 0; ms < 9_000; ms += 100) {
      tell({ ...late, startedDateTime: began(ms) });
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(allEntries.mock.calls.length).toBe(before);
    for (let ms = 9_000; ms < 12_000; ms += 100) {
      tell({ ...late, startedDateTime: began(ms) });
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(allEntries.mock.calls.length).toBe(before + 1);
  });

  it('is left alone where the list is never better than the events', async () => {
    const { tell, allEntries } = browser(() => [late], false);
    await vi.advanceTimersByTimeAsync(1_000);
    const before = allEntries.mock.calls.length;
    tell(early);
    await vi.advanceTimersByTimeAsync(100_000);
    expect(allEntries.mock.calls.length).toBe(before);
  });

  it('is not told at all while it still runs', async () => {
    let list: readonly unknown[] = [{ ...put({ status: 0, headers: [], _error: null }), time: 0 }];
    const { exchanges, tell } = browser(() => list);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(exchanges.size).toBe(0);
    list = [late];
    tell(late);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(outcomes(exchanges)).toEqual(['answered']);
  });
});
