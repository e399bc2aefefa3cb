import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { render } from 'preact';
import type { Source } from '../../capture/devtools/source.ts';
import type { Catalogue } from '../../locales/catalogue/catalogue.ts';
import { languageFor, languages } from '../../locales/index.ts';
import { createInOut } from '../inout/in-out.ts';
import { InOutLayer } from '../inout/inout-layer.tsx';
import { focusFilterOnKey } from '../list/find/focus-filter.ts';
import type { SearchPort } from '../list/find/search-port.ts';
import { createSettings, type SettingsPort } from '../state/settings.ts';
import { createStore } from '../state/store.ts';
import { createView } from '../state/view.ts';
import { type Panel, PanelProvider } from './context.ts';
import { PanelPage } from './panel-page.tsx';
import { followTheme, type ThemePort } from './theme.ts';
import '../style/theme.css';
import '../style/base.css';
import '../style/frame.css';
import '../style/buttons.css';
import '../style/drop-target.css';
import '../style/toolbar.css';
import '../style/list.css';
import '../style/rows.css';
import '../style/loads.css';
import '../style/detail.css';
import '../style/tooltip.css';
import '../style/settings.css';

/** What the panel needs from its surroundings. */
interface PanelPorts {
  readonly source: Source;
  readonly theme: ThemePort;
  readonly settings: SettingsPort;
  /** Reloads the inspected page. */
  readonly reload: () => void;
  /** Opens a place in the page's code; null where the browser can't. */
  readonly openSource: Panel['openSource'];
  /** DevTools' find bar; null where the panel has none. */
  readonly search: SearchPort | null;
  /** The user's languages as BCP 47 tags, best first. */
  readonly languages: readonly string[];
}

/** Renders the panel into `root`. Returns the function that unmounts it and ends all subscriptions. */
export const mountPanel = async (
  root: HTMLElement,
  { source, theme, settings: port, reload, openSource, search, languages: preferred }: PanelPorts,
): Promise<() => void> => {
  const unfollowTheme = followTheme(theme, root.ownerDocument);
  const settings = createSettings(await port.load(), port.save);
  const unsubscribeSettings = port.subscribe(settings.adopt);
  const chosen = () => settings.current.value.language ?? languageFor(preferred);
  const catalogue = signal(await languages[chosen()].load());
  const unfollowLanguage = effect(() => {
    const tag = chosen();
    void languages[tag].load().then((loaded) => {
      if (chosen() === tag) catalogue.value = loaded;
      root.lang = catalogue.peek().tag;
    });
  });
  // A log that the user opened is shown in full, whatever its length and number of loads.
  const unlimited = {
    ...settings,
    current: computed(() => ({ ...settings.current.value, limit: Number.POSITIVE_INFINITY, preserve: true })),
  };
  const inOut = createInOut(source, (from) => {
    const store = createStore(from, from === source ? settings : unlimited);
    return { store, view: createView(store, settings, catalogue) };
  });
  const unsubscribeSearch = search
    ? search.subscribe((event) => {
        void import('../list/find/find.ts').then(({ find }) => find(event, inOut.shown.peek().view, catalogue.peek()));
      })
    : focusFilterOnKey(root.ownerDocument);
  root.classList.add('panel');
  render(<Translated panel={{ inOut, settings, reload, openSource }} catalogue={catalogue} />, root);
  return () => {
    inOut.close();
    unsubscribeSearch();
    unfollowTheme();
    unsubscribeSettings();
    unfollowLanguage();
    render(null, root);
  };
};

interface Props {
  readonly panel: Pick<Panel, 'inOut' | 'settings' | 'openSource'> & Pick<PanelPorts, 'reload'>;
  readonly catalogue: ReadonlySignal<Catalogue>;
}

/** Renders the panel again when the language or the shown log changes. */
const Translated = ({ panel, catalogue }: Props) => {
  const log = panel.inOut.shown.value;
  const { watch, store } = log;
  // A plain reload would end the watching.
  const reload = () => (watch && store.watch.peek().state !== 'off' ? watch.start() : panel.reload());
  return (
    <PanelProvider
      value={{ ...panel, ...log, reload: panel.inOut.logSource.value.kind === 'page' ? reload : null, catalogue: catalogue.value }}
    >
      <PanelPage key={log.id} />
      <InOutLayer />
    </PanelProvider>
  );
};
