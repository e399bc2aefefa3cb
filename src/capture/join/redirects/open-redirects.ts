/** Redirects to one URL whose next hops aren't found yet. */
import { mayShareCall } from '../../har/same-entry.ts';
import type { WireEntry } from '../../har/wire-entry.ts';
import { mainEntryOf, type PairedRequest } from '../paired-request.ts';
import { createMoments, type Moments } from './moments.ts';
import { followedKeyOf, isInTime, mayFollow, scriptKeyOf } from './next-hop.ts';

export interface OpenRedirects<T> {
  /** Adds a redirect, with what `take` returns for it. Redirects and requests have to come in the order of their start. */
  readonly add: (redirect: PairedRequest, value: T) => void;
  /** Returns and removes what belongs to the redirect that the request follows best; null if it follows none. */
  readonly take: (request: PairedRequest) => T | null;
}

interface Open<T> {
  readonly entry: WireEntry;
  readonly kind: Kind<T>;
  readonly order: number;
  readonly value: T;
  isTaken: boolean;
}

/** Redirects that differ only in their times and in the calls that they are marked with. */
interface Kind<T> {
  readonly key: string;
  readonly example: PairedRequest;
  readonly all: Moments<Open<T>>;
  /** Those that don't show their call, and those of no watched call. */
  readonly unmarked: Moments<Open<T>>;
  readonly ofNone: Moments<Open<T>>;
  /** The others by their call, in their order. */
  readonly byCall: Map<string, Open<T>[]>;
  count: number;
}

const createKind = <T>(key: string, example: PairedRequest): Kind<T> => ({
  key,
  example,
  all: createMoments(),
  unmarked: createMoments(),
  ofNone: createMoments(),
  byCall: new Map(),
  count: 0,
});

const CLOCK_TOLERANCE = 2; // ms by which Chromium's clocks differ

/**
 * Chromium starts a hop when the one before ends, and may record the call of both. Firefox reports the next hop right after the
 * redirect.
 */
const distanceBetween = (first: WireEntry, next: WireEntry): number => {
  if (first.callId && first.callId === next.callId) return 0;
  const gap = Math.abs(next.startedAt - first.startedAt - first.duration);
  return gap > CLOCK_TOLERANCE && next.index === first.index + 1 ? CLOCK_TOLERANCE : gap;
};

/** Returns the first redirect of a call that a request may follow. What the request is too late for, later ones are too. */
const firstOfCall = <T>(kind: Kind<T>, next: WireEntry): Open<T> | undefined => {
  const opens = kind.byCall.get(next.callId ?? '') ?? [];
  while (opens[0] && (opens[0].isTaken || !isInTime(opens[0].entry, next))) opens.shift();
  return opens[0];
};

export const createOpenRedirects = <T>(): OpenRedirects<T> => {
  const kindsByScript = new Map<string | null, Map<string, Kind<T>>>();
  const byIndex = new Map<number, Open<T>>();
  let added = 0;

  /** The kinds that a request may follow. What isn't recorded may be anything. */
  const kindsFor = (request: PairedRequest): readonly Kind<T>[] => {
    const script = scriptKeyOf(request);
    const groups = script === null ? [...kindsByScript.values()] : [kindsByScript.get(script), kindsByScript.get(null)];
    return groups.flatMap((kinds) => [...(kinds?.values() ?? [])].filter(({ example }) => mayFollow(example, request)));
  };
  const kindOf = (redirect: PairedRequest): Kind<T> => {
    const script = scriptKeyOf(redirect);
    const kinds = kindsByScript.get(script) ?? new Map<string, Kind<T>>();
    kindsByScript.set(script, kinds);
    const key = followedKeyOf(redirect);
    const kind = kinds.get(key) ?? createKind<T>(key, redirect);
    kinds.set(key, kind);
    return kind;
  };
  const remove = (open: Open<T>): void => {
    const { kind, entry } = open;
    open.isTaken = true;
    byIndex.delete(entry.index);
    if (--kind.count > 0) return;
    const script = scriptKeyOf(kind.example);
    kindsByScript.get(script)?.delete(kind.key);
    if (kindsByScript.get(script)?.size === 0) kindsByScript.delete(script);
  };

  return {
    add: (redirect, value) => {
      const entry = mainEntryOf(redirect);
      const kind = kindOf(redirect);
      const open = { entry, kind, order: added++, value, isTaken: false };
      kind.count++;
      kind.all.add(open);
      if (entry.callId === null) kind.unmarked.add(open);
      else if (entry.callId === '') kind.ofNone.add(open);
      else {
        const ofCall = kind.byCall.get(entry.callId);
        if (ofCall) ofCall.push(open);
        else kind.byCall.set(entry.callId, [open]);
      }
      byIndex.set(entry.index, open);
    },
    take: (request) => {
      const next = mainEntryOf(request);
      let best: Open<T> | null = null;
      let least = Number.POSITIVE_INFINITY;
      const consider = (open: Open<T>): number => {
        const distance = isInTime(open.entry, next) ? distanceBetween(open.entry, next) : Number.POSITIVE_INFINITY;
        if (distance < least || (best && distance === least && open.order < best.order)) {
          best = open;
          least = distance;
        }
        return least;
      };
      const before = byIndex.get(next.index - 1);
      for (const kind of kindsFor(request)) {
        if (before?.kind === kind && mayShareCall(before.entry, next)) consider(before);
        if (next.callId === null) kind.all.visitNearest(next.startedAt, consider);
        else {
          kind.unmarked.visitNearest(next.startedAt, consider);
          if (next.callId === '') kind.ofNone.visitNearest(next.startedAt, consider);
          const same = next.callId === '' ? undefined : firstOfCall(kind, next);
          if (same) consider(same);
        }
      }
      const found = best as Open<T> | null;
      if (found) remove(found);
      return found?.value ?? null;
    },
  };
};
