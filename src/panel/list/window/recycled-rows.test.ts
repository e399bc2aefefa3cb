import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSlots } from './recycled-rows.ts';

const name = (position: number): string => `row ${position}`;
const range = (first: number, end: number): readonly string[] => Array.from({ length: end - first }, (_, index) => name(first + index));

describe('the elements of the list', () => {
  it('draw one line each, and stay with it as long as it is drawn', () => {
    const anyRange = fc.tuple(fc.nat(40), fc.nat(12));
    fc.assert(
      fc.property(fc.array(anyRange, { minLength: 2 }), (ranges) => {
        const slots = createSlots();
        let before = new Map<string, number>();
        for (const [first, length] of ranges) {
          const lines = range(first, first + length);
          const now = new Map(slots(lines).map((slot, index) => [lines[index] ?? '', slot]));
          expect(new Set(now.values()).size).toBe(lines.length);
          for (const [line, slot] of before) if (now.has(line)) expect(now.get(line)).toBe(slot);
          before = now;
        }
      }),
    );
  });

  it('are used again, in their order, for the lines that come', () => {
    const slots = createSlots();
    expect(slots(range(0, 4))).toEqual([0, 1, 2, 3]);
    expect(slots(range(2, 6))).toEqual([2, 3, 0, 1]);
    expect(slots(range(90, 93))).toEqual([2, 3, 0]);
    expect(slots(range(90, 95))).toEqual([2, 3, 0, 4, 5]);
  });
});
