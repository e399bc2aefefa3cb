/** The entries of a log, each once. Browsers may report an entry several times: Chromium first as an event, later in its list. */
import { groupBy } from '../../core/facts/group-by.ts';
import { isMoreComplete, isSameState, mayBeEarlierState, mayShareCall } from './same-entry.ts';
import { showsStorageAccess } from './storage-access.ts';
import { isPending, readEntry, type WireEntry } from './wire-entry.ts';

interface EntryList {
  /** Adds entries as events deliver them: each is a request of its own. */
  readonly add: (values: readonly unknown[]) => void;
  /** Merges the browser's whole list: known entries are completed, not added again. */
  readonly merge: (values: readonly unknown[]) => void;
  /** How many there were so far, those that were dropped included. */
  readonly count: () => number;
  /** Whether any entry so far has `Sec-Fetch-Storage-Access`. */
  readonly storageAccessSeen: () => boolean;
  /** The time, in milliseconds since 1970, up to which entries have to be dropped for a limit to be kept; null if it is kept. */
  readonly excess: (limit: number) => number | null;
  /**
   * Drops all entries that started up to a time, in milliseconds since 1970. The browser's list no longer brings them back, but an event
   * of a request that started before and ended later does.
   */
  readonly forget: (until: number) => void;
}

/** One of the entries that share start, method and URL. */
interface Known {
  entry: WireEntry;
  /** Whether an event has delivered it. Each event delivers another entry. */
  byEvent: boolean;
}

// Dropping looks at everything, so it is done for many entries at a time.
const SLACK = 0.1; // of the limit

/** `onEntry` is called with each new entry, and with each that replaces a less complete state of itself. */
export const createEntryList = (onEntry: (entry: WireEntry, replaced: WireEntry | null) => void): EntryList => {
  let count = 0;
  let kept = 0;
  let storageAccessSeen = false;
  let forgottenUntil = Number.NEGATIVE_INFINITY; // ms since 1970
  const knownByKey = new Map<string, Known[]>();

  const read = (value: unknown, after = Number.NEGATIVE_INFINITY): { readonly entry: WireEntry; readonly known: Known[] } | null => {
    const entry = readEntry(value, count);
    if (!entry || entry.startedAt <= after) return null;
    storageAccessSeen ||= showsStorageAccess([entry]);
    const key = `${entry.startedAt} ${entry.method} ${entry.url}`;
    const known = knownByKey.get(key) ?? [];
    knownByKey.set(key, known);
    return { entry, known };
  };
  const append = (known: Known[], entry: WireEntry, byEvent: boolean): void => {
    const indexed = { ...entry, index: count++ };
    known.push({ entry: indexed, byEvent });
    kept++;
    onEntry(indexed, null);
  };
  const complete = (one: Known, newer: WireEntry): void => {
    const older = one.entry;
    if (!isMoreComplete(newer, older)) return;
    one.entry = { ...newer, index: older.index };
    onEntry(one.entry, older);
  };

  const addFromEvent = (entry: WireEntry, known: Known[]): void => {
    const candidates = known.filter(({ byEvent }) => !byEvent);
    const found = candidates.find((one) => isSameState(one.entry, entry)) ?? candidates.find((one) => mayBeEarlierState(one.entry, entry));
    if (found) {
      found.byEvent = true;
      complete(found, entry);
    } else append(known, entry, true);
  };
  /** The browser's list has another order than its events, so the surest matches are made first. */
  const mergeSameKey = (known: Known[], listed: readonly WireEntry[]): void => {
    const unmatched = new Set(known);
    let left = listed;
    for (const isMatch of [isSameState, mayBeEarlierState, mayShareCall]) {
      left = left.filter((entry) => {
        const found = [...unmatched].find((one) => isMatch(one.entry, entry));
        if (!found) return true;
        unmatched.delete(found);
        complete(found, entry);
        return false;
      });
    }
    for (const entry of left) append(known, entry, false);
  };

  return {
    add: (values) => {
      for (const value of values) {
        const found = read(value);
        if (found) addFromEvent(found.entry, found.known);
      }
    },
    merge: (values) => {
      // Pending requests are left out: an event delivers each when it ends.
      const listed = values.flatMap((value) => (isPending(value) ? [] : (read(value, forgottenUntil) ?? [])));
      for (const [known, sameKey] of groupBy(listed, ({ known }) => known))
        mergeSameKey(
          known,
          sameKey.map(({ entry }) => entry),
        );
    },
    count: () => count,
    storageAccessSeen: () => storageAccessSeen,
    excess: (limit) => {
      if (kept <= limit * (1 + SLACK)) return null;
      const starts = [...knownByKey.values()].flatMap((known) => known.map(({ entry }) => entry.startedAt));
      return starts.sort((a, b) => a - b)[kept - limit - 1] ?? null;
    },
    forget: (until) => {
      forgottenUntil = Math.max(forgottenUntil, until);
      for (const [key, known] of knownByKey) {
        // All of one key started together.
        if ((known[0]?.entry.startedAt ?? 0) > until) continue;
        knownByKey.delete(key);
        kept -= known.length;
      }
    },
  };
};
