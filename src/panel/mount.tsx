import { render } from 'preact';
import type { Source } from '../capture/source.ts';
import type { Catalogue } from '../locales/catalogue.ts';
import { PanelProvider } from './context.ts';
import { PanelPage } from './panel-page.tsx';
import { createStore } from './store.ts';
import { followTheme, type ThemePort } from './theme.ts';
import { createView } from './view.ts';
import './style/theme.css';
import './style/base.css';
import './style/frame.css';
import './style/list.css';
import './style/detail.css';
import './style/evidence.css';
import './style/tooltip.css';

/** What the panel needs of the world around it. */
export interface PanelPorts {
  readonly source: Source;
  readonly catalogue: Catalogue;
  readonly theme: ThemePort;
}

/** Draws the panel into `root` and keeps it current, until the returned function is called. */
export const mountPanel = (root: HTMLElement, { source, catalogue, theme }: PanelPorts): (() => void) => {
  const leaveTheme = followTheme(theme, root.ownerDocument);
  const store = createStore(source);
  const view = createView(store);
  root.classList.add('panel');
  root.lang = catalogue.tag;
  render(
    <PanelProvider value={{ store, view, catalogue }}>
      <PanelPage />
    </PanelProvider>,
    root,
  );
  return () => {
    store.close();
    leaveTheme();
    render(null, root);
  };
};
