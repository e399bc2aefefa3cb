import { describe, expect, it } from 'vitest';
import { tooltipPosition } from './tooltip-position.ts';

const ROW = 24;
const rowAt = (index: number) => ({ top: index * ROW, bottom: (index + 1) * ROW });
const around = (index: number) => ({ top: (index - 1) * ROW, bottom: (index + 2) * ROW });
const space = {
  row: rowAt(10),
  keptFree: null,
  width: 300,
  height: 70,
  viewport: { width: 1000, height: 600 },
  x: 400,
  minX: 100,
};

describe('the tooltip of a row', () => {
  it('is below its row, where the pointer is', () => expect(tooltipPosition(space)).toEqual({ left: 400, top: 266 }));

  it('is above its row at the end of the panel', () => expect(tooltipPosition({ ...space, row: rowAt(23) }).top).toBe(23 * ROW - 72));

  it('covers neither the verdicts nor the edge of the panel', () => {
    expect(tooltipPosition({ ...space, x: 20 }).left).toBe(100);
    expect(tooltipPosition({ ...space, x: 900 }).left).toBe(698);
  });

  it.each([1, 10, 22])('leaves the neighbours of the focused row %i free', (index) => {
    const { top } = tooltipPosition({ ...space, row: rowAt(index), keptFree: around(index) });
    expect(top >= around(index).bottom || top + space.height <= around(index).top).toBe(true);
  });

  it('is above a row that the focused row is below', () => {
    expect(tooltipPosition({ ...space, keptFree: around(12) }).top).toBe(10 * ROW - 72);
  });

  it('stays inside a panel that is too low for it', () => {
    expect(tooltipPosition({ ...space, row: rowAt(1), viewport: { width: 400, height: 90 } }).top).toBe(20);
  });
});
