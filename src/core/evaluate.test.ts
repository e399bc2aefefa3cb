import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyExchange } from '../../e2e/cases/reading/any-exchange.ts';
import { withHeaders } from '../../e2e/cases/reading/with-headers.ts';
import { engineQuirks } from './checks/quirks.ts';
import { engineNames } from './engines/names.ts';
import { evaluate, type Verdict } from './evaluate.ts';
import { type Engine, type Exchange, open, possible, seen } from './facts/facts.ts';
import { remediesFor } from './remedies/remedies.ts';
import { unexposedHeaders } from './ruling/exposure.ts';
import { traceOf } from './ruling/rule.ts';
import type { Ruling, World } from './ruling/ruling.ts';

const engines: readonly Engine[] = ['chromium', 'firefox', 'webkit'];

/** Exchanges with open facts that are always seen in `anyExchange`. */
const anyOpenExchange = fc
  .record({
    exchange: anyExchange,
    credentials: fc.constantFrom(null, open(['include', 'same-origin', 'omit']), open(['include', 'same-origin'])),
    origin: fc.constantFrom(null, open(['http://localhost:7001', 'http://localhost:7002']), open(['null', 'http://localhost:7001'])),
    end: fc.constantFrom('finished', 'failed', 'unknown'),
  })
  .map(
    ({ exchange, credentials, origin, end }) =>
      ({ ...exchange, credentials: credentials ?? exchange.credentials, origin: origin ?? exchange.origin, end }) as Exchange,
  );

/** The result for JavaScript and its reason: equal for rulings with the same outcome. */
const outcomeOf = (ruling: Ruling): readonly unknown[] => {
  if (ruling.kind !== 'hidden') return ruling.kind === 'opaque' ? [ruling.kind, ruling.why] : [ruling.kind];
  const [{ reason, place, hop }] = ruling.failures;
  return [ruling.kind, reason.id, place, hop];
};

describe('evaluate', () => {
  const byte = fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code));
  const consent = fc.constantFrom('origin', 'credentials', 'methods', 'headers').map((name) => `Access-Control-Allow-${name}`);
  const anyName = fc.oneof(
    consent,
    fc.constantFrom('Access-Control-Expose-Headers', 'Cross-Origin-Resource-Policy'),
    fc.string({ unit: byte }),
  );
  const anyHeaders = fc.array(fc.record({ name: anyName, value: fc.string({ unit: byte, maxLength: 40 }) }), { maxLength: 8 });

  it('never throws for any bytes in the headers', () => {
    fc.assert(
      fc.property(anyOpenExchange, fc.infiniteStream(anyHeaders), (exchange, stream) => {
        const hostile = withHeaders(exchange, () => stream.next().value ?? []);
        for (const engine of engines) {
          const { branches } = evaluate(hostile, engine);
          for (const { worlds, ruling } of branches) {
            traceOf(hostile, worlds[0], engineQuirks[engine]);
            remediesFor(hostile, worlds[0], ruling, engineQuirks[engine]);
            if (ruling.kind === 'hidden') ruling.failures.map(engineNames);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('setting an open fact', () => {
  const withOneFactSet = (exchange: Exchange): readonly Exchange[] => [
    ...possible(exchange.origin).map((value) => ({ ...exchange, origin: seen(value, 'user') })),
    ...possible(exchange.mode).map((value) => ({ ...exchange, mode: seen(value, 'user') })),
    ...possible(exchange.credentials).map((value) => ({ ...exchange, credentials: seen(value, 'user') })),
    ...possible(exchange.redirect).map((value) => ({ ...exchange, redirect: seen(value, 'user') })),
  ];
  const withAllFactsSet = (exchange: Exchange, { origin, mode, credentials, redirect }: World): Exchange => ({
    ...exchange,
    origin: seen(origin, 'user'),
    mode: seen(mode, 'user'),
    credentials: seen(credentials, 'user'),
    redirect: seen(redirect, 'user'),
  });
  /** Returns the failures of a ruling in one of its worlds. */
  const namesOf = (ruling: Ruling, { credentials }: World): readonly string[] => {
    const failures = ruling.kind === 'hidden' ? ruling.failures : [];
    const there = failures.filter(({ onlyWith }) => onlyWith === undefined || onlyWith.includes(credentials));
    return there.map(({ check, reason, place, hop }) => `${check} ${reason.id} ${place} ${hop}`);
  };
  const evaluateFor = (engine: Engine, exchange: Exchange): Verdict => evaluate(exchange, engine);

  it('keeps a certain verdict, and narrows a verdict that depends to one of its branches', () => {
    const counts = { certain: 0, depends: 0, contradicted: 0 };
    fc.assert(
      fc.property(anyOpenExchange, fc.constantFrom(...engines), (exchange, engine) => {
        const verdict = evaluateFor(engine, exchange);
        if (verdict.contradicted) return;
        counts[verdict.kind]++;
        const outcomes = verdict.branches.map(({ ruling }) => outcomeOf(ruling));
        for (const narrowed of withOneFactSet(exchange)) {
          const after = evaluateFor(engine, narrowed);
          if (after.contradicted) counts.contradicted++;
          else for (const { ruling } of after.branches) expect(outcomes).toContainEqual(outcomeOf(ruling));
        }
        for (const { worlds, ruling } of verdict.branches) {
          for (const world of worlds) {
            const after = evaluateFor(engine, withAllFactsSet(exchange, world));
            expect(after.contradicted).toBe(false);
            expect(after.kind).toBe('certain');
            expect(outcomeOf(after.branches[0].ruling)).toEqual(outcomeOf(ruling));
            // `onlyWith` lists credentials modes, not origins; captures never leave several origins open.
            if (possible(exchange.origin).length === 1) expect(namesOf(after.branches[0].ruling, world)).toEqual(namesOf(ruling, world));
          }
        }
      }),
      { numRuns: 3_000 },
    );
    for (const count of Object.values(counts)) expect(count).toBeGreaterThan(100);
  });
});

describe('a verdict', () => {
  /** A verdict without the letter case of header names. */
  const withoutCase = ({ kind, branches, credentials, contradicted }: Verdict) => ({
    kind,
    credentials,
    contradicted,
    branches: branches.map(({ worlds, ruling }) => ({
      worlds,
      ruling:
        ruling.kind === 'readable'
          ? [...new Set(unexposedHeaders(ruling.exposure).map((name) => name.toLowerCase()))].sort()
          : ruling.kind === 'hidden'
            ? ruling.failures.map(({ reason, ...failure }) => ({
                ...failure,
                reason: 'lines' in reason ? { ...reason, lines: null } : reason,
              }))
            : ruling,
    })),
  });

  it('doesn’t depend on the letter case of header names', () => {
    fc.assert(
      fc.property(anyOpenExchange, fc.constantFrom(...engines), fc.infiniteStream(fc.boolean()), (exchange, engine, upper) => {
        const mixed = (name: string) => [...name].map((c) => (upper.next().value ? c.toUpperCase() : c.toLowerCase())).join('');
        const other = withHeaders(exchange, (headers) => headers.map(({ name, value }) => ({ name: mixed(name), value })));
        expect(withoutCase(evaluate(other, engine))).toEqual(withoutCase(evaluate(exchange, engine)));
      }),
      { numRuns: 800 },
    );
  });

  it('doesn’t depend on the order of lines with different names', () => {
    fc.assert(
      fc.property(anyOpenExchange, fc.constantFrom(...engines), fc.infiniteStream(fc.nat()), (exchange, engine, stream) => {
        const other = withHeaders(exchange, (headers) => {
          const ranks = new Map<string, number>();
          const rankOf = (name: string): number => {
            const rank = ranks.get(name.toLowerCase()) ?? stream.next().value ?? 0;
            ranks.set(name.toLowerCase(), rank);
            return rank;
          };
          return headers.toSorted((a, b) => rankOf(a.name) - rankOf(b.name));
        });
        expect(withoutCase(evaluate(other, engine))).toEqual(withoutCase(evaluate(exchange, engine)));
      }),
      { numRuns: 800 },
    );
  });
});
