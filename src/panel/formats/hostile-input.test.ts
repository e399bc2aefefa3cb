/** What leaves the panel: no planted secret unless the user asks for secrets, and no character that nobody can see. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exchangesOfHar } from '../../capture/join/har-file.ts';
import { redact } from '../../core/redact/redact.ts';
import { en } from '../../locales/en/index.ts';
import { evaluateExchange } from '../state/evaluated.ts';
import { curlOf } from './curl.ts';
import { harOf } from './har.ts';
import { jsonOf } from './json.ts';
import { markdownOf } from './markdown.ts';
import { redactedUnless } from './redacted.ts';
import { caseOf } from './test-case.ts';

const FORMATS = { curl: curlOf, json: jsonOf, markdown: markdownOf, case: caseOf };

/** Returns the exchanges of a hostile capture, evaluated. */
const evaluatedIn = (file: string) =>
  exchangesOfHar(readFileSync(`e2e/captures/hostile/${file}`, 'utf8')).map((exchange) => evaluateExchange(exchange));

const PLANTED = /SECRET\d*|AKIA0EXAMPLESEC0104|S0105EC|eyAicGFz|483920|cvv=987|pin=482|4111111111111111/;

describe.each(['secrets-in-unnamed-headers.har', 'secrets-in-addresses.har', 'secret-in-console-messages.har'])('%s', (file) => {
  const all = evaluatedIn(file);

  it.each(Object.entries(FORMATS))('leaves nothing in the format %s', (_, write) => {
    for (const evaluated of all) expect(write(redactedUnless(evaluated, false), en)).not.toMatch(PLANTED);
  });

  it('leaves nothing in a saved HAR file', () => {
    for (const { exchange } of all) expect(harOf([redact(exchange)])).not.toMatch(PLANTED);
  });

  it('keeps the verdict, and secrets that are asked for', () => {
    for (const evaluated of all) {
      expect(redactedUnless(evaluated, false).summary).toBe(evaluated.summary);
      expect(redactedUnless(evaluated, false).failure?.reason.id).toBe(evaluated.failure?.reason.id);
    }
    expect(all.map((evaluated) => jsonOf(redactedUnless(evaluated, true), en)).join()).toMatch(PLANTED);
  });
});

describe('invisible-values.har', () => {
  const all = evaluatedIn('invisible-values.har');
  const UNSEEN = /(?!\n)[\p{C}\p{Default_Ignorable_Code_Point}\u2800]|[^\S\n ]/u;

  it.each(Object.entries(FORMATS))('writes every character that nobody can see by its number in the format %s', (_, write) => {
    expect(all.map((evaluated) => write(evaluated, en)).join('\n')).not.toMatch(UNSEEN);
  });

  it('writes them by their numbers in a saved HAR file, which keeps the values', () => {
    const text = harOf(all.map(({ exchange }) => exchange));
    expect(text).not.toMatch(UNSEEN);
    expect(exchangesOfHar(text).map(({ hops }) => hops[0].outcome)).toEqual(all.map(({ exchange }) => exchange.hops[0].outcome));
  });
});
