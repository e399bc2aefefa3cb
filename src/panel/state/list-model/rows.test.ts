import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../evaluated.ts';
import type { Part } from '../parts.ts';
import { type Line, linesOf, spotOf } from './rows.ts';

const anyList = fc.array(fc.record({ parts: fc.nat(3), unfolded: fc.boolean() }), { maxLength: 12 }).map((rows) => {
  const entries = rows.map((_, index) => ({ id: String(index) }) as Entry);
  const parts = rows.map(({ parts }) => Array.from({ length: parts }, (_, index) => ({ name: `request ${index}` }) as Part));
  const unfolded = new Set(entries.filter((_, index) => rows[index]?.unfolded).map(({ id }) => id));
  const partsOf = ({ id }: Entry) => parts[Number(id)] ?? [];
  const written = entries.flatMap((entry): readonly Line[] => [
    { entry, part: null },
    ...(unfolded.has(entry.id) ? partsOf(entry) : []).map((part) => ({ entry, part })),
  ]);
  return { lines: linesOf(entries, unfolded, partsOf), written };
});

describe('the lines of the list', () => {
  it('are exchanges, each followed by its parts where it is unfolded', () => {
    fc.assert(
      fc.property(anyList, ({ lines, written }) => {
        expect(Array.from({ length: lines.length }, (_, index) => lines.at(index))).toEqual(written);
        expect(lines.at(lines.length)).toBeUndefined();
        expect(lines.at(-1)).toBeUndefined();
      }),
    );
  });

  it('are found by name', () => {
    fc.assert(
      fc.property(anyList, ({ lines, written }) => {
        expect(written.map((line) => lines.positionOf(spotOf(line)))).toEqual(written.map((_, index) => index));
        for (const { entry } of written) {
          const own = lines.positionOf({ id: entry.id, part: '' });
          expect(lines.positionOf({ id: entry.id, part: 'lost' })).toBe(own);
        }
        expect(lines.positionOf({ id: 'lost', part: '' })).toBe(-1);
      }),
    );
  });
});
