import { signal } from '@preact/signals';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyExchange } from '../../../e2e/cases/reading/any-exchange.ts';
import { type Exchange, open, type Sighting, seen } from '../../core/facts/facts.ts';
import type { NonEmpty } from '../../core/facts/non-empty.ts';
import { type Entry, evaluateExchange } from '../state/evaluated.ts';
import { COLUMNS, type ColumnId, MIN_WIDTH } from './columns/columns.ts';
import { insertSorted } from './insert-sorted.ts';
import { comparatorFor, nextSort, type SortState, sortEntriesInSteps } from './sort.ts';

const entryOf = (exchange: Exchange): Entry => ({ id: exchange.id, evaluated: signal(evaluateExchange(exchange)) });
const anyEntries = fc
  .uniqueArray(
    fc.record({ exchange: anyExchange, id: fc.string({ maxLength: 3 }), startedAt: fc.integer({ min: 0, max: 3 }), duration: fc.nat(5) }),
    { selector: ({ id }) => id, maxLength: 12 },
  )
  .map((all) => all.map(({ exchange, ...rest }) => entryOf({ ...exchange, ...rest })));
const anyState = fc.oneof(
  fc.constant(null),
  fc.record({ column: fc.constantFrom(...COLUMNS.map(({ id }) => id)), descending: fc.boolean() }),
);
const entriesBy = (state: SortState) => {
  const compare = comparatorFor(state);
  return (a: Entry, b: Entry) => compare(a.evaluated.peek(), b.evaluated.peek());
};

/** Sorts entries in one go. */
const sorted = (entries: readonly Entry[], state: SortState): readonly Entry[] => {
  const started = entries.toSorted(entriesBy(null));
  if (state === null) return started;
  const work = sortEntriesInSteps(started, state);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
};

describe('sorting', () => {
  it('puts the same entries in the order of the comparator', () => {
    fc.assert(
      fc.property(anyEntries, anyState, (entries, state) => {
        const before = [...entries];
        expect(sorted(entries, state)).toEqual(entries.toSorted(entriesBy(state)));
        expect(entries).toEqual(before);
      }),
    );
  });

  it('does not depend on the previous order, because ids settle every tie', () => {
    fc.assert(
      fc.property(anyEntries, anyState, anyState, (entries, state, other) => {
        expect(sorted(sorted(entries, other), state)).toEqual(sorted(entries, state));
      }),
    );
  });

  it('gives the same order when some entries are inserted later', () => {
    fc.assert(
      fc.property(anyEntries, anyState, fc.nat(12), (entries, state, count) => {
        const list = insertSorted(sorted(entries.slice(count), state), entries.slice(0, count), entriesBy(state));
        expect(list).toEqual(sorted(entries, state));
      }),
    );
  });

  const hop = (url: string, method = 'GET', status = 200, allowed = '*'): Sighting => ({
    url,
    method,
    headers: [],
    provisional: false,
    preflight: null,
    outcome: {
      kind: 'answered',
      reply: { status, headers: [{ name: 'Access-Control-Allow-Origin', value: allowed }], location: null, fromServiceWorker: false },
    },
  });
  const unanswered = (url: string): Sighting => ({ ...hop(url), outcome: { kind: 'unanswered', code: '' } });
  const exchange = (id: string, hops: NonEmpty<Sighting>, change: Partial<Exchange> = {}): Exchange => ({
    id,
    engine: 'chromium',
    initiator: 'fetch',
    origin: seen('https://shop.example', 'har'),
    mode: seen('cors', 'har'),
    credentials: seen('omit', 'har'),
    redirect: seen('follow', 'har'),
    hops,
    end: 'unknown',
    startedAt: 0,
    duration: 0,
    entries: [0],
    ...change,
  });
  const entries = [
    exchange('a', [hop('https://b.example/2', 'PUT', 302), hop('https://z.example/0', 'GET', 404)], { startedAt: 3, duration: 20 }),
    exchange('b', [unanswered('https://a.example/3')], { startedAt: 2, duration: 100, credentials: seen('same-origin', 'har') }),
    exchange('c', [hop('https://c.example/1', 'GET', 200, 'null')], { startedAt: 1, duration: 3, credentials: seen('include', 'har') }),
    exchange('d', [hop('https://b.example/1', 'POST')], { credentials: open(['include', 'omit']) }),
  ].map(entryOf);

  it.each<[ColumnId | null, string, string]>([
    [null, 'dcba', 'dcba'],
    ['verdict', 'cadb', 'bdac'],
    ['method', 'cbda', 'adcb'],
    ['host', 'bdac', 'cdab'],
    ['path', 'dcab', 'badc'],
    ['status', 'dcab', 'adcb'],
    ['credentials', 'cdba', 'abdc'],
    ['reason', 'cdba', 'dcba'],
    ['time', 'dcab', 'bacd'],
  ])('sorts by %s', (column, up, down) => {
    const order = (descending: boolean) =>
      sorted(entries, column && { column, descending })
        .map(({ id }) => id)
        .join('');
    expect([order(false), order(true)]).toEqual([up, down]);
  });
});

describe('the column headings', () => {
  it('sort ascending, then descending, then not at all', () => {
    const once = nextSort(null, 'host');
    const twice = nextSort(once, 'host');
    expect([once, twice, nextSort(twice, 'host')]).toEqual([
      { column: 'host', descending: false },
      { column: 'host', descending: true },
      null,
    ]);
    expect(nextSort(twice, 'path')).toEqual({ column: 'path', descending: false });
  });

  it('are unique, and wide enough to be dragged', () => {
    for (const { width } of COLUMNS) expect(width).toBeGreaterThanOrEqual(MIN_WIDTH);
    expect(new Set(COLUMNS.map(({ id }) => id)).size).toBe(11);
  });
});
