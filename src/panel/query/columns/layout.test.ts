import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COLUMNS, type ColumnId, EXTRA_COLUMNS, MIN_WIDTH } from './columns.ts';
import { type ColumnPreferences, layout, maxWidth } from './layout.ts';

const NONE: ColumnPreferences = { widths: {}, hiddenColumns: [], extraColumns: [] };
const IDS = COLUMNS.map(({ id }) => id).filter((id) => !EXTRA_COLUMNS.includes(id));
const idsAt = (width: number, preferences = NONE) => layout(width, preferences).map(({ id }) => id);
const widthOf = (id: ColumnId, width: number, preferences: ColumnPreferences) =>
  layout(width, preferences).find((column) => column.id === id)?.width;
const anyWidths = fc.dictionary(fc.constantFrom(...IDS), fc.integer({ min: MIN_WIDTH, max: 3_000 })) as fc.Arbitrary<
  ColumnPreferences['widths']
>;

describe('the layout of columns', () => {
  it('shows all columns where they fit', () => expect(idsAt(1_200)).toEqual(IDS));

  it('drops the less useful columns where they do not fit', () => {
    expect(idsAt(720)).toEqual(['verdict', 'method', 'host', 'path', 'status', 'credentials', 'reason']);
    expect(idsAt(606)).toEqual(['verdict', 'method', 'path', 'status', 'credentials', 'reason']);
    expect(idsAt(550)).toEqual(['verdict', 'path', 'status', 'credentials', 'reason']);
    expect(idsAt(400)).toEqual(['verdict', 'path', 'reason']);
    expect(idsAt(280)).toEqual(['verdict', 'path']);
    expect(idsAt(0)).toEqual(['verdict', 'path']);
  });

  it('keeps the columns that identify the URL', () => {
    expect(idsAt(280, { ...NONE, hiddenColumns: ['path'] })).toEqual(['verdict', 'host']);
    expect(idsAt(280, { ...NONE, hiddenColumns: ['host'] })).toEqual(['verdict', 'path']);
  });

  it('leaves out columns that the user hides', () => {
    expect(idsAt(1_200, { ...NONE, hiddenColumns: ['method', 'time'] })).toEqual([
      'verdict',
      'host',
      'path',
      'status',
      'credentials',
      'reason',
    ]);
  });

  it('shows the columns that the user adds, and drops them first', () => {
    const added = { ...NONE, extraColumns: EXTRA_COLUMNS };
    expect(idsAt(1_600, added)).toEqual(COLUMNS.map(({ id }) => id));
    expect(idsAt(820, added)).toEqual(IDS);
  });

  it('fills the width, and keeps every column wide enough to be dragged', () => {
    fc.assert(
      fc.property(fc.integer({ min: 320, max: 3_000 }), anyWidths, fc.subarray(IDS, { maxLength: 7 }), (width, widths, hiddenColumns) => {
        const placed = layout(width, { widths, hiddenColumns, extraColumns: [] });
        expect(placed.reduce((sum, column) => sum + column.width, 0)).toBeCloseTo(width, 3);
        for (const { width } of placed) expect(width).toBeGreaterThanOrEqual(MIN_WIDTH);
      }),
    );
  });

  it('shows the same columns whatever widths the user sets', () => {
    expect(idsAt(1_200, { ...NONE, widths: { reason: 4_000 } })).toEqual(IDS);
  });

  it('gives a column the width that the user sets, up to its maximum', () => {
    for (const width of [60, 200, 500]) expect(widthOf('path', 1_200, { ...NONE, widths: { path: width } })).toBe(width);
    const preferences: ColumnPreferences = { ...NONE, widths: { path: 4_000 } };
    expect(widthOf('path', 1_200, preferences)).toBe(maxWidth(1_200, preferences, 'path'));
  });
});
