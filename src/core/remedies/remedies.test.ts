import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '../../../e2e/cases/index.ts';
import { anyExchange } from '../../../e2e/cases/reading/any-exchange.ts';
import { asExchange } from '../../../e2e/cases/reading/as-exchange.ts';
import { engineQuirks } from '../checks/quirks.ts';
import type { Engine, Exchange } from '../facts/facts.ts';
import type { NonEmpty } from '../facts/non-empty.ts';
import { leadsToSignIn } from '../http/redirect-target.ts';
import { unexposedHeaders, unexposedPageHeaders } from '../ruling/exposure.ts';
import { rule } from '../ruling/rule.ts';
import type { World } from '../ruling/ruling.ts';
import { worldsOf } from '../ruling/worlds.ts';
import { applyLines, applyPolicies, type ServedHop } from './apply.ts';
import { lineTexts, type NeededLine } from './needed-lines.ts';
import { pageChanges, redirectsOf } from './page-changes.ts';
import { remediesFor } from './remedies.ts';

const engines: readonly Engine[] = ['chromium', 'firefox', 'webkit'];
/** Runs a test in every world of every case and of random exchanges. */
const inEachWorld = (test: (world: World, engine: Engine, exchange: Exchange) => void) => {
  for (const one of cases) {
    for (const engine of ['chromium', 'firefox'] as const) {
      const exchange = asExchange(one, one.stages?.[0] ?? 'local-same-site', engine);
      for (const world of worldsOf(exchange)) test(world, engine, exchange);
    }
  }
  fc.assert(
    fc.property(anyExchange, (exchange) => {
      for (const world of worldsOf(exchange)) for (const engine of engines) test(world, engine, exchange);
    }),
    { numRuns: 1_000 },
  );
};

interface Consent {
  readonly hops: NonEmpty<ServedHop>;
  readonly exchange: Exchange;
  readonly world: World;
}

/** Returns every policy of the remedies, with the exchange it is for: the original, or the one after the page's change. */
const consentsIn = (exchange: Exchange, world: World, engine: Engine) => {
  const ruling = rule(exchange, world, engineQuirks[engine]);
  const attempts = pageChanges(exchange, world, ruling);
  return remediesFor(exchange, world, ruling, engineQuirks[engine]).flatMap((remedy): readonly Consent[] => {
    if (remedy.kind === 'server') return [{ hops: remedy.hops, exchange, world }];
    const attempt = remedy.kind === 'page' && attempts.find(({ change }) => change.id === remedy.change.id);
    const [first, ...rest] = attempt ? remedy.hops : [];
    return attempt && first ? [{ ...attempt, hops: [first, ...rest] }] : [];
  });
};

const isAddition = (line: NeededLine): boolean => line.name !== 'Vary' && line.added.length > 0;

describe('a remedy', () => {
  it('with a policy makes the response readable, and needs each of its lines', () => {
    let seen = 0;
    inEachWorld((originalWorld, engine, original) => {
      const quirks = engineQuirks[engine];
      const before = rule(original, originalWorld, quirks);
      const missedBefore = before.kind === 'readable' ? unexposedPageHeaders(before.exposure) : [];
      for (const { hops, exchange, world } of consentsIn(original, originalWorld, engine)) {
        seen++;
        const after = rule(applyPolicies(exchange, hops), world, quirks);
        expect(after.kind).toBe('readable');
        if (after.kind !== 'readable') continue;
        expect(unexposedHeaders(after.exposure).filter((name) => missedBefore.includes(name))).toEqual([]);

        const served = hops.map(({ hop, url, preflight, response }) => ({
          hop,
          url,
          preflight: preflight && lineTexts(preflight),
          response: lineTexts(response),
        }));
        for (const [index, { preflight, response }] of hops.entries()) {
          for (const [where, needed] of [
            ['preflight', preflight ?? []],
            ['response', response],
          ] as const) {
            const lines = lineTexts(needed);
            for (const line of lineTexts(needed.filter(isAddition))) {
              const without = served.map((hop, at) => (at === index ? { ...hop, [where]: lines.filter((other) => other !== line) } : hop));
              const weaker = rule(applyLines(exchange, without), world, quirks);
              const stillMissed = weaker.kind === 'readable' ? unexposedHeaders(weaker.exposure) : ['everything'];
              expect(stillMissed, `${where} without ${line}`).not.toEqual(unexposedHeaders(after.exposure));
            }
          }
        }
      }
    });
    expect(seen).toBeGreaterThan(500);
  });

  it('never allows null, never combines * with credentials, and adds Vary: Origin to every named origin', () => {
    inEachWorld((world, engine, exchange) => {
      for (const { hops } of consentsIn(exchange, world, engine)) {
        for (const { preflight, response } of hops) {
          for (const lines of [preflight ?? response, response].map(lineTexts)) {
            expect(lines).not.toContain('Access-Control-Allow-Origin: null');
            const wildcard = lines.includes('Access-Control-Allow-Origin: *');
            expect(wildcard && lines.includes('Access-Control-Allow-Credentials: true')).toBe(false);
            if (!wildcard) expect(lines.join('\n')).toMatch(/^Vary: (?:.*, )?Origin$/m);
          }
        }
      }
    });
  });

  it('exists for every hidden response except a redirect that no browser follows', () => {
    inEachWorld((world, engine, exchange) => {
      const ruling = rule(exchange, world, engineQuirks[engine]);
      if (ruling.kind !== 'hidden') return;
      const isSignIn = redirectsOf(exchange).some(([url, location]) => leadsToSignIn(url, location));
      const isUnfixable =
        isSignIn || ['redirect-count', 'redirect-scheme', 'redirect-location-invalid'].includes(ruling.failures[0].reason.id);
      expect(remediesFor(exchange, world, ruling, engineQuirks[engine]).length === 0).toBe(isUnfixable);
    });
  });
});
