import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import chromium from '../../e2e/captures/chromium.json' with { type: 'json' };
import firefox from '../../e2e/captures/firefox.json' with { type: 'json' };
import { type CapturedEntry, CHROMIUM, entryAt, FIREFOX, harOf, PAGE, silent } from '../../e2e/captures/har.ts';
import { exchangesOfHar, NotHarError } from '../capture/join/har-file.ts';
import { evaluate } from '../core/evaluate.ts';
import { summaryOf } from '../core/ruling/summary.ts';
import { type Description, describe as explain } from '../locales/describe.ts';
import { en } from '../locales/en/index.ts';
import { formatExplanation, paintFor } from './format.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '');
const explained = (har: string) =>
  exchangesOfHar(har).map((exchange) => ({
    description: explain('a.har', exchange, exchange.engine, en),
    outcome: summaryOf(evaluate(exchange)),
  }));
const described = (har: string): readonly Description[] => explained(har).map(({ description }) => description);
const onlyOf = <T>(list: readonly T[]): T => {
  expect(list).toHaveLength(1);
  return list[0] as T;
};

describe('the JSON of an exchange', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const table = readme.slice(readme.indexOf('Each object has these fields:')).split('\n\n')[1] ?? '';
  const documented = linesOf(table).flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => name ?? ''));

  it.each([
    ['Chromium', CHROMIUM, chromium.entries.length],
    ['Firefox', FIREFOX, firefox.entries.length],
  ])('of %s has the documented fields, and shares no entry with another', (_, har, count) => {
    const all = described(har);
    expect(all.length).toBeGreaterThan(15);
    expect(documented).toContain('hiddenHeaders');
    for (const description of all) expect(Object.keys(description).sort()).toEqual(documented.toSorted());
    const used = all.flatMap(({ entries }) => entries);
    expect(new Set(used).size).toBe(used.length);
    for (const index of used) expect(index >= 0 && index < count).toBe(true);
    for (const {
      entries: [first = -1],
      url,
    } of all)
      expect(url).toBe((JSON.parse(har).log.entries[first] as CapturedEntry).request.url);
    for (const { verdict, reason, failures } of all) {
      expect(reason).toEqual(failures[0] ?? null);
      expect(failures.length > 0).toBe(verdict === 'hidden');
    }
  });

  it('has a branch for each possible combination of modes, and none when the result is certain', () => {
    const open = onlyOf(described(harOf('WebInspector', [silent(entryAt('/wild'))])));
    expect(open.verdict).toBe('depends');
    expect(open.credentials).toMatchObject({ mode: null, certain: false });
    expect(open.branches.map(({ when, verdict }) => [when, verdict])).toEqual([
      [{ credentials: 'include' }, 'hidden'],
      [{ credentials: 'same-origin' }, 'readable'],
      [{ credentials: 'omit' }, 'readable'],
    ]);
    let depending = 0;
    for (const { verdict, branches, credentials } of [...described(CHROMIUM), ...described(FIREFOX), open]) {
      if (verdict !== 'depends') expect(branches).toEqual([]);
      else {
        depending++;
        const conditions = branches.map(({ when }) => JSON.stringify(when));
        expect(new Set(conditions).size, 'no condition has two outcomes').toBe(conditions.length);
        expect(new Set(branches.map(({ when }) => when.credentials))).toEqual(new Set(credentials.possible));
      }
    }
    expect(depending).toBeGreaterThan(1);
  });
});

describe('a HAR file', () => {
  it('may begin with a byte-order mark', () => {
    expect(described(`\ufeff${CHROMIUM}`)).toEqual(described(CHROMIUM));
  });

  it('names the browser that wrote it', () => {
    expect([CHROMIUM, FIREFOX, harOf('WebKit Web Inspector', chromium.entries)].map((har) => exchangesOfHar(har)[0]?.engine)).toEqual([
      'chromium',
      'firefox',
      'webkit',
    ]);
  });

  it.each(['', ' ', 'null', '[]', '1', '"log"', '{"log":null}', '{"log":{"entries":{}}}'])('that is %j is rejected', (text) => {
    expect(() => exchangesOfHar(text)).toThrow(NotHarError);
  });

  it('may have entries with missing or invalid parts', () => {
    const { request, response } = entryAt('/none');
    const broken = [
      null,
      42,
      'entry',
      [],
      {},
      { request: null, response: null },
      { request: { url: 7 } },
      { request: { url: 'http://' } },
      { request: { url: 'http://127.0.0.1:8002/no-response', headers: [{ name: 'Origin', value: PAGE }] } },
      {
        request: { ...request, headers: [null, {}, { name: 'Origin' }, { name: 3, value: 4 }] },
        response: { status: '200', headers: 'none' },
      },
      { request, response: {}, startedDateTime: 'yesterday', time: 'long' },
      { request: { ...request, method: undefined }, response: { ...response, headers: undefined, redirectURL: 5 } },
    ];
    const before = described(harOf('WebInspector', [entryAt('/credTRUE')]));
    const all = described(harOf('WebInspector', [entryAt('/credTRUE'), ...broken]));
    expect(all.filter(({ url }) => url.endsWith('/credTRUE'))).toEqual(before);
    expect(all.find(({ url }) => url.endsWith('/no-response'))).toMatchObject({ verdict: 'no-response', method: 'GET', status: 0 });
    for (const { description, outcome } of explained(harOf('WebInspector', [entryAt('/credTRUE'), ...broken])))
      expect(formatExplanation(description, outcome, en, paintFor(false))).not.toBe('');
  });
});
