import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyExchange } from '../../e2e/cases/reading/any-exchange.ts';
import { engineQuirks } from './checks/quirks.ts';
import { engineNames } from './engines/names.ts';
import { evaluate, type Verdict } from './evaluate.ts';
import { type Engine, type Exchange, type Outcome, open, possible, type Sighting, seen } from './facts/facts.ts';
import { nonEmpty } from './facts/non-empty.ts';
import { extractListValues } from './http/field-values.ts';
import { getHeader, type Header, type HeaderList } from './http/header-list.ts';
import { remediesFor } from './remedies/remedies.ts';
import { unexposedHeaders } from './ruling/exposure.ts';
import { rule, traceOf } from './ruling/rule.ts';
import type { Failure, Ruling, World } from './ruling/ruling.ts';
import { worldsOf } from './ruling/worlds.ts';

const engines: readonly Engine[] = ['chromium', 'firefox', 'webkit'];

/** The same exchange with other headers in the answers to its preflights and requests. */
const withHeaders = (
  exchange: Exchange,
  change: (headers: HeaderList, place: 'preflight' | 'response', hop: number) => HeaderList,
): Exchange => {
  const changed = (outcome: Outcome, place: 'preflight' | 'response', hop: number): Outcome =>
    outcome.kind === 'answered' ? { ...outcome, reply: { ...outcome.reply, headers: change(outcome.reply.headers, place, hop) } } : outcome;
  const hops = exchange.hops.map(
    (hop, index): Sighting => ({
      ...hop,
      preflight: hop.preflight && { ...hop.preflight, outcome: changed(hop.preflight.outcome, 'preflight', index) },
      outcome: changed(hop.outcome, 'response', index),
    }),
  );
  return { ...exchange, hops: nonEmpty(hops) };
};

const withUnsafeNames = (exchange: Exchange, unsafeNames: readonly string[]): Exchange => {
  const hops = exchange.hops.map((hop): Sighting => ({ ...hop, preflight: hop.preflight && { ...hop.preflight, unsafeNames } }));
  return { ...exchange, hops: nonEmpty(hops) };
};

/** Exchanges with facts open that `anyExchange` always gives as seen. */
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

/** What JavaScript gets and why: what makes two rulings one outcome. */
const outcomeOf = (ruling: Ruling): readonly unknown[] => {
  if (ruling.kind !== 'hidden') return ruling.kind === 'opaque' ? [ruling.kind, ruling.why] : [ruling.kind];
  const [{ reason, place, hop }] = ruling.failures;
  return [ruling.kind, reason.id, place, hop];
};

describe('the evaluator', () => {
  const byte = fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code));
  const consent = fc.constantFrom('origin', 'credentials', 'methods', 'headers').map((name) => `Access-Control-Allow-${name}`);
  const anyName = fc.oneof(
    consent,
    fc.constantFrom('Access-Control-Expose-Headers', 'Cross-Origin-Resource-Policy'),
    fc.string({ unit: byte }),
  );
  const anyHeaders = fc.array(fc.record({ name: anyName, value: fc.string({ unit: byte, maxLength: 40 }) }), { maxLength: 8 });

  it('never throws, whatever bytes the headers hold', () => {
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

describe('a trace', () => {
  it('is reached up to its first failed rung and not beyond it, and holds every failure of the ruling', () => {
    let stopped = 0;
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
          stopped++;
          expect(failed).toContainEqual(ruling.failures[0]);
          expect(ruling.failures).toHaveLength(failed.length);
          for (const failure of ruling.failures) expect(failed).toContainEqual(failure);
        }
      }),
      { numRuns: 1_000 },
    );
    expect(stopped).toBeGreaterThan(500);
  });
});

describe('closing an open fact', () => {
  const closings = (exchange: Exchange): readonly Exchange[] => [
    ...possible(exchange.origin).map((value) => ({ ...exchange, origin: seen(value, 'user') })),
    ...possible(exchange.mode).map((value) => ({ ...exchange, mode: seen(value, 'user') })),
    ...possible(exchange.credentials).map((value) => ({ ...exchange, credentials: seen(value, 'user') })),
    ...possible(exchange.redirect).map((value) => ({ ...exchange, redirect: seen(value, 'user') })),
  ];
  const closed = (exchange: Exchange, { origin, mode, credentials, redirect }: World): Exchange => ({
    ...exchange,
    origin: seen(origin, 'user'),
    mode: seen(mode, 'user'),
    credentials: seen(credentials, 'user'),
    redirect: seen(redirect, 'user'),
  });
  /** The failures that a ruling has in one of its worlds. */
  const namesOf = (ruling: Ruling, { credentials }: World): readonly string[] => {
    const failures = ruling.kind === 'hidden' ? ruling.failures : [];
    const there = failures.filter(({ onlyWith }) => onlyWith === undefined || onlyWith.includes(credentials));
    return there.map(({ check, reason, place, hop }) => `${check} ${reason.id} ${place} ${hop}`);
  };
  const whole = (engine: Engine, exchange: Exchange): Verdict => evaluate(exchange, engine);

  it('never contradicts a certain verdict, and leads from one that depends to one of its branches', () => {
    const counts = { certain: 0, depends: 0, contradicted: 0 };
    fc.assert(
      fc.property(anyOpenExchange, fc.constantFrom(...engines), (exchange, engine) => {
        const verdict = whole(engine, exchange);
        if (verdict.contradicted) return;
        counts[verdict.kind]++;
        const outcomes = verdict.branches.map(({ ruling }) => outcomeOf(ruling));
        for (const closing of closings(exchange)) {
          const after = whole(engine, closing);
          if (after.contradicted) counts.contradicted++;
          else for (const { ruling } of after.branches) expect(outcomes).toContainEqual(outcomeOf(ruling));
        }
        for (const { worlds, ruling } of verdict.branches) {
          for (const world of worlds) {
            const after = whole(engine, closed(exchange, world));
            expect(after.contradicted).toBe(false);
            expect(after.kind).toBe('certain');
            expect(outcomeOf(after.branches[0].ruling)).toEqual(outcomeOf(ruling));
            // `onlyWith` can name credentials modes alone. Of several origins it could not speak; captures never leave several open.
            if (possible(exchange.origin).length === 1) expect(namesOf(after.branches[0].ruling, world)).toEqual(namesOf(ruling, world));
          }
        }
      }),
      { numRuns: 3_000 },
    );
    for (const count of Object.values(counts)) expect(count).toBeGreaterThan(100);
  });
});

describe('a list of tokens', () => {
  const tokenCharacter = fc.constantFrom(..."!#$%&'*+-.^_`|~0123456789abcxyzABCXYZ");
  const token = fc.string({ unit: tokenCharacter, minLength: 1, maxLength: 8 });
  const blank = fc.string({ unit: fc.constantFrom(' ', '\t'), maxLength: 3 });
  const separator = fc.array(blank, { minLength: 2, maxLength: 4 }).map((blanks) => blanks.join(','));
  const edge = fc.oneof(blank, separator);
  const name = 'Access-Control-Allow-Headers';
  const inLines = (value: string, cut: boolean): HeaderList => {
    const [first, ...rest] = value.split(',');
    return cut && rest.length > 0
      ? [
          { name, value: first ?? '' },
          { name: name.toLowerCase(), value: rest.join(',') },
        ]
      : [{ name, value }];
  };
  const written = (items: readonly string[]) =>
    fc
      .record({
        separators: fc.array(separator, { minLength: items.length, maxLength: items.length }),
        before: edge,
        after: edge,
        cut: fc.boolean(),
      })
      .map(({ separators, before, after, cut }) => {
        const between = items.map((item, index) => (index === 0 ? item : `${separators[index]}${item}`));
        return inLines(`${before}${between.join('')}${after}`, cut);
      });

  it('reads back as it was written, with any separators, blanks and empty items, on one line or two', () => {
    fc.assert(
      fc.property(
        fc.array(token, { maxLength: 6 }).chain((items) => fc.tuple(fc.constant(items), written(items))),
        ([items, list]) => {
          expect(extractListValues(list, name)).toEqual({ kind: 'list', value: getHeader(list, name), items });
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('is void with one item that is no token, which is found where it stands', () => {
    const noToken = fc
      .string({ unit: fc.oneof(tokenCharacter, fc.constantFrom(...' \t"():;<=>?@[\\]{}/\u0000\u007f\u00a0\u00ff')), minLength: 1 })
      .map((item) => item.replace(/^[ \t]+|[ \t]+$/g, ''))
      .filter((item) => /[^!#$%&'*+\-.^_`|~0-9A-Za-z]/.test(item));
    fc.assert(
      fc.property(
        fc
          .tuple(fc.array(token, { maxLength: 3 }), noToken, fc.array(token, { maxLength: 3 }))
          .chain(([before, bad, after]) => fc.tuple(fc.constant({ before, bad }), written([...before, bad, ...after]))),
        ([{ before, bad }, list]) => {
          const values = extractListValues(list, name);
          if (values.kind !== 'invalid') throw new Error(`${JSON.stringify(list)} was read as ${values.kind}`);
          const { value, token, at } = values;
          expect(value).toBe(getHeader(list, name));
          expect([token, value.slice(at.start, at.end), values.before]).toEqual([bad, bad, before]);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

describe('a fault in a header', () => {
  const nearly = fc
    .record({
      scheme: fc.constantFrom('http://', 'https://', 'HTTP://', '//', '', 'http:/'),
      user: fc.constantFrom('', '', '', 'me@', 'me:you@', '@'),
      host: fc.constantFrom('localhost', 'LocalHost', '127.0.0.1', '[::1]', 'local*', 'example.com', ''),
      port: fc.constantFrom('', ':', ':7001', ':07001', ':80', ':443', ':x'),
      rest: fc.constantFrom('', '', '/', '/a:b', '?', '#', ', *', ' '),
    })
    .map(({ scheme, user, host, port, rest }) => `${scheme}${user}${host}${port}${rest}`.trim());
  const methods = fc.constantFrom('put', 'Patch', 'a*b, *', 'xput, put', '*, put', 'PUT, *', 'put;q', '');
  const names = fc.constantFrom('x-test', 'authorization', 'a*, *', '*', 'x-test-2, x', 'x test', '');
  const values = fc.constantFrom('', 'true', 'True', 'tru', '"true"', ',', 'true,', "'", 'false');
  const line = (name: string, value: fc.Arbitrary<string>): fc.Arbitrary<Header> => value.map((value) => ({ name, value }));
  const moreLines = fc.array(
    fc.oneof(
      line('Access-Control-Allow-Origin', nearly),
      line('access-control-allow-credentials', values),
      line('Access-Control-Allow-Methods', methods),
      line('Access-Control-Allow-Headers', names),
    ),
    { maxLength: 5 },
  );
  // Some answers keep what they had; in others faulty lines stand in its place, or beside it.
  const faults = fc.option(fc.record({ lines: moreLines, beside: fc.boolean() }));
  const anyFaulty = fc.tuple(anyExchange, fc.infiniteStream(faults), fc.boolean()).map(([exchange, stream, manyNames]) => {
    const asked = manyNames ? withUnsafeNames(exchange, ['authorization', 'x', 'x-test', 'x-test-2']) : exchange;
    return withHeaders(asked, (headers) => {
      const fault: { readonly lines: HeaderList; readonly beside: boolean } | null = stream.next().value;
      if (fault === null) return headers;
      const replaced = new Set(fault.beside ? [] : fault.lines.map(({ name }) => name.toLowerCase()));
      return [...headers.filter(({ name }) => !replaced.has(name.toLowerCase())), ...fault.lines];
    });
  });
  const inEachFault = (test: (failure: Failure, exchange: Exchange, world: World, engine: Engine) => void) => {
    let met = 0;
    fc.assert(
      fc.property(anyFaulty, fc.constantFrom(...engines), (exchange, engine) => {
        for (const world of worldsOf(exchange)) {
          const ruling = rule(exchange, world, engineQuirks[engine]);
          if (ruling.kind !== 'hidden') continue;
          for (const failure of ruling.failures) {
            if (!('header' in failure.reason)) continue;
            met++;
            test(failure, exchange, world, engine);
          }
        }
      }),
      { numRuns: 1_200 },
    );
    expect(met).toBeGreaterThan(2_000);
  };

  it('is marked within what was sent', () => {
    inEachFault(({ reason }) => {
      if (!('header' in reason) || reason.at === null) return;
      const { sent, at } = reason;
      expect(sent, reason.id).not.toBeNull();
      expect(at.start >= 0 && at.start < at.end && at.end <= (sent ?? '').length, JSON.stringify(reason)).toBe(true);
      const marked = sent?.slice(at.start, at.end);
      const around = `${sent?.slice(0, at.start).at(-1) ?? ','}${sent?.slice(at.end)[0] ?? ','}`;
      if (reason.id === 'method-wildcard' || reason.id === 'header-wildcard') expect(marked).toBe('*');
      if (reason.id === 'method-letter-case') expect(marked?.toUpperCase()).toBe(reason.method.toUpperCase());
      if (/^(?:method|header)-(?:wildcard|letter-case)$/.test(reason.id)) expect(around, JSON.stringify(reason)).toMatch(/^[ \t,]{2}$/);
      if ('token' in reason) expect(marked).toBe(reason.token);
    });
  });

  it('is gone with the needed value as the only line, which is never the text null', () => {
    inEachFault(({ reason, place, hop }, exchange, world, engine) => {
      if (!('header' in reason) || reason.needed === null) return;
      const { id, header, needed } = reason;
      expect(needed).not.toBe('null');
      const repaired = withHeaders(exchange, (headers, at, index) =>
        at === place && index === hop
          ? [...headers.filter(({ name }) => name.toLowerCase() !== header.toLowerCase()), { name: header, value: needed }]
          : headers,
      );
      const after = rule(repaired, world, engineQuirks[engine]);
      const left = after.kind === 'hidden' ? after.failures : [];
      const same = left.filter((failure) => failure.reason.id === id && failure.place === place && failure.hop === hop);
      expect(same, JSON.stringify(reason)).toEqual([]);
    });
  });
});

describe('a ruling', () => {
  /** A verdict without how header names were written. */
  const unwritten = ({ kind, branches, credentials, contradicted }: Verdict) => ({
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

  it('does not depend on the letter case of header names', () => {
    fc.assert(
      fc.property(anyOpenExchange, fc.constantFrom(...engines), fc.infiniteStream(fc.boolean()), (exchange, engine, upper) => {
        const mixed = (name: string) => [...name].map((c) => (upper.next().value ? c.toUpperCase() : c.toLowerCase())).join('');
        const other = withHeaders(exchange, (headers) => headers.map(({ name, value }) => ({ name: mixed(name), value })));
        expect(unwritten(evaluate(other, engine))).toEqual(unwritten(evaluate(exchange, engine)));
      }),
      { numRuns: 800 },
    );
  });

  it('does not depend on the order of lines with different names', () => {
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
        expect(unwritten(evaluate(other, engine))).toEqual(unwritten(evaluate(exchange, engine)));
      }),
      { numRuns: 800 },
    );
  });
});
