/** A remedy adds: what an observed response allowed, the remedied one allows too, except what is said to be left out. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '../../../e2e/cases/index.ts';
import { anyExchange } from '../../../e2e/cases/reading/any-exchange.ts';
import { asExchange } from '../../../e2e/cases/reading/as-exchange.ts';
import { random, randomExchange } from '../../../e2e/cases/reading/random-exchange.ts';
import { takenAway } from '../../../e2e/cases/reading/taken-away.ts';
import { exchangeOf } from '../../../e2e/lab/oracle/compare.ts';
import { readRecordings } from '../../../e2e/recordings/recording.ts';
import { engineQuirks } from '../checks/quirks.ts';
import type { Engine, Exchange } from '../facts/facts.ts';
import { requestOrigin } from '../facts/request-origin.ts';
import { rule } from '../ruling/rule.ts';
import { worldsOf } from '../ruling/worlds.ts';
import { remediesFor } from './remedies.ts';

const engines: readonly Engine[] = ['chromium', 'firefox', 'webkit'];

/** Expects of each server's remedy in each world that it takes nothing away; returns how many it had. */
const expectAdditions = (exchange: Exchange, engine: Engine): number => {
  let met = 0;
  for (const world of worldsOf(exchange)) {
    const ruling = rule(exchange, world, engineQuirks[engine]);
    for (const remedy of remediesFor(exchange, world, ruling, engineQuirks[engine])) {
      if (remedy.kind !== 'server') continue;
      for (const served of remedy.hops) {
        const hop = exchange.hops[served.hop];
        if (!hop) continue;
        met++;
        const origin = requestOrigin(exchange.hops, served.hop, world.origin);
        expect(takenAway(hop, served, origin, engine), JSON.stringify([hop, served])).toEqual([]);
      }
    }
  }
  return met;
};

describe('a remedy takes away nothing that a response allowed', () => {
  it('in any case', () => {
    let met = 0;
    for (const one of cases)
      for (const engine of ['chromium', 'firefox'] as const)
        met += expectAdditions(asExchange(one, one.stages?.[0] ?? 'local-same-site', engine), engine);
    expect(met).toBeGreaterThan(200);
  });

  it.each(['chromium', 'firefox'] as const)('in any recording of %s', (engine) => {
    let met = 0;
    const recordings = readRecordings(engine).filter(({ entries }) => entries.events.length > 0);
    for (const recorded of recordings) met += expectAdditions(exchangeOf(recorded, engine, recorded.page), engine);
    expect(met).toBeGreaterThan(200);
  });

  it('in random exchanges', () => {
    let met = 0;
    fc.assert(
      fc.property(anyExchange, fc.constantFrom(...engines), (exchange, engine) => {
        met += expectAdditions(exchange, engine);
      }),
      { numRuns: 300 },
    );
    const dice = random(7);
    for (let run = 0; run < 500; run++) met += expectAdditions(randomExchange(dice), dice.pick(...engines));
    expect(met).toBeGreaterThan(300);
  });
});
