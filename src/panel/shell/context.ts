import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Source } from '../../capture/devtools/source.ts';
import type { Catalogue } from '../../locales/catalogue/catalogue.ts';
import type { InOut } from '../inout/in-out.ts';
import type { SettingsStore } from '../state/settings.ts';
import type { Store } from '../state/store.ts';
import type { View } from '../state/view.ts';

/** What every part of the panel works with. */
export interface Panel {
  readonly store: Store;
  readonly view: View;
  /** The words, in the language that is chosen now. */
  readonly catalogue: Catalogue;
  readonly settings: SettingsStore;
  /** Watches the page's own calls; null where there is no page. */
  readonly watch: Source['watch'];
  /** What comes into the panel and what leaves it. */
  readonly inOut: InOut;
}

const PanelContext = createContext<Panel | null>(null);
export const PanelProvider = PanelContext.Provider;

/** The panel that a component is part of. Throws outside of one. */
export const usePanel = (): Panel => {
  const panel = useContext(PanelContext);
  if (!panel) throw new Error('outside of the panel');
  return panel;
};
