import { expect, it } from 'vitest';
import type { Failure } from '../../../core/ruling/ruling.ts';
import type { EvaluatedExchange } from '../evaluated.ts';
import { createLoadHistory } from './load-history.ts';

const failure = { hop: 0 } as Failure;
const request = (path: number, summary: 'hidden' | 'readable', id = path) =>
  ({
    exchange: { id: String(id), origin: { kind: 'open' }, hops: [{ method: 'GET', url: `https://api.test/${path}` }] },
    summary,
    failure: summary === 'hidden' ? failure : null,
  }) as unknown as EvaluatedExchange;

it('remembers 5,000 requests of a page, and drops the oldest first', () => {
  const { record, blockedBefore } = createLoadHistory();
  for (let path = 0; path <= 5_000; path++) record('page', 1, request(path, 'hidden'));
  expect(blockedBefore('page', 2, request(0, 'readable'))).toBeNull();
  expect(blockedBefore('page', 2, request(1, 'readable'))).toBe(failure);
  expect(blockedBefore('page', 2, request(5_000, 'readable'))).toBe(failure);
});

it('remembers 8 pages, and drops the one that was not recorded for the longest time', () => {
  const { record, blockedBefore } = createLoadHistory();
  for (let page = 0; page < 8; page++) record(`page ${page}`, page, request(1, 'hidden'));
  record('page 0', 8, request(1, 'hidden'));
  record('page 8', 9, request(1, 'hidden'));
  expect(blockedBefore('page 0', 10, request(1, 'readable'))).toBe(failure);
  expect(blockedBefore('page 1', 10, request(1, 'readable'))).toBeNull();
  expect(blockedBefore('page 8', 10, request(1, 'readable'))).toBe(failure);
});

it('compares with the load before, even when reports of the newer one came first', () => {
  const { record, blockedBefore } = createLoadHistory();
  record('page', 2, request(1, 'readable', 20));
  record('page', 1, request(1, 'hidden', 10));
  expect(blockedBefore('page', 2, request(1, 'readable', 20))).toBe(failure);
  expect(blockedBefore('page', 3, request(1, 'readable', 30))).toBeNull();
});

it('stays quick with thousands of requests that differ in their values only', () => {
  const { record, blockedBefore } = createLoadHistory();
  for (let id = 0; id < 5_000; id++) record('page', 1, request(1, 'hidden', id));
  const begin = performance.now();
  for (let id = 0; id < 5_000; id++) blockedBefore('page', 2, request(1, 'readable', 10_000 + id));
  expect(performance.now() - begin).toBeLessThan(1_000);
});
