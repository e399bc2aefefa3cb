import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../evaluated.ts';
import type { Part } from '../parts.ts';
import { createListRows, type ListRow, rowKeyOf } from './rows.ts';

const anyList = fc.array(fc.record({ parts: fc.nat(3), expanded: fc.boolean() }), { maxLength: 12 }).map((rows) => {
  const entries = rows.map((_, index) => ({ id: String(index) }) as Entry);
  const parts = rows.map(({ parts }) => Array.from({ length: parts }, (_, index) => ({ name: `request ${index}` }) as Part));
  const expanded = new Set(entries.filter((_, index) => rows[index]?.expanded).map(({ id }) => id));
  const partsOf = ({ id }: Entry) => parts[Number(id)] ?? [];
  const written = entries.flatMap((entry): readonly ListRow[] => [
    { entry, part: null },
    ...(expanded.has(entry.id) ? partsOf(entry) : []).map((part) => ({ entry, part })),
  ]);
  return { rows: createListRows(entries, expanded, partsOf), written };
});

describe('the rows of the list', () => {
  it('are exchanges, each followed by its parts if it is expanded', () => {
    fc.assert(
      fc.property(anyList, ({ rows, written }) => {
        expect(Array.from({ length: rows.length }, (_, index) => rows.at(index))).toEqual(written);
        expect(rows.at(rows.length)).toBeUndefined();
        expect(rows.at(-1)).toBeUndefined();
      }),
    );
  });

  it('are found by key', () => {
    fc.assert(
      fc.property(anyList, ({ rows, written }) => {
        expect(written.map((row) => rows.positionOf(rowKeyOf(row)))).toEqual(written.map((_, index) => index));
        for (const { entry } of written) {
          const own = rows.positionOf({ id: entry.id, part: '' });
          expect(rows.positionOf({ id: entry.id, part: 'lost' })).toBe(own);
        }
        expect(rows.positionOf({ id: 'lost', part: '' })).toBe(-1);
      }),
    );
  });
});
