import { describe, expect, it } from 'vitest';
import { engineQuirks } from '../checks/quirks.ts';
import type { Engine } from '../facts/facts.ts';
import { maxAgeOf } from './max-age.ts';

const seconds = (engine: Engine, ...values: readonly string[]): number => {
  const headers = values.map((value) => ({ name: 'Access-Control-Max-Age', value }));
  return maxAgeOf({ status: 204, headers, location: null, fromServiceWorker: false }, engineQuirks[engine].maxAge).seconds;
};

describe('maxAgeOf', () => {
  it.each([
    ['absent', [], 5, 5, 5],
    ['60', ['60'], 60, 60, 60],
    ['a day and more', ['172800'], 7_200, 86_400, 600],
    ['0', ['0'], 0, 0, 0],
    ['-1', ['-1'], 0, 0, 0],
    ['60.5', ['60.5'], 5, 0, 5],
    ['an hour', ['an hour'], 5, 0, 5],
    ['two lines', ['60', '60'], 5, 0, 5],
  ] as const)('returns each engine’s seconds for %s', (_, values, chromium, firefox, webkit) => {
    expect([seconds('chromium', ...values), seconds('firefox', ...values), seconds('webkit', ...values)]).toEqual([
      chromium,
      firefox,
      webkit,
    ]);
  });
});
