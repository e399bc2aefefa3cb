import type { Source } from '../capture/source.ts';

/** The panel's window, as the hidden DevTools page sees it: same extension, same process, so plain objects pass. */
interface PanelWindow extends Window {
  corsplainSource?: Source;
}
const HANDED_OVER = 'corsplain-source';

/** Gives the panel its source; done again each time the panel is shown, which changes nothing. */
export const handOver = (panel: PanelWindow, source: Source): void => {
  panel.corsplainSource = source;
  panel.dispatchEvent(new Event(HANDED_OVER));
};

/** In the panel: the source, as soon as it is there. */
export const receive = (): Promise<Source> =>
  new Promise((resolve) => {
    const look = () => {
      const { corsplainSource } = window as PanelWindow;
      if (corsplainSource) resolve(corsplainSource);
    };
    window.addEventListener(HANDED_OVER, look);
    look();
  });
