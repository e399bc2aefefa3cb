import { signal } from '@preact/signals';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Exchange, seen } from '../../../core/facts/facts.ts';
import { en } from '../../../locales/en/index.ts';
import { type Criteria, NO_CRITERIA, predicateOf } from '../../query/filter/criteria.ts';
import { comparatorFor } from '../../query/sort.ts';
import { type Entry, type EvaluatedExchange, evaluateExchange } from '../evaluated.ts';
import type { ListChange } from '../exchange-list.ts';
import type { Store } from '../store.ts';
import { createArrangement } from './arrangement.ts';

/** Scheduled time slices, of one step each. */
let slices: (() => void)[] = [];
const runSlice = () => slices.shift()?.();

beforeEach(() => {
  slices = [];
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 1_000;
    return now;
  });
  vi.stubGlobal('MessageChannel', function channel() {
    let open = true;
    const port1 = {
      onmessage: () => {},
      close: () => {
        open = false;
      },
    };
    return { port1, port2: { postMessage: () => slices.push(() => open && port1.onmessage()) } };
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

interface Shape {
  readonly path: number;
  readonly startedAt: number;
  readonly duration: number;
}
const evaluatedAs = (id: string, { path, startedAt, duration }: Shape): EvaluatedExchange => {
  const url = `https://api.test/${path}`;
  const exchange: Exchange = {
    id,
    engine: 'chromium',
    initiator: 'fetch',
    origin: seen('https://shop.test', 'har'),
    mode: seen('cors', 'har'),
    credentials: seen('omit', 'har'),
    redirect: seen('follow', 'har'),
    hops: [{ url, method: 'GET', headers: [], provisional: false, preflight: null, outcome: { kind: 'unanswered', code: '' } }],
    end: 'unknown',
    startedAt,
    duration,
    entries: [0],
  };
  return evaluateExchange(exchange);
};

/** A store whose entries a test sets. */
const stubStore = () => {
  const entries = signal<readonly Entry[]>([]);
  let notify: (change: ListChange) => void = () => {};
  const inOrder = (list: readonly Entry[]) => list.toSorted((a, b) => comparatorFor(null)(a.evaluated.peek(), b.evaluated.peek()));
  const find = (id: string) => entries.peek().find((entry) => entry.id === id);
  return {
    store: { entries, onChange: (listener: typeof notify) => (notify = listener) } as unknown as Store,
    put: (id: string, shape: Shape) => {
      const entry = find(id);
      const previous = new Map(entry && [[entry, entry.evaluated.peek()]]);
      const added = entry ? [] : [{ id, evaluated: signal(evaluatedAs(id, shape)) }];
      if (entry) entry.evaluated.value = evaluatedAs(id, shape);
      entries.value = inOrder([...entries.peek(), ...added]);
      notify({ added, previous, removed: [] });
    },
    take: (id: string) => {
      const removed = entries.peek().filter((entry) => entry.id === id);
      entries.value = entries.peek().filter((entry) => entry.id !== id);
      notify({ added: [], previous: new Map(), removed });
    },
  };
};

const anyId = fc.nat(9).map(String);
const anyShape = fc.record({ path: fc.nat(3), startedAt: fc.nat(3), duration: fc.nat(3) });
const anyCriteria = fc.record({
  ...NO_CRITERIA,
  summaries: fc.constant([]),
  credentialedOnly: fc.constant(false),
  typed: fc.constantFrom('', 'path:1', '-path:2'),
  sort: fc.constantFrom<Criteria['sort']>(null, { column: 'path', descending: false }, { column: 'time', descending: true }),
});
const anyAct = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('put' as const), id: anyId, shape: anyShape }) },
  fc.record({ kind: fc.constant('take' as const), id: anyId }),
  fc.record({ kind: fc.constant('arrange' as const), criteria: anyCriteria }),
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('slice' as const) }) },
);

describe('the arrangement', () => {
  it('gives the same list as sorting and filtering in one go, whatever happens in between', () => {
    fc.assert(
      fc.property(fc.array(anyAct, { maxLength: 30 }), (acts) => {
        const { store, put, take } = stubStore();
        const criteria = signal(NO_CRITERIA);
        const arranged = createArrangement(store, criteria, signal(en));
        for (const act of acts) {
          if (act.kind === 'put') put(act.id, act.shape);
          else if (act.kind === 'take') take(act.id);
          else if (act.kind === 'arrange') criteria.value = act.criteria;
          else runSlice();
        }
        while (slices.length > 0) runSlice();
        const passes = predicateOf(criteria.peek(), en) ?? (() => true);
        const compare = comparatorFor(criteria.peek().sort);
        const wanted = store.entries
          .peek()
          .filter(({ evaluated }) => passes(evaluated.peek()))
          .toSorted((a, b) => compare(a.evaluated.peek(), b.evaluated.peek()));
        expect(arranged.peek().entries.map(({ id }) => id)).toEqual(wanted.map(({ id }) => id));
        expect(arranged.peek().criteria).toBe(criteria.peek());
      }),
      { numRuns: 500 },
    );
  });

  it('keeps the list until the new one is complete, but removes entries at once', () => {
    const { store, put, take } = stubStore();
    const criteria = signal(NO_CRITERIA);
    const arranged = createArrangement(store, criteria, signal(en));
    const ids = () =>
      arranged
        .peek()
        .entries.map(({ id }) => id)
        .join('');
    for (const [id, path] of [
      ['a', 3],
      ['b', 2],
      ['c', 1],
    ] as const)
      put(id, { path, startedAt: 0, duration: 0 });
    criteria.value = { ...NO_CRITERIA, sort: { column: 'path', descending: false } };
    expect(ids()).toBe('abc');
    take('b');
    expect(ids()).toBe('ac');
    while (slices.length > 0) runSlice();
    expect(ids()).toBe('ca');
  });

  it('is the same array when a change moves nothing', () => {
    const { store, put } = stubStore();
    const arranged = createArrangement(store, signal(NO_CRITERIA), signal(en));
    put('a', { path: 1, startedAt: 0, duration: 0 });
    const previous = arranged.peek();
    put('a', { path: 1, startedAt: 0, duration: 5 });
    expect(arranged.peek()).toBe(previous);
  });
});
