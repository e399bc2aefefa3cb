import type { Browser, Storage } from 'webextension-polyfill';
import type { Settings, SettingsPort } from '../panel/state/settings.ts';

const KEY = 'settings';

// Dragging changes a setting with every pixel; what counts is where it ends.
const REST = 300; // ms

/** The extension's own storage. Without it the panel works, and forgets. */
export const storedSettings = ({ storage: { local } }: Pick<Browser, 'storage'>, page: EventTarget): SettingsPort => {
  let due: Settings | null = null;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const write = (): void => {
    clearTimeout(rest);
    if (!due) return;
    void local.set({ [KEY]: due }).catch(() => {});
    due = null;
  };
  page.addEventListener('pagehide', write);
  return {
    load: () =>
      local.get(KEY).then(
        (kept) => kept[KEY],
        () => undefined,
      ),
    save: (settings) => {
      due = settings;
      clearTimeout(rest);
      rest = setTimeout(write, REST);
    },
    follow: (tell) => {
      const hear = (changes: Storage.StorageAreaOnChangedChangesType): void => {
        const change = changes[KEY];
        if (change && !due) tell(change.newValue); // what is due here is newer than any echo
      };
      local.onChanged.addListener(hear);
      return () => local.onChanged.removeListener(hear);
    },
  };
};
