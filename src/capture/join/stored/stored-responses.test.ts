import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../core/evaluate.ts';
import { summaryOf } from '../../../core/ruling/summary.ts';
import { exchangesOfHar } from '../har-file.ts';
import { createLog } from '../log.ts';

const report = (name: string): string => readFileSync(`e2e/captures/reports/${name}.har`, 'utf8');
const verdictsOf = (text: string) => exchangesOfHar(text).map((exchange) => evaluate(exchange));

const A = 'https://app.example';
const B = 'https://other.example';
type Line = readonly [name: string, value: string];
const list = (lines: readonly Line[]) => lines.map(([name, value]) => ({ name, value }));

interface Logged {
  readonly origin: string;
  readonly status: number;
  readonly sent?: readonly Line[];
  readonly headers: readonly Line[];
  readonly method?: string;
}

/** A HAR file of Firefox, which doesn't say how a request ended. */
const harOf = (entries: readonly Logged[]) =>
  JSON.stringify({
    log: {
      creator: { name: 'Firefox' },
      entries: entries.map(({ origin, status, sent = [], headers, method = 'GET' }, second) => ({
        startedDateTime: `2026-11-27T10:00:0${second}.000Z`,
        time: 5,
        request: {
          method,
          url: 'https://api.example/a',
          headers: list([['Host', 'api.example'], ['Origin', origin], ['Sec-Fetch-Mode', 'cors'], ['Cookie', 'sid=1'], ...sent]),
        },
        response: { status, headers: list(headers) },
      })),
    },
  });
const CREDENTIALS: Line = ['Access-Control-Allow-Credentials', 'true'];
const allow = (origin: string): Line => ['Access-Control-Allow-Origin', origin];
const TAG: Line = ['ETag', '"1"'];
const ASKED: Line = ['If-None-Match', '"1"'];
const stored = { origin: A, status: 200, headers: [allow(A), CREDENTIALS, TAG] };
const lastOf = (...entries: readonly Logged[]) => {
  const verdict = verdictsOf(harOf(entries)).at(-1);
  const [branch] = verdict?.branches ?? [];
  return [verdict && summaryOf(verdict), branch?.ruling.kind === 'hidden' ? branch.ruling.failures[0].reason.id : ''];
};

describe('a 304', () => {
  it('is evaluated with the stored response in the log', () => {
    expect(verdictsOf(report('304-without-cors-headers')).map(summaryOf)).toEqual(['readable', 'readable']);
    expect(lastOf(stored, { origin: A, status: 304, sent: [ASKED], headers: [TAG] })[0]).toBe('readable');
  });

  it('is blocked if the stored response allows another origin, and says so', () => {
    expect(lastOf(stored, { origin: B, status: 304, sent: [ASKED], headers: [TAG] })).toEqual(['hidden', 'allow-origin-other-host']);
  });

  it.each([
    [B, B, ['readable', '']],
    [B, '*', ['hidden', 'allow-origin-wildcard']],
    [A, B, ['hidden', 'allow-origin-other-host']],
  ])('asked by %s with its own Allow-Origin %s, replaces the stored header', (origin, sent, result) => {
    expect(lastOf(stored, { origin, status: 304, sent: [ASKED], headers: [TAG, allow(sent)] })).toEqual(result);
  });

  it('updates the stored response for the next 304', () => {
    const updating = { origin: B, status: 304, sent: [ASKED], headers: [TAG, allow(B)] };
    expect(lastOf(stored, updating, { origin: B, status: 304, sent: [ASKED], headers: [TAG] })[0]).toBe('readable');
  });

  it('does not revalidate a response that varies by origin for another one', () => {
    const varying = { ...stored, headers: [...stored.headers, ['Vary', 'Origin'] as Line] };
    expect(lastOf(varying, { origin: B, status: 304, sent: [ASKED], headers: [TAG] })[0]).toBe('depends');
  });

  it('depends on the stored response if the log does not have it, unless the browser says how it ended', () => {
    expect(lastOf({ origin: A, status: 304, sent: [ASKED], headers: [TAG] })[0]).toBe('depends');
    const [verdict] = verdictsOf(report('304-stored-for-another-origin'));
    expect(verdict && [verdict.kind, summaryOf(verdict), verdict.contradicted]).toEqual(['certain', 'hidden', false]);
  });

  it('is itself the response if the page’s own code asked for it', () => {
    const preflight: Logged = {
      origin: A,
      method: 'OPTIONS',
      status: 204,
      sent: [
        ['Access-Control-Request-Method', 'GET'],
        ['Access-Control-Request-Headers', 'if-none-match'],
      ],
      headers: [allow(A), CREDENTIALS, ['Access-Control-Allow-Headers', 'if-none-match']],
    };
    expect(lastOf(stored, preflight, { origin: A, status: 304, sent: [ASKED], headers: [TAG] })).toEqual([
      'hidden',
      'allow-origin-missing',
    ]);
  });
});

it('judges a response of unknown status by its headers', () => {
  const [verdict] = verdictsOf(report('firefox-status-0-with-headers'));
  const [branch] = verdict?.branches ?? [];
  expect(branch?.ruling.kind === 'hidden' && branch.ruling.failures[0].reason.id).toBe('allow-origin-missing');
});

it('keeps what a 304 may revalidate when a log forgets the load before', () => {
  const log = createLog(() => ({ engine: 'firefox', pageOrigin: A }));
  const { entries } = JSON.parse(
    harOf([stored, { origin: A, status: 304, sent: [ASKED], headers: [TAG] }, { origin: A, status: 304, sent: [ASKED], headers: [TAG] }]),
  ).log as { readonly entries: readonly { readonly startedDateTime: string }[] };
  for (const entry of entries) {
    log.add([entry]);
    const [exchange] = log.flush().changed;
    expect(exchange && summaryOf(evaluate(exchange))).toBe('readable');
    log.forget(Date.parse(entry.startedDateTime));
  }
});
