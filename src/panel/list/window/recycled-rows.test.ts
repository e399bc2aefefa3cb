import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRowRecycler } from './recycled-rows.ts';

const name = (position: number): string => `row ${position}`;
const range = (first: number, end: number): readonly string[] => Array.from({ length: end - first }, (_, index) => name(first + index));

describe('the elements of the list', () => {
  it('draw one row each, and keep it as long as it is drawn', () => {
    const anyRange = fc.tuple(fc.nat(40), fc.nat(12));
    fc.assert(
      fc.property(fc.array(anyRange, { minLength: 2 }), (ranges) => {
        const elementsFor = createRowRecycler();
        let before = new Map<string, number>();
        for (const [first, length] of ranges) {
          const rows = range(first, first + length);
          const now = new Map(elementsFor(rows).map((element, index) => [rows[index] ?? '', element]));
          expect(new Set(now.values()).size).toBe(rows.length);
          for (const [row, element] of before) if (now.has(row)) expect(now.get(row)).toBe(element);
          before = now;
        }
      }),
    );
  });

  it('are reused, in order, for rows that enter the view', () => {
    const elementsFor = createRowRecycler();
    expect(elementsFor(range(0, 4))).toEqual([0, 1, 2, 3]);
    expect(elementsFor(range(2, 6))).toEqual([2, 3, 0, 1]);
    expect(elementsFor(range(90, 93))).toEqual([2, 3, 0]);
    expect(elementsFor(range(90, 95))).toEqual([2, 3, 0, 4, 5]);
  });
});
