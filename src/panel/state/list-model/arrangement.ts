/** Which entries are listed, in which order: kept current while they come and go, made anew when filter or order change. */
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Catalogue } from '../../../locales/catalogue/catalogue.ts';
import { type Criteria, NO_CRITERIA, questionOf } from '../../query/filter/criteria.ts';
import { comparing, type SortState, sortingBy } from '../../query/sort.ts';
import { filtering, type Steps } from '../../query/steps.ts';
import type { Entry, Judged } from '../evaluated.ts';
import type { Change } from '../exchange-list.ts';
import type { Store } from '../store.ts';
import { updated } from './patch-sorted.ts';
import { inSlices } from './time-slices.ts';

export interface Arranged {
  readonly entries: readonly Entry[];
  /** What let these through, in this order. */
  readonly criteria: Criteria;
}

const everything = (): boolean => true;

/** Follows the store and the criteria until the page goes. */
export const createArrangement = (
  store: Store,
  criteria: ReadonlySignal<Criteria>,
  catalogue: ReadonlySignal<Catalogue>,
): ReadonlySignal<Arranged> => {
  const arranged = signal<Arranged>({ entries: [], criteria: NO_CRITERIA });
  // All entries in the order of `sort`: another filter need not sort again.
  let sort: SortState = null;
  let ordered: readonly Entry[] = store.entries.peek();
  let passes: (judged: Judged) => boolean = everything;
  let missed: Change[] | null = null; // while the list is made anew
  let giveUp = (): void => {};

  store.onChange((change) => {
    missed?.push(change);
    ordered = sort === null ? store.entries.peek() : updated(ordered, [change], comparing(sort), everything);
    const { entries, criteria } = arranged.peek();
    const now = updated(entries, [change], comparing(criteria.sort), passes);
    if (now !== entries) arranged.value = { entries: now, criteria };
  });

  const arrange = (next: Criteria, words: Catalogue): void => {
    giveUp();
    missed = [];
    const question = questionOf(next, words);
    giveUp = inSlices(steps(next.sort === sort ? ordered : null, store.entries.peek(), next.sort, question), (result) => {
      const changes = missed ?? [];
      missed = null;
      sort = next.sort;
      passes = question ?? everything;
      const compare = comparing(sort);
      ordered = sort === null ? store.entries.peek() : updated(result.ordered, changes, compare, everything);
      arranged.value = { entries: question ? updated(result.kept, changes, compare, passes) : ordered, criteria: next };
    });
  };
  effect(() => arrange(criteria.value, catalogue.value));
  return arranged;
};

interface Result {
  readonly ordered: readonly Entry[];
  readonly kept: readonly Entry[];
}

/** `known`: the entries, if they are in the wanted order already. */
function* steps(
  known: readonly Entry[] | null,
  entries: readonly Entry[],
  sort: SortState,
  question: ((judged: Judged) => boolean) | null,
): Steps<Result> {
  const ordered = known ?? (sort === null ? entries : yield* sortingBy(entries, sort));
  const kept = question ? yield* filtering(ordered, ({ judged }) => question(judged.peek())) : ordered;
  return { ordered, kept };
}
