import { useEffect, useState } from 'preact/hooks';

/** Makes a hook that gives what `load` fetches for a key: at once where it was fetched before, null until it is there. */
export const loading = <K, T>(load: (key: K) => Promise<T>): ((key: K) => T | null) => {
  const known = new Map<K, T>();
  return (key) => {
    const [, draw] = useState(0);
    useEffect(() => {
      if (known.has(key)) return;
      let wanted = true;
      void load(key).then((value) => {
        known.set(key, value);
        if (wanted) draw((times) => times + 1);
      });
      return () => {
        wanted = false;
      };
    }, [key]);
    return known.get(key) ?? null;
  };
};
