import { useEffect, useState } from 'preact/hooks';

/** What `load` fetches; null until it is there, and while something else is fetched for another key. */
export const useLoaded = <T>(key: string, load: () => Promise<T>): T | null => {
  const [loaded, setLoaded] = useState<{ readonly key: string; readonly value: T } | null>(null);
  useEffect(() => {
    let wanted = true;
    void load().then((value) => {
      if (wanted) setLoaded({ key, value });
    });
    return () => {
      wanted = false;
    };
  }, [key]);
  return loaded?.key === key ? loaded.value : null;
};
