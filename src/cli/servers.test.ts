/** Real servers that were configured wrongly on purpose: the verdict, what leads, and the cause. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { harOf } from '../../e2e/captures/har.ts';
import { exchangesOfHar } from '../capture/join/har-file.ts';
import type { CauseId, Finding } from '../core/causes/cause.ts';
import { causesOf } from '../core/causes/causes-of.ts';
import { evaluate } from '../core/evaluate.ts';
import type { Exchange } from '../core/facts/facts.ts';
import { summaryOf } from '../core/ruling/summary.ts';
import { describe as describeExchange } from '../locales/describe.ts';
import { en } from '../locales/en/index.ts';

interface Recording {
  readonly id: string;
  readonly kind: string;
  readonly cause: string;
  readonly asked: { readonly url: string; readonly method: string };
  readonly today: string;
  readonly complete?: false;
  readonly entries: readonly object[];
}

const recordingsOf = (engine: string): readonly Recording[] =>
  readFileSync(new URL(`../../e2e/captures/servers/${engine}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Recording);

/** Which of the product's causes are true for the mistake that was made. No other may be named without these. */
const TRUE: Readonly<Record<string, readonly CauseId[]>> = {
  'no-cors-layer': ['no-cors'],
  'origin-setting-empty': ['no-cors'],
  'options-not-handled': ['options-not-handled'],
  'path-not-covered': ['options-not-handled', 'no-cors'],
  'origin-not-listed': ['origin-not-listed', 'layer-refused'],
  'null-for-not-listed': ['origin-not-listed'],
  'layer-refuses-origin': ['layer-refused'],
  'layer-refuses-method': ['layer-refused'],
  'layer-refuses-header': ['layer-refused'],
  'method-refused-silently': ['layer-refused'],
  'header-refused-silently': ['layer-refused'],
  'method-not-listed': ['layer-refused'],
  'header-not-listed': ['layer-refused'],
  'guard-before-cors': ['guard'],
  'host-not-allowed': ['guard'],
  'error-outside-cors': ['other-layer', 'guard'],
  'middleware-after-route': ['after-route', 'no-cors'],
  'origin-callback-threw': ['origin-function-threw'],
  'redirect-login': ['sign-in'],
  'redirect-slash': ['other-address'],
  'redirect-https': ['other-address'],
};
/** The kinds of mistakes of which a cause has to be named. */
const NAMED = new Set(['W1', 'W2', 'P3', 'P4', 'P5', 'P6', 'P7', 'P8', 'P9']);

describe.each(['chromium', 'firefox'] as const)('real servers in %s', (engine) => {
  const recordings = recordingsOf(engine).filter(({ complete }) => complete !== false);
  const creator = engine === 'firefox' ? 'Firefox' : 'WebInspector';
  const exchangeOf = ({ asked, entries }: Recording): Exchange => {
    const all = exchangesOfHar(harOf(creator, entries));
    const found = all.findLast(({ hops: [{ url, method }] }) => url.startsWith(asked.url) && method === asked.method);
    return found ?? (all[0] as Exchange);
  };
  const ids = (finding: Finding | null): readonly CauseId[] => finding?.causes.map(({ id }) => id) ?? [];

  it.each(recordings.map((one) => [one.id, one] as const))('%s', (_, recording) => {
    const exchange = exchangeOf(recording);
    const verdict = evaluate(exchange);
    const described = describeExchange('', exchange, engine, en, verdict);
    const finding = causesOf(exchange, verdict);
    if (recording.kind === 'right') {
      const [kind, reason] = recording.today.split(':');
      expect({ kind: summaryOf(verdict), reason: described.reason?.id }).toEqual({ kind, reason });
    }
    if (recording.kind === 'P1') {
      expect(summaryOf(verdict)).toBe('hidden');
      expect(JSON.stringify(described.remedies[0])).not.toContain('Allow-Credentials');
    }
    const named = ids(finding);
    const isTrue = (id: CauseId): boolean => TRUE[recording.cause]?.includes(id) === true;
    if (named.length > 0) expect(named.some(isTrue), `${named.join()} for ${recording.cause}`).toBe(true);
    if (finding && finding.sure !== 'one-of') expect(named.every(isTrue), `${named.join()} for ${recording.cause}`).toBe(true);
    if (NAMED.has(recording.kind) && summaryOf(verdict) === 'hidden') expect(named).not.toEqual([]);
  });
});
