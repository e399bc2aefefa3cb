/** Finds the selected request again in the next load. */
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Entry } from '../evaluated.ts';
import type { Store } from '../store.ts';
import { twinKeyOf } from './twin.ts';

interface Follow {
  /** The entry of an earlier load whose twin is awaited in the newest one. */
  readonly awaited: ReadonlySignal<Entry | null>;
  readonly stopWaiting: () => void;
}

interface FollowPort {
  readonly selectedEntry: () => Entry | null;
  readonly onFound: (twin: Entry) => void;
  /** The load has settled without it. */
  readonly onLost: () => void;
}

export const followSelected = (store: Store, { selectedEntry, onFound, onLost }: FollowPort): Follow => {
  const awaited = signal<Entry | null>(null);
  let key = '';
  let isOnly = true; // no other request of its load has the same key
  let candidate: Entry | null = null;

  const stopWaiting = (): void => {
    awaited.value = null;
    candidate = null;
  };
  const found = (twin: Entry): void => {
    stopWaiting();
    onFound(twin);
  };
  const urlOf = ({ evaluated }: Entry): string => evaluated.peek().exchange.hops[0].url;
  store.onLoad(() => {
    candidate = null;
    const entry = selectedEntry();
    if (!entry || entry === awaited.peek()) return;
    awaited.value = entry;
    const { exchange, load } = entry.evaluated.peek();
    key = twinKeyOf(exchange);
    const [address = ''] = exchange.hops[0].url.split(/[?#]/, 1);
    const isTwin = (other: Entry): boolean => {
      const { exchange, load: its } = other.evaluated.peek();
      return its === load && exchange.hops[0].url.startsWith(address) && twinKeyOf(exchange) === key;
    };
    isOnly = store.entries.peek().every((other) => other === entry || !isTwin(other));
  });
  store.onChange(({ added, previous }) => {
    const wanted = awaited.peek();
    if (!wanted) return;
    const load = store.load.peek().id;
    // An exchange may be known before its load is.
    const twins = [...added, ...previous.keys()].filter(
      ({ evaluated }) => evaluated.peek().load === load && twinKeyOf(evaluated.peek().exchange) === key,
    );
    const exact = twins.find((twin) => urlOf(twin) === urlOf(wanted));
    candidate ??= twins[0] ?? null;
    const twin = exact ?? (isOnly ? candidate : null);
    if (twin) found(twin);
  });
  effect(() => {
    if (!store.settled.value || !awaited.peek()) return;
    if (candidate && store.find(candidate.id)) return found(candidate);
    stopWaiting();
    onLost();
  });
  return { awaited, stopWaiting };
};
