import type { Summary } from '../../../core/ruling/summary.ts';
import { SUMMARIES } from './chips.ts';

/** The word that people see for a summary where it differs from the summary's name, which `--json` and the settings keep. */
const SHOWN: Readonly<Partial<Record<Summary, string>>> = { hidden: 'blocked' };

/** What the filter accepts for a summary: the word to offer, then its synonyms. No word begins with another one. */
export const verdictWords = (summary: Summary): readonly string[] => {
  const shown = SHOWN[summary];
  return shown === undefined ? [summary] : [shown, summary];
};

/** What the filter accepts for a response that was blocked in an earlier load. */
export const FIXED = 'fixed';

export const VERDICT_VALUES = {
  offered: [...SUMMARIES.map((summary) => SHOWN[summary] ?? summary), FIXED],
  synonyms: SUMMARIES.filter((summary) => SHOWN[summary] !== undefined),
};
