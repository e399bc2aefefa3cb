import { parseArgs } from 'node:util';
import type { CredentialsMode, Engine } from '../core/facts/facts.ts';
import type { LanguageTag } from '../locales/catalogue/language-tag.ts';
import { isLanguage, languageFor, languages } from '../locales/index.ts';
import { type ServerId, serverIds } from './configurations.ts';

export interface Options {
  readonly files: readonly string[];
  readonly json: boolean;
  /** null when not given; so is `engine`. */
  readonly credentials: CredentialsMode | null;
  readonly engine: Engine | null;
  readonly locale: LanguageTag;
  /** The kind of server to print configurations for; null to explain each exchange. */
  readonly configuration: ServerId | null;
  /** Whether to print cookies, tokens and personal data. */
  readonly showSecrets: boolean;
}

export const USAGE = `Usage: corsplain explain FILE.har… [options]

Explains why the browser blocked cross-origin responses in HAR files, and what to change. - is the standard input.

  --json                                     print JSON Lines, one object per exchange
  --credentials include|omit|same-origin     the credentials mode, if you know it
  --engine chromium|firefox|webkit           apply the rules of another browser than the one that wrote the file
  --configuration SERVER                     print one configuration for each server that blocks responses, instead:
                                             ${serverIds.join(', ')}
  --show-secrets                             print cookies, tokens and personal data instead of masking them
  --locale en|ja|ko|es                       language of the explanations; by default from LC_ALL, LC_MESSAGES
                                             or LANG, else en
  --help                                     show this help`;

const EXAMPLE = '`corsplain explain FILE.har`';

/** The command line isn't valid. The message says why, for people. */
export class UsageError extends Error {}

const choices = new Intl.ListFormat('en', { type: 'disjunction' });

const oneOf = <const T extends string>(name: string, value: string | undefined, known: readonly T[]): T | null => {
  if (value === undefined) return null;
  const found = known.find((item) => item === value);
  if (found === undefined) throw new UsageError(`invalid --${name} ${JSON.stringify(value)}: use ${choices.format(known)}`);
  return found;
};

/** The environment variables that name the user's language, in the order of POSIX. */
interface LocaleVariables {
  readonly LC_ALL?: string | undefined;
  readonly LC_MESSAGES?: string | undefined;
  readonly LANG?: string | undefined;
}

/** The language of a POSIX locale such as `ja_JP.UTF-8`; English for `C`. */
const localeOf = ({ LC_ALL, LC_MESSAGES, LANG }: LocaleVariables): LanguageTag => {
  const name = [LC_ALL, LC_MESSAGES, LANG].find((value) => value) ?? '';
  return languageFor([name.split(/[_.@]/)[0] ?? '']);
};

/** Reads the arguments after the program's name; null for `--help`. Throws `UsageError`. */
export const readOptions = (args: readonly string[], variables: LocaleVariables): Options | null => {
  const { values, positionals } = parse(args);
  if (values.help) return null;
  const [command, ...files] = positionals;
  if (command === undefined) throw new UsageError(`missing command: use ${EXAMPLE}`);
  if (command !== 'explain') throw new UsageError(`unknown command ${JSON.stringify(command)}: use ${EXAMPLE}`);
  if (files.length === 0) throw new UsageError(`missing file: use ${EXAMPLE}`);
  return {
    files,
    json: values.json ?? false,
    credentials: oneOf('credentials', values.credentials, ['include', 'omit', 'same-origin']),
    engine: oneOf('engine', values.engine, ['chromium', 'firefox', 'webkit']),
    configuration: oneOf('configuration', values.configuration, serverIds),
    showSecrets: values['show-secrets'] ?? false,
    locale: oneOf('locale', values.locale, Object.keys(languages).filter(isLanguage)) ?? localeOf(variables),
  };
};

const parse = (args: readonly string[]) => {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  try {
    const options = {
      json: flag,
      help: { ...flag, short: 'h' },
      credentials: text,
      engine: text,
      configuration: text,
      'show-secrets': flag,
      locale: text,
    } as const;
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
};
