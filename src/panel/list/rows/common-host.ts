import { type ReadonlySignal, signal } from '@preact/signals';
import { hostOf } from '../../query/url-parts.ts';
import type { Entry } from '../../state/evaluated.ts';
import type { Store } from '../../state/store.ts';

const known = new WeakMap<Store, ReadonlySignal<string>>();

/**
 * The host of most exchanges of a list, which rows without a column for it leave out; '' for an empty list. Each new exchange is counted
 * once. Removed exchanges count until the list is empty.
 */
export const commonHostOf = (store: Store): ReadonlySignal<string> => {
  const common = known.get(store) ?? followCommonHost(store);
  known.set(store, common);
  return common;
};

const followCommonHost = (store: Store): ReadonlySignal<string> => {
  const common = signal('');
  const counts = new Map<string, number>();
  const add = (entries: readonly Entry[]): void => {
    let most = common.peek();
    for (const { evaluated } of entries) {
      const host = hostOf(evaluated.peek().exchange.hops[0].url);
      const count = (counts.get(host) ?? 0) + 1;
      counts.set(host, count);
      if (count > (counts.get(most) ?? 0)) most = host;
    }
    common.value = most;
  };
  add(store.entries.peek());
  store.onChange(({ added }) => {
    if (store.entries.peek().length > 0) return add(added);
    counts.clear();
    common.value = '';
  });
  return common;
};
