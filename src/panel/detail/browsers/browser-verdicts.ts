import { engineNames } from '../../../core/engines/names.ts';
import { consoleLines } from '../../../core/engines/print-messages.ts';
import { evaluate } from '../../../core/evaluate.ts';
import type { Engine, Exchange } from '../../../core/facts/facts.ts';
import type { Summary } from '../../../core/ruling/summary.ts';
import { summaryOf } from '../../../core/ruling/summary.ts';
import { browserOf } from '../../../locales/catalogue/notes.ts';

/** How a browser judges an exchange, and what it calls the reason. */
export interface BrowserVerdict {
  readonly engine: Engine;
  readonly browser: string;
  readonly summary: Summary;
  /** null where it hides nothing, or says nothing of its own. */
  readonly name: string | null;
  /** null where it hides nothing; none where nobody has seen its words. */
  readonly lines: readonly string[] | null;
}

// WebKit was measured in its GTK port, which has another network stack than Safari.
const ENGINES: readonly Engine[] = ['chromium', 'firefox', 'webkit'];

/** The same exchange as each browser judges it; nothing where all let script read it, or nobody answered. */
export const browserVerdicts = (exchange: Exchange): readonly BrowserVerdict[] => {
  const verdicts = ENGINES.map((engine): BrowserVerdict => {
    const verdict = evaluate(exchange, engine);
    const ruling = verdict.branches.map(({ ruling }) => ruling).find(({ kind }) => kind === 'hidden');
    const failure = ruling?.kind === 'hidden' ? ruling.failures[0] : null;
    return {
      engine,
      browser: browserOf[engine],
      summary: summaryOf(verdict),
      name: failure && engineNames(failure)[engine],
      lines: failure && consoleLines(exchange, failure, engine),
    };
  });
  return verdicts.some(({ summary, lines }) => lines !== null || summary === 'partly') ? verdicts : [];
};
