import type { Source } from '../capture/devtools/source.ts';
import type { SearchPort } from '../panel/list/find/search-port.ts';

/** The panel's window as seen from the hidden DevTools page. Both run in one process, so plain objects can be shared. */
interface PanelWindow extends Window {
  corsplainSource?: Source;
  corsplainSearch?: SearchPort | null;
}

interface HandedOver {
  readonly source: Source;
  readonly search: SearchPort | null;
}
const HANDED_OVER = 'corsplain-source';
const REQUESTED = 'corsplain-source-asked-for';

/** Gives the panel its source and the find bar. Repeated calls, each time the panel is shown, change nothing. */
export const handOver = (panel: PanelWindow, { source, search }: HandedOver): void => {
  panel.corsplainSource = source;
  panel.corsplainSearch = search;
  panel.dispatchEvent(new Event(HANDED_OVER));
};

/**
 * Calls the listener when a panel requests its source. This is needed because Firefox fires no event for a reload of a shown panel.
 * The channel reaches the DevTools of every tab.
 */
export const onSourceRequested = (listener: () => void): void => {
  new BroadcastChannel(REQUESTED).addEventListener('message', listener);
};

/** Returns the source and the find bar, in the panel, as soon as they are handed over. */
export const receiveSource = (): Promise<HandedOver> =>
  new Promise((resolve) => {
    const check = () => {
      const { corsplainSource: source, corsplainSearch: search = null } = window as PanelWindow;
      if (!source) return;
      channel.close();
      resolve({ source, search });
    };
    const channel = new BroadcastChannel(REQUESTED);
    window.addEventListener(HANDED_OVER, check);
    channel.postMessage(null);
    check();
  });
