import type { Entry, Judged } from '../state/evaluated.ts';
import type { ColumnId } from './columns/columns.ts';
import { type SortKey, sortKeys } from './sort-key.ts';
import { type Steps, sorting } from './steps.ts';

/** What the list is sorted by; null is the order in which the exchanges started. */
export type SortState = { readonly column: ColumnId; readonly descending: boolean } | null;

/** The order after a column's heading was pressed: ascending, then descending, then none. */
export const nextSort = (state: SortState, column: ColumnId): SortState => {
  if (state?.column !== column) return { column, descending: false };
  return state.descending ? null : { column, descending: true };
};

/** By a column, else by start, else by id: a total order. Only the column's own part turns round when it is descending. */
export const comparing = (state: SortState): ((a: Judged, b: Judged) => number) => {
  if (state === null) return byStart;
  const keyOf = sortKeys[state.column];
  const sign = state.descending ? -1 : 1;
  return (a, b) => byKey(keyOf(a), keyOf(b), sign) || byStart(a, b);
};

/** Puts entries that are in the order of their start into another, in steps. */
export const sortingBy = (entries: readonly Entry[], { column, descending }: NonNullable<SortState>): Steps<readonly Entry[]> => {
  const keyOf = sortKeys[column];
  const sign = descending ? -1 : 1;
  return sorting(
    entries,
    ({ judged }) => keyOf(judged.peek()),
    (a, b) => byKey(a, b, sign),
  );
};

const byKey = (a: SortKey, b: SortKey, sign: number): number => {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -sign : sign;
};

const byStart = ({ exchange: a }: Judged, { exchange: b }: Judged): number =>
  a.startedAt - b.startedAt || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
