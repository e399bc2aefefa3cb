import { exchangesOfHar, NotHarError } from '../capture/join/har-file.ts';
import { evaluate } from '../core/evaluate.ts';
import { type Exchange, seen } from '../core/facts/facts.ts';
import { escapeUnseenInJson } from '../core/http/unseen.ts';
import { missingResponse } from '../core/notes/missing-response.ts';
import { redact } from '../core/redact/redact.ts';
import { summaryOf } from '../core/ruling/summary.ts';
import { causeLines } from '../locales/catalogue/causes.ts';
import { missingResponseLines } from '../locales/catalogue/missing-response.ts';
import { describe } from '../locales/describe.ts';
import { languages } from '../locales/index.ts';
import { lateParts } from '../locales/late-parts.ts';
import { configurationsFor, formatConfiguration, ruleExchange } from './configurations.ts';
import { formatExplanation, paintFor } from './format.ts';
import { type Options, readOptions, USAGE, UsageError } from './options.ts';
import { readText, STDIN, UnreadableError } from './read-file.ts';

/** Where the command writes. */
interface Terminal {
  /** Writes, and waits while the output's buffer is full, so that the output for a large log doesn't fill the memory. */
  readonly write: (text: string) => Promise<void> | void;
  /** Writes one line of what is wrong. */
  readonly complain: (message: string) => void;
  readonly colours: boolean;
}

const explainFile = async (
  file: string,
  { json, credentials, engine, locale, configuration, showSecrets }: Options,
  { write, colours }: Terminal,
): Promise<void> => {
  const catalogue = await languages[locale].load();
  const ruled: ReturnType<typeof ruleExchange>[] = [];
  const missingWords = await lateParts[locale].loadMissingResponse();
  const causeWords = await lateParts[locale].loadCauses();
  for (const recorded of exchangesOfHar(await readText(file))) {
    const shown = showSecrets ? recorded : redact(recorded);
    const exchange: Exchange = credentials ? { ...shown, credentials: seen(credentials, 'user') } : shown;
    const rulesOf = engine ?? exchange.engine;
    if (configuration) {
      ruled.push(ruleExchange(exchange, rulesOf));
      continue;
    }
    const verdict = evaluate(exchange, rulesOf);
    const described = describe(file, exchange, rulesOf, catalogue, verdict);
    const missing = verdict.kind === 'certain' ? missingResponse(exchange, verdict.branches[0].ruling) : null;
    const { cause } = described;
    const advice = missing ? missingResponseLines(missingWords, missing) : cause ? causeLines(causeWords, cause) : [];
    const text = json
      ? escapeUnseenInJson(JSON.stringify(described))
      : formatExplanation(described, summaryOf(verdict), catalogue, paintFor(colours), advice);
    await write(`${text}\n`);
  }
  if (!configuration) return;
  const words = await lateParts[locale].loadConfiguration();
  const found = configurationsFor(file, ruled, configuration, catalogue);
  for (const one of found)
    await write(`${json ? escapeUnseenInJson(JSON.stringify(one)) : formatConfiguration(one, words, found.length === 1)}\n`);
};

/** Runs the command with the arguments after the program's name. Returns the exit code. */
export const runCommand = async (args: readonly string[], variables: NodeJS.ProcessEnv, terminal: Terminal): Promise<number> => {
  try {
    const options = readOptions(args, variables);
    if (!options) {
      await terminal.write(`${USAGE}\n`);
      return 0;
    }
    let code = 0;
    for (const file of options.files) {
      try {
        await explainFile(file, options, terminal);
      } catch (error) {
        if (!(error instanceof UnreadableError || error instanceof NotHarError)) throw error;
        terminal.complain(`${file === STDIN ? 'standard input' : file}: ${error.message}`);
        code = 2;
      }
    }
    return code;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.complain(`${error.message} (see corsplain --help)`);
    return 2;
  }
};
