import { expect, it } from 'vitest';
import { nonEmpty } from './non-empty.ts';

it('returns the same list', () => {
  const items = [1, 2];
  expect(nonEmpty(items)).toBe(items);
});

it('throws for an empty list', () => {
  expect(() => nonEmpty([])).toThrow(RangeError);
});
