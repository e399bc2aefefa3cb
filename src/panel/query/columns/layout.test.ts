import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COLUMNS, type ColumnId, MIN_WIDTH } from './columns.ts';
import { type ColumnPreferences, layout, maxWidth } from './layout.ts';

const NONE: ColumnPreferences = { widths: {}, hiddenColumns: [] };
const IDS = COLUMNS.map(({ id }) => id);
const idsAt = (room: number, wishes = NONE) => layout(room, wishes).map(({ id }) => id);
const widthOf = (id: ColumnId, room: number, wishes: ColumnPreferences) => layout(room, wishes).find((column) => column.id === id)?.width;
const anyWidths = fc.dictionary(fc.constantFrom(...IDS), fc.integer({ min: MIN_WIDTH, max: 3_000 })) as fc.Arbitrary<
  ColumnPreferences['widths']
>;

describe('the layout of columns', () => {
  it('has them all where there is room', () => expect(idsAt(1_200)).toEqual(IDS));

  it('lets the less telling ones go where room is short', () => {
    expect(idsAt(720)).toEqual(['verdict', 'method', 'host', 'path', 'status', 'credentials', 'reason']);
    expect(idsAt(580)).toEqual(['verdict', 'method', 'path', 'status', 'credentials', 'reason']);
    expect(idsAt(550)).toEqual(['verdict', 'path', 'status', 'credentials', 'reason']);
    expect(idsAt(400)).toEqual(['verdict', 'path', 'reason']);
    expect(idsAt(280)).toEqual(['verdict', 'path']);
    expect(idsAt(0)).toEqual(['verdict', 'path']);
  });

  it('keeps what tells the address', () => {
    expect(idsAt(280, { ...NONE, hiddenColumns: ['path'] })).toEqual(['verdict', 'host']);
    expect(idsAt(280, { ...NONE, hiddenColumns: ['host'] })).toEqual(['verdict', 'path']);
  });

  it('leaves out what the user does not want', () => {
    expect(idsAt(1_200, { ...NONE, hiddenColumns: ['method', 'time'] })).toEqual([
      'verdict',
      'host',
      'path',
      'status',
      'credentials',
      'reason',
    ]);
  });

  it('fills the room, and no column is ever too narrow to be grasped', () => {
    fc.assert(
      fc.property(fc.integer({ min: 320, max: 3_000 }), anyWidths, fc.subarray(IDS, { maxLength: 7 }), (room, widths, hiddenColumns) => {
        const placed = layout(room, { widths, hiddenColumns });
        expect(placed.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(room, 3);
        for (const { width } of placed) expect(width).toBeGreaterThanOrEqual(MIN_WIDTH);
      }),
    );
  });

  it('shows the same columns whatever widths the user gives', () => {
    expect(idsAt(1_200, { ...NONE, widths: { reason: 4_000 } })).toEqual(IDS);
  });

  it('gives a column the width that the user wants, up to its widest', () => {
    for (const width of [60, 200, 500]) expect(widthOf('path', 1_200, { ...NONE, widths: { path: width } })).toBe(width);
    const wishes: ColumnPreferences = { ...NONE, widths: { path: 4_000 } };
    expect(widthOf('path', 1_200, wishes)).toBe(maxWidth(1_200, wishes, 'path'));
  });
});
