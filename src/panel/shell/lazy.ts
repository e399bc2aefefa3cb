import { type ReadonlySignal, signal } from '@preact/signals';

/** Returns a function that loads something once for each key, at the first call with that key. The signal is null until it is loaded. */
export const lazy = <T, K = void>(load: (key: K) => Promise<T>): ((key: K) => ReadonlySignal<T | null>) => {
  const loads = new Map<K, ReadonlySignal<T | null>>();
  return (key) => {
    const known = loads.get(key);
    if (known) return known;
    const loaded = signal<T | null>(null);
    loads.set(key, loaded);
    void load(key).then((value) => {
      loaded.value = value;
    });
    return loaded;
  };
};
