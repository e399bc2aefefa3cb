import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextRange, type Range, type WantedRange } from './drawn-range.ts';

const anyRange = fc.tuple(fc.nat(200), fc.nat(60)).map(([first, length]): Range => ({ first, end: first + length }));
const anyWanted = fc
  .tuple(anyRange, fc.nat(8))
  .map(([{ first, end }, spare]): WantedRange => ({ first, firstVisible: Math.min(end, first + spare), end }));
const positions = ({ first, end }: Range): readonly number[] => Array.from({ length: end - first }, (_, index) => first + index);

describe('the range of drawn rows', () => {
  it('keeps the rows that stay, and grows by at most twelve rows', () => {
    fc.assert(
      fc.property(anyRange, anyWanted, (drawn, wanted) => {
        const before = new Set(positions(drawn));
        const now = positions(nextRange(drawn, wanted));
        expect(now.every((position) => position >= wanted.first && position < wanted.end)).toBe(true);
        expect(positions(wanted).filter((position) => before.has(position) && !now.includes(position))).toEqual([]);
        expect(now.filter((position) => !before.has(position)).length).toBeLessThanOrEqual(12);
      }),
    );
  });

  it('reaches the wanted range', () => {
    fc.assert(
      fc.property(anyRange, anyWanted, (drawn, wanted) => {
        let now = drawn;
        for (let frame = 0; frame < 8; frame++) now = nextRange(now, wanted);
        expect(positions(now)).toEqual(positions(wanted));
      }),
    );
  });

  it('begins with the visible rows after a jump', () => {
    expect(nextRange({ first: 0, end: 30 }, { first: 500, firstVisible: 504, end: 530 })).toEqual({ first: 504, end: 516 });
  });
});
