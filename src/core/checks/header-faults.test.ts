import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyExchange } from '../../../e2e/cases/reading/any-exchange.ts';
import { withHeaders } from '../../../e2e/cases/reading/with-headers.ts';
import type { Engine, Exchange, Sighting } from '../facts/facts.ts';
import { nonEmpty } from '../facts/non-empty.ts';
import type { Header, HeaderList } from '../http/header-list.ts';
import { rule } from '../ruling/rule.ts';
import type { Failure, World } from '../ruling/ruling.ts';
import { worldsOf } from '../ruling/worlds.ts';
import { engineQuirks } from './quirks.ts';

const engines: readonly Engine[] = ['chromium', 'firefox', 'webkit'];

const withUnsafeNames = (exchange: Exchange, unsafeNames: readonly string[]): Exchange => {
  const hops = exchange.hops.map((hop): Sighting => ({ ...hop, preflight: hop.preflight && { ...hop.preflight, unsafeNames } }));
  return { ...exchange, hops: nonEmpty(hops) };
};

describe('a fault in a header', () => {
  const similarOrigin = fc
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
      line('Access-Control-Allow-Origin', similarOrigin),
      line('access-control-allow-credentials', values),
      line('Access-Control-Allow-Methods', methods),
      line('Access-Control-Allow-Headers', names),
    ),
    { maxLength: 5 },
  );
  // Some responses keep their headers; others get faulty lines instead of them or in addition.
  const faults = fc.option(fc.record({ lines: moreLines, added: fc.boolean() }));
  const anyFaulty = fc.tuple(anyExchange, fc.infiniteStream(faults), fc.boolean()).map(([exchange, stream, manyNames]) => {
    const preflighted = manyNames ? withUnsafeNames(exchange, ['authorization', 'x', 'x-test', 'x-test-2']) : exchange;
    return withHeaders(preflighted, (headers) => {
      const fault: { readonly lines: HeaderList; readonly added: boolean } | null = stream.next().value;
      if (fault === null) return headers;
      const replaced = new Set(fault.added ? [] : fault.lines.map(({ name }) => name.toLowerCase()));
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

  it('has a span within the value sent', () => {
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

  it('disappears with the needed value as the only line, which is never the string null', () => {
    inEachFault(({ reason, place, hop }, exchange, world, engine) => {
      if (!('header' in reason) || reason.needed === null) return;
      const { id, header, needed } = reason;
      expect(needed).not.toBe('null');
      const fixed = withHeaders(exchange, (headers, at, index) =>
        at === place && index === hop
          ? [...headers.filter(({ name }) => name.toLowerCase() !== header.toLowerCase()), { name: header, value: needed }]
          : headers,
      );
      const after = rule(fixed, world, engineQuirks[engine]);
      const left = after.kind === 'hidden' ? after.failures : [];
      const same = left.filter((failure) => failure.reason.id === id && failure.place === place && failure.hop === hop);
      expect(same, JSON.stringify(reason)).toEqual([]);
    });
  });
});
