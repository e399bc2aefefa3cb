import { formatConsoleMessages } from '../../../core/engines/format-messages.ts';
import { engineNames } from '../../../core/engines/names.ts';
import { evaluate } from '../../../core/evaluate.ts';
import type { Engine, Exchange } from '../../../core/facts/facts.ts';
import type { Summary } from '../../../core/ruling/summary.ts';
import { summaryOf } from '../../../core/ruling/summary.ts';
import { browserOf } from '../../../locales/catalogue/notes.ts';

/** A browser's verdict on an exchange, and its name for the reason. */
export interface BrowserVerdict {
  readonly engine: Engine;
  readonly browser: string;
  readonly summary: Summary;
  /** null where it hides nothing, or has no name of its own. */
  readonly name: string | null;
  /** The console's lines; null where it hides nothing, empty where its message is unknown. */
  readonly lines: readonly string[] | null;
}

// WebKit was measured in its GTK port, whose network stack is not Safari's.
const ENGINES: readonly Engine[] = ['chromium', 'firefox', 'webkit'];

/** Returns each browser's verdict on the exchange; empty where all expose it to JavaScript, or there is no response. */
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
      lines: failure && formatConsoleMessages(exchange, failure, engine),
    };
  });
  return verdicts.some(({ summary, lines }) => lines !== null || summary === 'partly') ? verdicts : [];
};
