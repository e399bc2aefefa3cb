import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insertSorted } from './insert-sorted.ts';

interface Item {
  readonly key: number;
  readonly from: string;
}
const byKey = (a: Item, b: Item): number => a.key - b.key;
const items = (from: string) => fc.array(fc.integer({ min: 0, max: 9 }).map((key): Item => ({ key, from })));

describe('insertSorted', () => {
  it('returns what a stable sort of all items returns', () => {
    fc.assert(
      fc.property(items('old'), items('fresh'), (old, fresh) => {
        const list = old.toSorted(byKey);
        expect(insertSorted(list, fresh, byKey)).toEqual([...list, ...fresh].sort(byKey));
      }),
    );
  });

  it('does not change its inputs', () => {
    const list = Object.freeze([1, 3]);
    const fresh = Object.freeze([4, 2]);
    expect(insertSorted(list, fresh, (a, b) => a - b)).toEqual([1, 2, 3, 4]);
  });

  it('returns the same array when there is nothing to insert', () => {
    const list = [1, 2];
    expect(insertSorted(list, [], (a, b) => a - b)).toBe(list);
  });

  it('needs few comparisons for a few items among many', () => {
    const list = Array.from({ length: 4_096 }, (_, index) => index * 2);
    let compared = 0;
    insertSorted(list, [4_095], (a, b) => {
      compared++;
      return a - b;
    });
    expect(compared).toBeLessThanOrEqual(13);
  });
});
