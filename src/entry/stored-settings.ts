import type { Browser, Storage } from 'webextension-polyfill';
import type { Settings, SettingsPort } from '../panel/state/settings.ts';

const KEY = 'settings';

// Dragging changes a setting with every pixel, but only the last value counts.
const WRITE_DELAY = 300; // ms

/** Settings in the extension's own storage. Where that fails, the panel works with settings that are not kept. */
export const storedSettings = ({ storage: { local } }: Pick<Browser, 'storage'>, page: EventTarget): SettingsPort => {
  let pending: Settings | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = (): void => {
    clearTimeout(timer);
    if (!pending) return;
    void local.set({ [KEY]: pending }).catch(() => {});
    pending = null;
  };
  page.addEventListener('pagehide', write);
  return {
    load: () =>
      local.get(KEY).then(
        (stored) => stored[KEY],
        () => undefined,
      ),
    save: (settings) => {
      pending = settings;
      clearTimeout(timer);
      timer = setTimeout(write, WRITE_DELAY);
    },
    subscribe: (listener) => {
      const onChanged = (changes: Storage.StorageAreaOnChangedChangesType): void => {
        const change = changes[KEY];
        if (change && !pending) listener(change.newValue); // a pending write is newer than what was stored
      };
      local.onChanged.addListener(onChanged);
      return () => local.onChanged.removeListener(onChanged);
    },
  };
};
