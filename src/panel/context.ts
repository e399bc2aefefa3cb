import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Catalogue } from '../locales/catalogue.ts';
import type { Store } from './store.ts';
import type { View } from './view.ts';

/** What every part of the panel works with. */
export interface Panel {
  readonly store: Store;
  readonly view: View;
  readonly catalogue: Catalogue;
}

const PanelContext = createContext<Panel | null>(null);
export const PanelProvider = PanelContext.Provider;

/** The panel that a component is part of. Throws outside of one. */
export const usePanel = (): Panel => {
  const panel = useContext(PanelContext);
  if (!panel) throw new Error('outside of the panel');
  return panel;
};
