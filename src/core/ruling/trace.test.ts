import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyExchange } from '../../../e2e/cases/reading/any-exchange.ts';
import { engineQuirks } from '../checks/quirks.ts';
import type { Engine } from '../facts/facts.ts';
import { rule, traceOf } from './rule.ts';
import { worldsOf } from './worlds.ts';

const engines: readonly Engine[] = ['chromium', 'firefox', 'webkit'];

describe('a trace', () => {
  it('is reached up to its first failed rung and no further, and has every failure of the ruling', () => {
    let hidden = 0;
    fc.assert(
      fc.property(anyExchange, fc.constantFrom(...engines), (exchange, engine) => {
        for (const world of worldsOf(exchange)) {
          const rungs = traceOf(exchange, world, engineQuirks[engine]);
          const ruling = rule(exchange, world, engineQuirks[engine]);
          const first = rungs.findIndex(({ outcome }) => outcome === 'failed');
          expect(rungs.map(({ reached }) => reached)).toEqual(rungs.map((_, index) => first < 0 || index <= first));
          const failed = rungs
            .filter(({ outcome }) => outcome === 'failed')
            .map(({ check, step, place, hop, reason }) => ({ check, step, place, hop, reason }));
          expect(failed.length > 0).toBe(ruling.kind === 'hidden');
          if (ruling.kind !== 'hidden') continue;
          hidden++;
          expect(failed).toContainEqual(ruling.failures[0]);
          expect(ruling.failures).toHaveLength(failed.length);
          for (const failure of ruling.failures) expect(failed).toContainEqual(failure);
        }
      }),
      { numRuns: 1_000 },
    );
    expect(hidden).toBeGreaterThan(500);
  });
});
