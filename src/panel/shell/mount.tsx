import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { render } from 'preact';
import type { Source } from '../../capture/devtools/source.ts';
import type { Catalogue } from '../../locales/catalogue/catalogue.ts';
import { languageFor, languages } from '../../locales/index.ts';
import { createInOut } from '../inout/in-out.ts';
import { InOutLayer } from '../inout/inout-layer.tsx';
import { createSettings, type SettingsPort } from '../state/settings.ts';
import { createStore } from '../state/store.ts';
import { createView } from '../state/view.ts';
import { type Panel, PanelProvider } from './context.ts';
import { PanelPage } from './panel-page.tsx';
import { followTheme, type ThemePort } from './theme.ts';
import '../style/theme.css';
import '../style/base.css';
import '../style/frame.css';
import '../style/toolbar.css';
import '../style/list.css';
import '../style/detail.css';
import '../style/tooltip.css';
import '../style/settings.css';

/** What the panel needs of the world around it. */
export interface PanelPorts {
  readonly source: Source;
  readonly theme: ThemePort;
  readonly settings: SettingsPort;
  /** The reader's languages, best first. BCP 47. */
  readonly preferred: readonly string[];
}

/** Draws the panel into `root` and keeps it current, until the returned function is called. */
export const mountPanel = async (root: HTMLElement, { source, theme, settings: port, preferred }: PanelPorts): Promise<() => void> => {
  const leaveTheme = followTheme(theme, root.ownerDocument);
  const settings = createSettings(await port.load(), port.save);
  const leaveSettings = port.follow(settings.adopt);
  const chosen = () => settings.current.value.language ?? languageFor(preferred);
  const catalogue = signal(await languages[chosen()].load());
  const leaveLanguage = effect(() => {
    const tag = chosen();
    void languages[tag].load().then((loaded) => {
      if (chosen() === tag) catalogue.value = loaded;
      root.lang = catalogue.peek().tag;
    });
  });
  // What the user opened is shown whole, however long it is.
  const whole = { ...settings, current: computed(() => ({ ...settings.current.value, limit: Number.POSITIVE_INFINITY })) };
  const inOut = createInOut(source, (from) => {
    const store = createStore(from, from === source ? settings : whole);
    return { store, view: createView(store, settings, catalogue) };
  });
  root.classList.add('panel');
  render(<Translated panel={{ inOut, settings }} catalogue={catalogue} />, root);
  return () => {
    inOut.close();
    leaveTheme();
    leaveSettings();
    leaveLanguage();
    render(null, root);
  };
};

interface Props {
  readonly panel: Pick<Panel, 'inOut' | 'settings'>;
  readonly catalogue: ReadonlySignal<Catalogue>;
}

/** Draws everything anew when the language or the shown log changes. */
const Translated = ({ panel, catalogue }: Props) => {
  const log = panel.inOut.shown.value;
  return (
    <PanelProvider value={{ ...panel, ...log, catalogue: catalogue.value }}>
      <PanelPage key={log.id} />
      <InOutLayer />
    </PanelProvider>
  );
};
