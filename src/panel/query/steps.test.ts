import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterInSteps, sortInSteps } from './steps.ts';

/** Runs a generator to its end. */
const finished = <T>(work: Generator<void, T, void>): { readonly result: T; readonly rests: number } => {
  for (let rests = 0; ; rests++) {
    const { done, value } = work.next();
    if (done) return { result: value as T, rests };
  }
};
const numbers = (count: number) => Array.from({ length: count }, (_, index) => (index * 7_919) % 10_007);

describe('work in steps', () => {
  it('sorts like a stable sort', () => {
    const items = fc.array(fc.record({ key: fc.nat(5), name: fc.nat() }), { maxLength: 3_000, size: 'max' });
    fc.assert(
      fc.property(items, (items) => {
        const { result } = finished(
          sortInSteps(
            items,
            ({ key }) => key,
            (a, b) => a - b,
          ),
        );
        expect(result).toEqual(items.toSorted((a, b) => a.key - b.key));
      }),
      { numRuns: 30 },
    );
  });

  it('computes each key once', () => {
    let asked = 0;
    const keyOf = (item: number) => {
      asked++;
      return item;
    };
    finished(sortInSteps(numbers(5_000), keyOf, (a, b) => a - b));
    expect(asked).toBe(5_000);
  });

  it('filters like Array.prototype.filter', () => {
    const items = numbers(5_000);
    const even = (item: number) => item % 2 === 0;
    expect(finished(filterInSteps(items, even)).result).toEqual(items.filter(even));
  });

  it('does little work between two yields', () => {
    let since = 0;
    let most = 0;
    const asked = () => {
      since++;
      most = Math.max(most, since);
    };
    const passes = (item: number) => {
      asked();
      return item > 5;
    };
    const compare = (a: number, b: number) => {
      asked();
      return a - b;
    };
    for (const work of [filterInSteps(numbers(20_000), passes), sortInSteps(numbers(20_000), (item) => item, compare)]) {
      since = 0;
      for (let step = work.next(); !step.done; step = work.next()) since = 0;
    }
    expect(most).toBeGreaterThan(0);
    expect(most).toBeLessThan(6_000);
  });
});
