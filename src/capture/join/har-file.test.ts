import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../core/evaluate.ts';
import { readEntry } from '../har/wire-entry.ts';
import { join } from './join.ts';

const context = { engine: 'chromium', pageOrigin: 'https://shop.example' } as const;
const explained = (entries: readonly unknown[]) =>
  join(
    entries.flatMap((entry, index) => readEntry(entry, index) ?? []),
    context,
  ).map((exchange) => ({ exchange, verdict: evaluate(exchange) }));

describe('reading an entry', () => {
  it('returns null for anything but an http(s) request', () => {
    for (const value of [null, undefined, 7, 'text', [], {}, { request: null }, { request: { url: 5 } }, { request: { url: 'data:,x' } }])
      expect(readEntry(value, 0)).toBeNull();
  });

  it('keeps the valid parts of an invalid one', () => {
    const entry = {
      request: { url: 'https://api.example/x', headers: 'none' },
      response: { status: '200', headers: [null, { name: 'A' }] },
    };
    expect(readEntry(entry, 3)).toMatchObject({ index: 3, method: 'GET', headers: [], outcome: { kind: 'unanswered' }, startedAt: 0 });
  });

  it('keeps header lines separate and their values unchanged', () => {
    const lines = [
      { name: 'X', value: '<img src=x onerror=alert(1)>' },
      { name: 'x', value: ' two ' },
    ];
    const entry = readEntry({ request: { url: 'https://api.example/' }, response: { status: 200, headers: lines } }, 0);
    expect(entry?.outcome).toMatchObject({ reply: { headers: [lines[0], { name: 'x', value: 'two' }] } });
  });

  it('has a redirect URL only with a redirect status', () => {
    const location = (status: number) => {
      const response = { status, headers: [{ name: 'Location', value: '/next' }], redirectURL: '/next' };
      const outcome = readEntry({ request: { url: 'https://api.example/' }, response }, 0)?.outcome;
      return outcome?.kind === 'answered' ? outcome.reply.location : undefined;
    };
    expect([200, 300, 301, 302, 303, 304, 305, 307, 308].map(location)).toEqual(
      [false, false, true, true, true, false, false, true, true].map((redirects) => (redirects ? 'https://api.example/next' : null)),
    );
  });
});

describe('random entries', () => {
  const header = fc.record({
    name: fc.oneof(fc.string(), fc.constantFrom('Origin', 'Access-Control-Allow-Origin', 'Location')),
    value: fc.anything(),
  });
  const entry = fc.record(
    {
      request: fc.record(
        {
          url: fc.oneof(fc.constantFrom('https://api.example/', 'http://[', 'https://shop.example/'), fc.string()),
          method: fc.oneof(fc.constantFrom('GET', 'OPTIONS', 'PUT'), fc.anything()),
          headers: fc.oneof(fc.array(fc.oneof(header, fc.anything())), fc.anything()),
        },
        { requiredKeys: [] },
      ),
      response: fc.record(
        { status: fc.oneof(fc.integer(), fc.anything()), headers: fc.array(header), _error: fc.anything() },
        { requiredKeys: [] },
      ),
      startedDateTime: fc.anything(),
      time: fc.anything(),
    },
    { requiredKeys: [] },
  );

  it('are read, joined and evaluated without an exception', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(entry, fc.anything()), { maxLength: 8 }), (entries) => {
        for (const { verdict } of explained(entries)) expect(verdict.branches.length).toBeGreaterThan(0);
      }),
      { numRuns: 2_000 },
    );
  });
});
