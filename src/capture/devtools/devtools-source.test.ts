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

/** A browser with the list that a test returns, and the newest state of all exchanges that its source emitted. */
const browser = (list: () => readonly unknown[], completesLater = true) => {
  let emitEntry: (entry: unknown) => void = () => undefined;
  const allEntries = vi.fn(async () => list());
  const port: DevtoolsPort = {
    engine: 'chromium',
    reload: () => undefined,
    evaluate: async () => undefined,
    allEntries,
    completesLater,
    listsMore: !completesLater,
    onEntry: (listener) => {
      emitEntry = listener;
    },
    onNavigated: () => undefined,
    navigatesLate: false,
    currentLoad: async () => null,
    pageUrl: async () => `${page}/`,
    onDisconnected: () => undefined,
  };
  const exchanges = new Map<string, Exchange>();
  devtoolsSource(port).subscribe((event) => {
    if (event.kind !== 'exchanges') return;
    for (const id of event.removed) exchanges.delete(id);
    for (const one of event.changed) exchanges.set(one.id, one);
  });
  return { emit: (entry: unknown) => emitEntry(entry), allEntries, exchanges };
};
const outcomes = (exchanges: ReadonlyMap<string, Exchange>) => [...exchanges.values()].map(({ hops }) => hops[0].outcome.kind);

describe('an entry that Chromium reported without a response', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is completed from the list, even when the preflight response would explain the failure', async () => {
    let list: readonly unknown[] = [];
    const { emit, exchanges } = browser(() => list);
    await vi.advanceTimersByTimeAsync(1_000);
    emit(preflight);
    emit(early);
    await vi.advanceTimersByTimeAsync(300);
    expect(outcomes(exchanges)).toEqual(['unanswered']);
    list = [preflight, late];
    await vi.advanceTimersByTimeAsync(1_000);
    expect(outcomes(exchanges)).toEqual(['answered']);
  });

  it('is searched in the list again, four times at most', async () => {
    const { emit, allEntries, exchanges } = browser(() => [early]);
    await vi.advanceTimersByTimeAsync(1_000);
    const before = allEntries.mock.calls.length;
    emit(early);
    await vi.advanceTimersByTimeAsync(100_000);
    expect(allEntries.mock.calls.length - before).toBe(4);
    expect(outcomes(exchanges)).toEqual(['unanswered']);
  });

  it('waits while requests come in, but not longer than ten seconds', async () => {
    const { emit, allEntries } = browser(() => []);
    await vi.advanceTimersByTimeAsync(1_000);
    const before = allEntries.mock.calls.length;
    emit(early);
    for (let ms = 0; ms < 9_000; ms += 100) {
      emit({ ...late, startedDateTime: began(ms) });
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(allEntries.mock.calls.length).toBe(before);
    for (let ms = 9_000; ms < 12_000; ms += 100) {
      emit({ ...late, startedDateTime: began(ms) });
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(allEntries.mock.calls.length).toBe(before + 1);
  });

  it('is kept as it is in browsers whose list never has more data', async () => {
    const { emit, allEntries } = browser(() => [late], false);
    await vi.advanceTimersByTimeAsync(1_000);
    const before = allEntries.mock.calls.length;
    emit(early);
    await vi.advanceTimersByTimeAsync(100_000);
    expect(allEntries.mock.calls.length).toBe(before);
  });

  it('isn’t emitted while its request is running', async () => {
    let list: readonly unknown[] = [{ ...put({ status: 0, headers: [], _error: null }), time: 0 }];
    const { exchanges, emit } = browser(() => list);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(exchanges.size).toBe(0);
    list = [late];
    emit(late);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(outcomes(exchanges)).toEqual(['answered']);
  });
});
