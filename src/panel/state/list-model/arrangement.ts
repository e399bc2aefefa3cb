/** Which entries are listed, and in which order within each load: patched when entries change, rebuilt when filter or order change. */
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Catalogue } from '../../../locales/catalogue/catalogue.ts';
import { type Criteria, NO_CRITERIA, predicateOf } from '../../query/filter/criteria.ts';
import { comparatorFor, type SortState, sortEntriesInSteps } from '../../query/sort.ts';
import { filterInSteps, type Steps } from '../../query/steps.ts';
import type { Entry, EvaluatedExchange } from '../evaluated.ts';
import type { ListChange } from '../exchange-list.ts';
import { byLoad, startOfLoad } from '../loads/by-load.ts';
import type { Store } from '../store.ts';
import { patchSorted } from './patch-sorted.ts';
import { runInTimeSlices } from './time-slices.ts';

export interface Arranged {
  readonly entries: readonly Entry[];
  /** The filter and the order that these entries follow. */
  readonly criteria: Criteria;
}

const everything = (): boolean => true;

/** Follows the store and the criteria for the page's lifetime. */
export const createArrangement = (
  store: Store,
  criteria: ReadonlySignal<Criteria>,
  catalogue: ReadonlySignal<Catalogue>,
): ReadonlySignal<Arranged> => {
  const arranged = signal<Arranged>({ entries: [], criteria: NO_CRITERIA });
  // All entries in the order of `sort`, so that another filter need not sort again.
  let sort: SortState = null;
  let ordered: readonly Entry[] = store.entries.peek();
  let passes: (evaluated: EvaluatedExchange) => boolean = everything;
  let missed: ListChange[] | null = null; // changes while the list is rebuilt
  let cancel = (): void => {};

  store.onChange((change) => {
    missed?.push(change);
    ordered = sort === null ? store.entries.peek() : patchSorted(ordered, [change], byLoad(comparatorFor(sort)), everything);
    const { entries, criteria } = arranged.peek();
    const now = patchSorted(entries, [change], byLoad(comparatorFor(criteria.sort)), passes);
    if (now !== entries) arranged.value = { entries: now, criteria };
  });

  const arrange = (next: Criteria, words: Catalogue): void => {
    cancel();
    missed = [];
    const predicate = predicateOf(next, words);
    cancel = runInTimeSlices(steps(next.sort === sort ? ordered : null, store.entries.peek(), next.sort, predicate), (result) => {
      const changes = missed ?? [];
      missed = null;
      sort = next.sort;
      passes = predicate ?? everything;
      const compare = byLoad(comparatorFor(sort));
      ordered = sort === null ? store.entries.peek() : patchSorted(result.ordered, changes, compare, everything);
      arranged.value = { entries: predicate ? patchSorted(result.kept, changes, compare, passes) : ordered, criteria: next };
    });
  };
  effect(() => arrange(criteria.value, catalogue.value));
  return arranged;
};

interface Result {
  readonly ordered: readonly Entry[];
  readonly kept: readonly Entry[];
}

/** `sorted`: the entries, where they are already in the wanted order. */
function* steps(
  sorted: readonly Entry[] | null,
  entries: readonly Entry[],
  sort: SortState,
  predicate: ((evaluated: EvaluatedExchange) => boolean) | null,
): Steps<Result> {
  const ordered = sorted ?? (sort === null ? entries : yield* sortEachLoad(entries, sort));
  const kept = predicate ? yield* filterInSteps(ordered, ({ evaluated }) => predicate(evaluated.peek())) : ordered;
  return { ordered, kept };
}

/** Sorts the entries of each load. */
function* sortEachLoad(entries: readonly Entry[], sort: NonNullable<SortState>): Steps<readonly Entry[]> {
  const loads: (readonly Entry[])[] = [];
  for (let from = 0; from < entries.length; ) {
    const end = startOfLoad(entries, (entries[from] as Entry).evaluated.peek().load + 1, from);
    loads.push(yield* sortEntriesInSteps(from === 0 && end === entries.length ? entries : entries.slice(from, end), sort));
    from = end;
  }
  return loads.length === 1 ? (loads[0] as readonly Entry[]) : loads.flat();
}
