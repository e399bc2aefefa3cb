/** The entries of a log, each once, however often a browser tells it: Chromium tells some before their answer, and again in its list. */
import { grouped } from '../../core/facts/grouped.ts';
import { isEqual, mayBecome, mayBeOneCall, saysMore } from './same-entry.ts';
import { showsStorageAccess } from './storage-access.ts';
import { isPending, readEntry, type WireEntry } from './wire-entry.ts';

export interface Entries {
  /** Entries as events deliver them: each is one request. */
  readonly add: (values: readonly unknown[]) => void;
  /** The browser's whole list: what is known already is not added again, but completed. */
  readonly merge: (values: readonly unknown[]) => void;
  readonly count: () => number;
  /** Whether any of them shows that this browser, as it is set up, tells of its storage access. */
  readonly storageAccessSeen: () => boolean;
  /** Takes nothing in again that started up to a time, in milliseconds since 1970. */
  readonly forget: (until: number) => void;
}

/** An entry among others of the same moment, method and address. */
interface Copy {
  entry: WireEntry;
  /** An event has told it; each event tells another. */
  told: boolean;
}

/** `put`: takes an entry in, instead of one that said less, or in addition. */
export const createEntries = (put: (entry: WireEntry, instead: WireEntry | null) => void): Entries => {
  let count = 0;
  let storageAccessSeen = false;
  let forgotten = Number.NEGATIVE_INFINITY; // up to when, in ms since 1970
  const copies = new Map<string, Copy[]>();

  const read = (value: unknown): { readonly entry: WireEntry; readonly known: Copy[] } | null => {
    const entry = readEntry(value, count);
    if (!entry || entry.startedAt <= forgotten) return null;
    storageAccessSeen ||= showsStorageAccess([entry]);
    const key = `${entry.startedAt} ${entry.method} ${entry.url}`;
    const known = copies.get(key) ?? [];
    copies.set(key, known);
    return { entry, known };
  };
  const learn = (known: Copy[], fresh: WireEntry, told: boolean): void => {
    const entry = { ...fresh, index: count++ };
    known.push({ entry, told });
    put(entry, null);
  };
  const complete = (copy: Copy, fresh: WireEntry): void => {
    const old = copy.entry;
    if (!saysMore(fresh, old)) return;
    copy.entry = { ...fresh, index: old.index };
    put(copy.entry, old);
  };

  const tell = (entry: WireEntry, known: Copy[]): void => {
    const untold = known.filter(({ told }) => !told);
    const copy = untold.find((one) => isEqual(one.entry, entry)) ?? untold.find((one) => mayBecome(one.entry, entry));
    if (copy) {
      copy.told = true;
      complete(copy, entry);
    } else learn(known, entry, true);
  };
  /** The browser's list is in another order than its events: what is the same in both goes first, then what may be. */
  const mergeAlike = (known: Copy[], fresh: readonly WireEntry[]): void => {
    const free = new Set(known);
    let left = fresh;
    for (const isSame of [isEqual, mayBecome, mayBeOneCall]) {
      left = left.filter((entry) => {
        const copy = [...free].find((one) => isSame(one.entry, entry));
        if (!copy) return true;
        free.delete(copy);
        complete(copy, entry);
        return false;
      });
    }
    for (const entry of left) learn(known, entry, false);
  };

  return {
    add: (values) => {
      for (const value of values) {
        const found = read(value);
        if (found) tell(found.entry, found.known);
      }
    },
    merge: (values) => {
      // An event will tell those that still run when they have ended.
      const found = values.flatMap((value) => (isPending(value) ? [] : (read(value) ?? [])));
      for (const [known, alike] of grouped(found, ({ known }) => known))
        mergeAlike(
          known,
          alike.map(({ entry }) => entry),
        );
    },
    count: () => count,
    storageAccessSeen: () => storageAccessSeen,
    forget: (until) => {
      forgotten = Math.max(forgotten, until);
      for (const [key, known] of copies) if (known.every(({ entry }) => entry.startedAt <= forgotten)) copies.delete(key);
    },
  };
};
