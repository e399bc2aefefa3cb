/** What the list shows and in which order, as it is remembered. */
import type { Summary } from '../../../core/ruling/summary.ts';
import type { Catalogue } from '../../../locales/catalogue/catalogue.ts';
import type { Judged } from '../../state/evaluated.ts';
import { COLUMNS } from '../columns/columns.ts';
import type { SortState } from '../sort.ts';
import { type Chips, passes, SUMMARIES } from './chips.ts';
import { matcher } from './matches.ts';
import { parseQuery } from './parse-query.ts';

export interface Criteria {
  /** The filter as typed. */
  readonly typed: string;
  /** Of the verdicts, those whose chips are pressed. */
  readonly summaries: readonly Summary[];
  readonly credentialedOnly: boolean;
  readonly sort: SortState;
}

/** Everything, in the order in which it started. */
export const NO_CRITERIA: Criteria = { typed: '', summaries: [], credentialedOnly: false, sort: null };

const LONGEST = 1_000; // characters

/** Whatever of it is valid. */
export const readCriteria = (value: unknown): Criteria => {
  const kept = (typeof value === 'object' && value !== null ? value : {}) as Readonly<Record<string, unknown>>;
  const summaries = Array.isArray(kept.summaries) ? (kept.summaries as readonly unknown[]) : [];
  return {
    typed: typeof kept.typed === 'string' ? kept.typed.slice(0, LONGEST) : '',
    summaries: SUMMARIES.filter((summary) => summaries.includes(summary)),
    credentialedOnly: kept.credentialedOnly === true,
    sort: readSort(kept.sort),
  };
};

const readSort = (value: unknown): SortState => {
  const { column, descending } = (typeof value === 'object' && value !== null ? value : {}) as Readonly<Record<string, unknown>>;
  const known = COLUMNS.find(({ id }) => id === column);
  return known ? { column: known.id, descending: descending === true } : null;
};

/** The same chips, as sets. */
export const chipsOf = ({ summaries, credentialedOnly }: Criteria): Chips => ({ summaries: new Set(summaries), credentialedOnly });

/** Makes filter and chips into one question; null when everything passes. */
export const questionOf = (criteria: Criteria, catalogue: Catalogue): ((judged: Judged) => boolean) | null => {
  const query = parseQuery(criteria.typed);
  const chips = chipsOf(criteria);
  if (query.length === 0 && chips.summaries.size === 0 && !chips.credentialedOnly) return null;
  const matches = matcher(query, catalogue);
  return (judged) => passes(chips, judged) && matches(judged);
};
