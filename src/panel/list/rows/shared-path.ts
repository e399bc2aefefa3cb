import { type ReadonlySignal, signal } from '@preact/signals';
import { pathOf } from '../../query/url-parts.ts';
import type { Entry } from '../../state/evaluated.ts';
import type { Store } from '../../state/store.ts';

const known = new WeakMap<Store, ReadonlySignal<string>>();

/**
 * The folders that all paths of a list begin with, such as `/api/v1/`; '' for an empty list or a single path. Each new exchange is compared
 * once. Removed exchanges count until the list is empty.
 */
export const sharedPathOf = (store: Store): ReadonlySignal<string> => {
  const shared = known.get(store) ?? followSharedPath(store);
  known.set(store, shared);
  return shared;
};

const followSharedPath = (store: Store): ReadonlySignal<string> => {
  const shared = signal('');
  let first: string | null = null;
  const add = (entries: readonly Entry[]): void => {
    let now = shared.peek();
    for (const { evaluated } of entries) {
      const path = pathOf(evaluated.peek().exchange.hops[0].url);
      if (first === null) first = path;
      else if (path !== first) now = sharedFolder(now || foldersOf(first), path);
    }
    shared.value = now;
  };
  add(store.entries.peek());
  store.onChange(({ added }) => {
    if (store.entries.peek().length > 0) return add(added);
    first = null;
    shared.value = '';
  });
  return shared;
};

/** Returns the folders that `folder` and the path have in common, with the slash at the end. */
const sharedFolder = (folder: string, path: string): string => {
  if (path.startsWith(folder)) return folder;
  let at = 0;
  while (at < folder.length && folder.charCodeAt(at) === path.charCodeAt(at)) at++;
  return folder.slice(0, folder.lastIndexOf('/', at - 1) + 1);
};

/** Returns a path up to its last segment, which includes the query. */
export const foldersOf = (path: string): string => {
  const end = path.search(/[?#]|$/);
  // A slash at the end belongs to the last segment.
  return end < 2 ? path.slice(0, Math.min(1, end)) : path.slice(0, path.lastIndexOf('/', end - 2) + 1);
};
