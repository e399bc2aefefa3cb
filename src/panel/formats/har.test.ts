import { describe, expect, it } from 'vitest';
import chromium from '../../../e2e/captures/chromium.json' with { type: 'json' };
import firefox from '../../../e2e/captures/firefox.json' with { type: 'json' };
import { exchangesOfHar } from '../../capture/join/har-file.ts';
import { evaluate } from '../../core/evaluate.ts';
import type { Exchange } from '../../core/facts/facts.ts';
import { redact } from '../../core/redact/redact.ts';
import { describeVerdict } from '../../locales/describe.ts';
import { harOf } from './har.ts';

const recorded = (creator: string, entries: readonly unknown[]) =>
  exchangesOfHar(JSON.stringify({ log: { version: '1.2', creator: { name: creator }, entries } }));

const comparable = (exchange: Exchange) => ({
  url: exchange.hops.map(({ url }) => url),
  mode: exchange.mode,
  engine: exchange.engine,
  ...describeVerdict(evaluate(exchange)),
});
const sorted = (exchanges: readonly Exchange[]) => exchanges.map((exchange) => JSON.stringify(comparable(exchange))).sort();

describe('a saved log', () => {
  it.each([
    ['Chromium', recorded('WebInspector', chromium.entries)],
    ['Firefox', recorded('Firefox', firefox.entries)],
  ])('of %s is read back with the same verdicts, with and without secrets', (_, exchanges) => {
    expect(exchanges.length).toBeGreaterThan(15);
    for (const kept of [exchanges, exchanges.map(redact)]) {
      const text = harOf(kept);
      expect(sorted(exchangesOfHar(text))).toEqual(sorted(kept));
      expect(harOf(exchangesOfHar(text)).length).toBeGreaterThan(1000);
    }
  });

  it('has the verdict of each entry', () => {
    const exchanges = recorded('WebInspector', chromium.entries);
    const { entries } = JSON.parse(harOf(exchanges)).log;
    for (const entry of entries) {
      const exchange = exchanges[entry._corsplain.exchange] as Exchange;
      expect(exchange.hops.map(({ url }) => url)).toContain(entry.request.url);
      const { verdict, credentials } = describeVerdict(evaluate(exchange));
      expect(entry._corsplain).toMatchObject({ verdict, credentials });
    }
  });

  it('can be empty', () => {
    expect(exchangesOfHar(harOf([]))).toEqual([]);
  });
});
