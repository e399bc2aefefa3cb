import { KEYS } from '../../query/filter/parse-query.ts';
import type { EvaluatedExchange } from '../../state/evaluated.ts';
import { presentValues } from './present-values.ts';

/** What can stand in place of the word at the caret. */
interface Suggestion {
  readonly text: string;
  /** In how many exchanges a value occurs; null for a name. */
  readonly count: number | null;
}

export interface Suggestions {
  /** Where the word begins and ends in the filter. */
  readonly from: number;
  readonly to: number;
  readonly items: readonly Suggestion[];
}

const MAX_ITEMS = 10;
const MIN_LETTERS = 2; // of a word without a name, before its values are searched
/** The names whose values are suggested for a word without a name. */
const GUESSED = ['verdict', 'reason', 'host', 'type'] as const;

// A minus, a name with its colon, and the value up to the caret.
const WORD = /(-?)(?:([a-z]+):)?("[^"]*|[^\s"]*)$/i;

/** Returns names and values for the word before the caret. `all`: the exchanges whose values are suggested. */
export const suggestionsFor = (typed: string, caret: number, all: readonly EvaluatedExchange[]): Suggestions => {
  const [word = '', minus = '', name, rest = ''] = WORD.exec(typed.slice(0, caret)) ?? [];
  const to = caret + (/^[^\s"]*"?/.exec(typed.slice(caret))?.[0].length ?? 0);
  const needle = rest.replace('"', '').toLowerCase();
  const key = KEYS.find((known) => known === name?.toLowerCase());
  const items = key
    ? valuesOf(key, needle, minus, all, (value) => value.toLowerCase().includes(needle))
    : name === undefined
      ? namesAndValues(needle, minus, all)
      : [];
  const shown = items.filter(({ text }) => text.trim() !== word).slice(0, MAX_ITEMS);
  return { from: caret - word.length, to, items: shown };
};

const namesAndValues = (needle: string, minus: string, all: readonly EvaluatedExchange[]): readonly Suggestion[] => {
  const names = KEYS.filter((key) => key.startsWith(needle)).map((key) => ({ text: `${minus}${key}:`, count: null }));
  if (needle.length < MIN_LETTERS) return names;
  const begins = (value: string) => value.toLowerCase().startsWith(needle);
  return [...names, ...GUESSED.flatMap((key) => valuesOf(key, needle, minus, all, begins))];
};

const valuesOf = (
  key: (typeof KEYS)[number],
  needle: string,
  minus: string,
  all: readonly EvaluatedExchange[],
  holds: (value: string) => boolean,
): readonly Suggestion[] => {
  const found = presentValues(key, all).filter(([value]) => holds(value));
  const begins = (value: string) => (value.toLowerCase().startsWith(needle) ? 0 : 1);
  return found
    .toSorted(([a], [b]) => begins(a) - begins(b))
    .map(([value, count]) => ({ text: `${minus}${key}:${/\s/.test(value) ? `"${value.replaceAll('"', '')}"` : value} `, count }));
};
