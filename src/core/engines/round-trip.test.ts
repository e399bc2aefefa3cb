import { describe, expect, it } from 'vitest';
import { cases } from '../../../e2e/cases/index.ts';
import { asExchange } from '../../../e2e/cases/reading/as-exchange.ts';
import { evaluate } from '../evaluate.ts';
import type { Failure } from '../ruling/ruling.ts';
import { formatConsoleMessages } from './format-messages.ts';
import { parseConsoleMessage } from './parse-message.ts';

const ENGINES = ['chromium', 'firefox', 'webkit'] as const;

/** The first failure of a case, with what each browser's console says of it. */
const printed = cases.flatMap((one) => {
  const exchange = asExchange(one, 'local-same-site', 'chromium');
  const { ruling } = evaluate(exchange).branches[0];
  if (ruling.kind !== 'hidden') return [];
  const failure: Failure = ruling.failures[0];
  return ENGINES.flatMap((engine) => {
    const lines = formatConsoleMessages(exchange, failure, engine);
    return lines.length === 0 ? [] : [{ id: one.id, engine, failure, lines }];
  });
});
// No server can answer these, or the message says nothing that tells them apart.
const UNTOLD = [
  'mode-same-origin',
  'no-cors-redirect-mode',
  'corp-same-origin',
  'corp-same-site',
  'redirect-mode-error',
  'redirect-count',
  'redirect-location-invalid',
  'redirect-scheme',
];

describe('a message that a browser prints', () => {
  const distinct = printed.filter(
    ({ failure, engine }) => !UNTOLD.includes(failure.reason.id) && !(engine === 'firefox' && failure.place === 'redirect'),
  );

  it('is there for most cases', () => {
    expect(distinct.length).toBeGreaterThan(100);
  });

  it.each(distinct)('is read back: $engine, $id', ({ engine, failure, lines }) => {
    const message = parseConsoleMessage(lines.join('\n'));
    expect(message?.engine).toBe(engine);
    expect(message?.reasons).toContain(failure.reason.id);
    if (message?.place) expect(message.place).toBe(failure.place);
  });
});
