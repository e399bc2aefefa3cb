import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Source } from '../../capture/devtools/source.ts';
import type { CallSite } from '../../core/facts/facts.ts';
import type { Catalogue } from '../../locales/catalogue/catalogue.ts';
import type { InOut } from '../inout/in-out.ts';
import type { SettingsStore } from '../state/settings.ts';
import type { Store } from '../state/store.ts';
import type { View } from '../state/view.ts';

/** What every component of the panel can use. */
export interface Panel {
  readonly store: Store;
  readonly view: View;
  /** The words, in the chosen language. */
  readonly catalogue: Catalogue;
  readonly settings: SettingsStore;
  /** Reloads the page; null where there is none. */
  readonly reload: (() => void) | null;
  /** Starts and stops watching the page's own calls; null where there is no page. */
  readonly watch: Source['watch'];
  /** Opens a place in the page's code in DevTools; null where the browser can't. */
  readonly openSource: ((site: CallSite) => void) | null;
  /** Which log is shown, and what opens, pastes, copies and saves logs. */
  readonly inOut: InOut;
}

const PanelContext = createContext<Panel | null>(null);
export const PanelProvider = PanelContext.Provider;

/** Returns the panel that a component is part of. Throws outside of a panel. */
export const usePanel = (): Panel => {
  const panel = useContext(PanelContext);
  if (!panel) throw new Error('outside of the panel');
  return panel;
};
