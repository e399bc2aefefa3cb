import { signal } from '@preact/signals';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry, EvaluatedExchange } from '../evaluated.ts';
import type { Part } from '../parts.ts';
import { createLoadRows, headingKey, keyOf, type LoadRow, loadOfKey } from './load-rows.ts';
import { createListRows } from './rows.ts';

const anyList = fc
  .array(fc.record({ open: fc.boolean(), entries: fc.array(fc.nat(2), { minLength: 1, maxLength: 5 }), skip: fc.nat(2) }), { maxLength: 6 })
  .map((loads) => {
    let [id, load] = [0, -1];
    const open = new Set<number>();
    const parts = new Map<string, readonly Part[]>();
    const hidden: Entry[] = [];
    const entries: Entry[] = [];
    const written: LoadRow[] = [];
    for (const { open: isOpen, entries: counts, skip } of loads) {
      load += 1 + skip; // the filter may hide some loads
      if (isOpen) open.add(load);
      written.push({ load, open: isOpen });
      for (const count of counts) {
        const entry = { id: String(id++), evaluated: signal({ load } as EvaluatedExchange) };
        const own = Array.from({ length: count }, (_, index) => ({ name: `request ${index}` }) as Part);
        entries.push(entry);
        parts.set(entry.id, own);
        if (isOpen) written.push({ entry, part: null }, ...own.map((part) => ({ entry, part })));
        else hidden.push(entry);
      }
    }
    const rows = createLoadRows(
      entries,
      (load) => open.has(load),
      (some) => createListRows(some, new Set(parts.keys()), ({ id }) => parts.get(id) ?? []),
    );
    return { rows, written, hidden };
  });

describe('the rows of several loads', () => {
  it('are headings, each followed by its exchanges unless it is folded', () => {
    fc.assert(
      fc.property(anyList, ({ rows, written }) => {
        expect(Array.from({ length: rows.length }, (_, index) => rows.at(index))).toEqual(written);
        expect(rows.at(rows.length)).toBeUndefined();
        expect(rows.at(-1)).toBeUndefined();
      }),
    );
  });

  it('are found by key, and those of a folded load at its heading', () => {
    fc.assert(
      fc.property(anyList, ({ rows, written, hidden }) => {
        expect(written.map((row) => rows.positionOf(keyOf(row)))).toEqual(written.map((_, index) => index));
        for (const { id, evaluated } of hidden) {
          const at = rows.positionOf(headingKey(evaluated.peek().load));
          expect(rows.positionOf({ id, part: 'request 0' })).toBe(at);
        }
        expect(rows.positionOf({ id: 'lost', part: '' })).toBe(-1);
      }),
    );
  });

  it('tell a heading’s key from that of an exchange', () => {
    expect(loadOfKey(headingKey(3))).toBe(3);
    expect(loadOfKey({ id: '3', part: '' })).toBeNull();
  });
});
