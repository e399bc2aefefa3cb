/** Many entries of one address and one moment: what joining compares with all others would take time with the square of their number. */
import { readEntry, type WireEntry } from '../src/capture/har/wire-entry.ts';
import { join } from '../src/capture/join/join.ts';
import { plainChains, plainPairs } from '../src/capture/join/plain-rules-for-tests.ts';
import { pairPreflights } from '../src/capture/join/preflights/preflights.ts';

const PAGE = 'https://shop.test';
const API = 'https://api.test';
const BEGIN = Date.parse('2026-11-20T15:00:00Z');

type Headers = Readonly<Record<string, string>>;
const listOf = (headers: Headers) => Object.entries(headers).map(([name, value]) => ({ name, value }));
const entry = (url: string, method: string, asked: Headers, status: number, answered: Headers, after = 0) => ({
  startedDateTime: new Date(BEGIN + after).toISOString(),
  time: 1,
  request: { method, url, headers: listOf({ Host: 'api.test', Origin: PAGE, 'Sec-Fetch-Mode': 'cors', ...asked }) },
  response: { status, headers: listOf({ 'Access-Control-Allow-Origin': PAGE, ...answered }) },
});

export const crowds: Readonly<Record<string, (index: number) => readonly object[]>> = {
  redirects: (index) => [
    entry(`${API}/from/${index}`, 'GET', {}, 302, { Location: `${API}/to` }),
    entry(`${API}/to`, 'GET', {}, 200, {}, 1),
  ],
  preflights: () => [
    entry(`${API}/x`, 'OPTIONS', { 'Access-Control-Request-Method': 'PUT' }, 204, { 'Access-Control-Allow-Methods': 'PUT' }),
    entry(`${API}/x`, 'PUT', {}, 200, {}),
  ],
};

/** Returns the entries of `count` exchanges of a crowd, in the order of their start. */
export const crowdOf = (name: string, count: number): readonly WireEntry[] => {
  const all = Array.from({ length: count }, (_, index) => crowds[name]?.(index) ?? []).flat();
  const entries = all.flatMap((value, index) => readEntry(value, index) ?? []);
  return entries.toSorted((a, b) => a.startedAt - b.startedAt || a.index - b.index);
};

export const joinCrowd = (entries: readonly WireEntry[]): number => join(entries, { engine: 'chromium', pageOrigin: PAGE }).length;

export const joinPlainly = (entries: readonly WireEntry[]): number =>
  plainPairs(entries).length + plainChains(pairPreflights(entries)).length;
