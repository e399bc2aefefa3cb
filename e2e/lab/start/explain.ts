/** Prints a sentence and the fix for each exchange that the page can't read. */

import { formatExplanation, paintFor, usesColours } from '../../../src/cli/format.ts';
import { evaluate } from '../../../src/core/evaluate.ts';
import type { Exchange } from '../../../src/core/facts/facts.ts';
import { missingResponse } from '../../../src/core/notes/missing-response.ts';
import { type Summary, summaryOf } from '../../../src/core/ruling/summary.ts';
import { missingResponseLines } from '../../../src/locales/catalogue/missing-response.ts';
import type { Text } from '../../../src/locales/catalogue/text.ts';
import { describe } from '../../../src/locales/describe.ts';
import { en } from '../../../src/locales/en/index.ts';
import { enMissingResponse } from '../../../src/locales/en/missing-response.ts';

const FINE: ReadonlySet<Summary> = new Set(['readable', 'opaque']);

/** Returns the explanation of each exchange, in order, without those that need none. */
export const explanationsOf = (exchanges: readonly Exchange[]): readonly string[] =>
  exchanges.flatMap((exchange) => {
    const verdict = evaluate(exchange);
    const summary = summaryOf(verdict);
    if (FINE.has(summary)) return [];
    const missing = verdict.kind === 'certain' ? missingResponse(exchange, verdict.branches[0].ruling) : null;
    const advice: readonly Text[] = missing ? missingResponseLines(enMissingResponse, missing) : [];
    const paint = paintFor(usesColours(process.stdout.isTTY === true, process.env.NO_COLOR));
    return [formatExplanation(describe('', exchange, exchange.engine, en, verdict), summary, en, paint, advice)];
  });
