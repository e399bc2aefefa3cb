import { describe, expect, it } from 'vitest';
import { answering, type CapturedEntry, entryAt, harOf, PAGE, silent } from '../../e2e/captures/har.ts';
import { cases } from '../../e2e/cases/index.ts';
import { asExchange } from '../../e2e/cases/reading/as-exchange.ts';
import { exchangesOfHar } from '../capture/join/har-file.ts';
import { evaluate } from '../core/evaluate.ts';
import { type Exchange, open, type RedirectMode } from '../core/facts/facts.ts';
import type { NonEmpty } from '../core/facts/non-empty.ts';
import { summaryOf } from '../core/ruling/summary.ts';
import type { Catalogue } from '../locales/catalogue/catalogue.ts';
import { describe as explain } from '../locales/describe.ts';
import { en } from '../locales/en/index.ts';
import { languages } from '../locales/index.ts';
import { formatExplanation, paintFor, usesColours } from './format.ts';
import { padTo, widthOf } from './width.ts';

const exchangeOf = (entry: CapturedEntry): Exchange => {
  const exchanges = exchangesOfHar(harOf('WebInspector', [entry]));
  expect(exchanges).toHaveLength(1);
  return exchanges[0] as Exchange;
};
const formatted = (exchange: Exchange, catalogue: Catalogue, coloured = false): string =>
  formatExplanation(explain('a.har', exchange, exchange.engine, catalogue), summaryOf(evaluate(exchange)), catalogue, paintFor(coloured));

describe('the text for people', () => {
  it('shows the outcome when only its cause depends', () => {
    const one = cases.find(({ id }) => id === 'redirect-user-password');
    if (!one) throw new Error('no such case');
    const headed = (redirects: NonEmpty<RedirectMode>) => {
      const exchange: Exchange = { ...asExchange(one, 'test-cross-site', 'chromium'), redirect: open(redirects), end: 'unknown' };
      return formatted(exchange, en);
    };
    expect(headed(['follow', 'error'])).toMatch(
      /^✗ Blocked {2}GET .*\n {2}The redirect URL contains .*\n {2}.* This fails in every case\. With `error`, the browser reports/,
    );
    expect(headed(['follow', 'manual'])).toMatch(/^\? Depends {2}GET .*\n {2}The result depends/);
  });

  it('says of a response what the panel says, alarming only about headers that JavaScript wants', () => {
    const consent: [string, string][] = [
      ['Access-Control-Allow-Origin', PAGE],
      ['Access-Control-Allow-Credentials', 'true'],
    ];
    const usual = exchangeOf(answering(entryAt('/wild'), [...consent, ['ETag', '"a"'], ['CF-Ray', 'b']]));
    expect(formatted(usual, en)).toMatch(/^✓ Readable {2}GET .*\n {2}JavaScript can read this response\n.*\n$/);
    const counted = exchangeOf(answering(entryAt('/wild'), [...consent, ['ETag', '"a"'], ['X-Total-Count', '9']]));
    expect(formatted(counted, en)).toMatch(/^✓ Partly readable {2}GET/);
    expect(formatted(counted, en)).toContain('Access-Control-Expose-Headers: X-Total-Count\n');
  });

  it('describes a fix of page and server together by the change and the header lines', () => {
    const { request, ...entry } = silent(answering(entryAt('/wild'), []));
    const headers = request.headers.filter(({ name }) => name.toLowerCase() !== 'origin');
    const image = { ...entry, request: { ...request, headers }, _resourceType: 'image' };
    const exchange = exchangeOf(image);
    const description = explain('a.har', exchange, exchange.engine, en);
    const server = { preflight: null, response: [`Access-Control-Allow-Origin: ${PAGE}`, 'Vary: Origin'], changes: [] };
    expect(description.remedies).toEqual([{ kind: 'page', change: { id: 'crossorigin', elements: ['<img>'] }, proven: true, server }]);
    const printed = formatted(exchange, en);
    expect(printed).toContain('add `crossorigin="anonymous"` to `<img>`');
    expect(printed).toContain(`${en.remedies.response}\n    ${server.response[0]}\n`);
  });

  it('says what a fix adds to the headers sent, and what it leaves out', () => {
    const exchangeFor = (id: string): Exchange => {
      const one = cases.find((other) => other.id === id);
      if (!one) throw new Error('no such case');
      return asExchange(one, 'test-cross-site', 'chromium');
    };
    const adding = exchangeFor('allow-headers-one-of-two');
    const header = 'Access-Control-Allow-Headers';
    expect(explain('a.har', adding, adding.engine, en).remedies[0]).toMatchObject({
      preflight: expect.arrayContaining([expect.stringMatching(`^${header}: .+, x-other$`)]),
      changes: [{ place: 'preflight', header, adds: ['x-other'], leavesOut: [] }],
    });
    expect(formatted(adding, en)).toContain(`${header}: adds x-other\n`);
    expect(formatted(exchangeFor('allow-methods-put-lower-list'), en)).toContain('`put` is left out, because');
  });

  it.each(Object.entries(languages))('aligns the needed value with the sent one in %s', async (_, { load }) => {
    const catalogue = await load();
    const [exchange] = exchangesOfHar(harOf('WebInspector', [entryAt('/credTRUE')]));
    if (!exchange) throw new Error('nothing to explain');
    const columns = formatted(exchange, catalogue)
      .split('\n')
      .filter((line) => line.startsWith('    ') && /Access-Control-Allow-Credentials: \S+$/.test(line))
      .filter((line) => line.includes(catalogue.ui.sent) || line.includes(catalogue.ui.needed))
      .map((line) => widthOf(line.slice(0, line.indexOf('Access-Control'))));
    expect(columns).toHaveLength(2);
    expect(columns[0]).toBe(columns[1]);
  });

  const hostile = 'x\u001b[2J\u009b31m\u0007\r\n\t\u202e\u2066\u200f\u061c\u2028\u007f\u0000y';
  it('uses colours only on a terminal and without NO_COLOR, and none that a header value contains', () => {
    expect([usesColours(true, undefined), usesColours(true, '')]).toEqual([true, true]);
    expect([usesColours(false, undefined), usesColours(true, '1'), usesColours(true, '0')]).toEqual([false, false, false]);
    const exchange = exchangeOf(answering(entryAt('/mismatch'), [['Access-Control-Allow-Origin', hostile]]));
    const coloured = formatted(exchange, en, true);
    expect(coloured.startsWith('\u001b[31m✗ Blocked\u001b[39m')).toBe(true);
    expect([1, 2, 22, 31, 32, 39].reduce((text, code) => text.replaceAll(`\u001b[${code}m`, ''), coloured)).toBe(formatted(exchange, en));
  });
});

describe('the width of text', () => {
  it('counts one column for most characters, and two for wide ones', () => {
    expect(['', 'needed', '必要な値', 'ー', '필요한 값', '（）', 'ﾊﾝ', 'é', 'e\u0301', '🀄', '𠮷'].map(widthOf)).toEqual([
      0, 6, 8, 2, 9, 4, 2, 1, 1, 2, 2,
    ]);
    expect(padTo(6, '値')).toBe('値    ');
    expect(padTo(1, '値')).toBe('値');
  });
});
