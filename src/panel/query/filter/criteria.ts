/** The filter and the order of the list, as they are saved. */
import type { Summary } from '../../../core/ruling/summary.ts';
import type { Catalogue } from '../../../locales/catalogue/catalogue.ts';
import type { EvaluatedExchange } from '../../state/evaluated.ts';
import { COLUMNS } from '../columns/columns.ts';
import type { SortState } from '../sort.ts';
import { type Chips, passes, SUMMARIES } from './chips.ts';
import { matcherFor } from './matches.ts';
import { parseQuery } from './parse-query.ts';

export interface Criteria {
  /** The filter as typed. */
  readonly typed: string;
  /** The verdicts whose chips are pressed. */
  readonly summaries: readonly Summary[];
  readonly credentialedOnly: boolean;
  readonly sort: SortState;
}

/** No filter, in the order of start. */
export const NO_CRITERIA: Criteria = { typed: '', summaries: [], credentialedOnly: false, sort: null };

const MAX_LENGTH = 1_000; // characters

/** Returns what is valid in a stored value, and nothing else. */
export const readCriteria = (value: unknown): Criteria => {
  const stored = (typeof value === 'object' && value !== null ? value : {}) as Readonly<Record<string, unknown>>;
  const summaries = Array.isArray(stored.summaries) ? (stored.summaries as readonly unknown[]) : [];
  return {
    typed: typeof stored.typed === 'string' ? stored.typed.slice(0, MAX_LENGTH) : '',
    summaries: SUMMARIES.filter((summary) => summaries.includes(summary)),
    credentialedOnly: stored.credentialedOnly === true,
    sort: readSort(stored.sort),
  };
};

const readSort = (value: unknown): SortState => {
  const { column, descending } = (typeof value === 'object' && value !== null ? value : {}) as Readonly<Record<string, unknown>>;
  const known = COLUMNS.find(({ id }) => id === column);
  return known ? { column: known.id, descending: descending === true } : null;
};

/** Returns the pressed chips as sets. */
export const chipsOf = ({ summaries, credentialedOnly }: Criteria): Chips => ({ summaries: new Set(summaries), credentialedOnly });

/** Combines filter and chips into one predicate; null when everything passes. */
export const predicateOf = (criteria: Criteria, catalogue: Catalogue): ((evaluated: EvaluatedExchange) => boolean) | null => {
  const query = parseQuery(criteria.typed);
  const chips = chipsOf(criteria);
  if (query.length === 0 && chips.summaries.size === 0 && !chips.credentialedOnly) return null;
  const matches = matcherFor(query, catalogue);
  return (evaluated) => passes(chips, evaluated) && matches(evaluated);
};
