import { describe, expect, it } from 'vitest';
import { cases } from '../../../e2e/cases/index.ts';
import { asExchange } from '../../../e2e/cases/reading/as-exchange.ts';
import { evaluate } from '../evaluate.ts';
import type { Failure } from '../ruling/ruling.ts';
import { formatConsoleMessages } from './format-messages.ts';
import { parseConsoleMessage } from './parse-message.ts';

const ENGINES = ['chromium', 'firefox', 'webkit'] as const;

/** The first failure of each case, with the lines of each browser's console. */
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
// No server can cause these, or their message doesn't identify them.
const INDISTINCT = [
  'mode-same-origin',
  'no-cors-redirect-mode',
  'corp-same-origin',
  'corp-same-site',
  'redirect-mode-error',
  'redirect-count',
  'redirect-location-invalid',
  'redirect-scheme',
];

describe('a formatted console message', () => {
  const distinct = printed.filter(
    ({ failure, engine }) => !INDISTINCT.includes(failure.reason.id) && !(engine === 'firefox' && failure.place === 'redirect'),
  );

  it('exists for most cases', () => {
    expect(distinct.length).toBeGreaterThan(100);
  });

  it.each(distinct)('is parsed back to its reason: $engine, $id', ({ engine, failure, lines }) => {
    const message = parseConsoleMessage(lines.join('\n'));
    expect(message?.engine).toBe(engine);
    expect(message?.reasons).toContain(failure.reason.id);
    if (message?.place) expect(message.place).toBe(failure.place);
  });
});
