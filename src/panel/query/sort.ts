import type { Entry, EvaluatedExchange } from '../state/evaluated.ts';
import type { ColumnId } from './columns/columns.ts';
import { type SortKey, sortKeys } from './sort-key.ts';
import { type Steps, sortInSteps } from './steps.ts';

/** What the list is sorted by; null: the order in which the exchanges started. */
export type SortState = { readonly column: ColumnId; readonly descending: boolean } | null;

/** Returns the order after a click on a column's heading: ascending, then descending, then none. */
export const nextSort = (state: SortState, column: ColumnId): SortState => {
  if (state?.column !== column) return { column, descending: false };
  return state.descending ? null : { column, descending: true };
};

/** Returns a total order: by column, then by start, then by id. Descending reverses only the column's part. */
export const comparatorFor = (state: SortState): ((a: EvaluatedExchange, b: EvaluatedExchange) => number) => {
  if (state === null) return byStart;
  const keyOf = sortKeys[state.column];
  const sign = state.descending ? -1 : 1;
  return (a, b) => byKey(keyOf(a), keyOf(b), sign) || byStart(a, b);
};

/** Sorts entries that are in the order of their start by a column, in steps. */
export const sortEntriesInSteps = (entries: readonly Entry[], { column, descending }: NonNullable<SortState>): Steps<readonly Entry[]> => {
  const keyOf = sortKeys[column];
  const sign = descending ? -1 : 1;
  return sortInSteps(
    entries,
    ({ evaluated }) => keyOf(evaluated.peek()),
    (a, b) => byKey(a, b, sign),
  );
};

const byKey = (a: SortKey, b: SortKey, sign: number): number => {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -sign : sign;
};

const byStart = ({ exchange: a }: EvaluatedExchange, { exchange: b }: EvaluatedExchange): number =>
  a.startedAt - b.startedAt || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
