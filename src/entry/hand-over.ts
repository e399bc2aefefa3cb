import type { Source } from '../capture/devtools/source.ts';

/** The panel's window, as the hidden DevTools page sees it: same extension, same process, so plain objects pass. */
interface PanelWindow extends Window {
  corsplainSource?: Source;
}
const HANDED_OVER = 'corsplain-source';
const ASKED_FOR = 'corsplain-source-asked-for';

/** Gives the panel its source; done again each time the panel is shown, which changes nothing. */
export const handOver = (panel: PanelWindow, source: Source): void => {
  panel.corsplainSource = source;
  panel.dispatchEvent(new Event(HANDED_OVER));
};

/**
 * Calls when a panel asks for its source. Firefox does not tell that a panel's page was reloaded while it is shown.
 * The channel reaches the DevTools of every tab.
 */
export const onAsked = (give: () => void): void => {
  new BroadcastChannel(ASKED_FOR).addEventListener('message', give);
};

/** In the panel: the source, as soon as it is there. */
export const receive = (): Promise<Source> =>
  new Promise((resolve) => {
    const look = () => {
      const { corsplainSource } = window as PanelWindow;
      if (!corsplainSource) return;
      channel.close();
      resolve(corsplainSource);
    };
    const channel = new BroadcastChannel(ASKED_FOR);
    window.addEventListener(HANDED_OVER, look);
    channel.postMessage(null);
    look();
  });
