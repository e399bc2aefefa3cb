/** Mounts the panel in an ordinary page, where tests emit the events of the source and set the theme. */
import type { Source, SourceEvent } from '../../src/capture/devtools/source.ts';
import type { CallSite } from '../../src/core/facts/facts.ts';
import type { SearchEvent, SearchPort } from '../../src/panel/list/find/search-port.ts';
import { mountPanel } from '../../src/panel/shell/mount.tsx';
import type { ThemePort } from '../../src/panel/shell/theme.ts';
import type { SettingsPort } from '../../src/panel/state/settings.ts';
import { type StateName, states } from './states.ts';

/** The controls that tests call from outside the page. */
export interface Harness {
  readonly emit: (event: SourceEvent) => void;
  /** How often the panel reloaded the page. */
  reloads: number;
  readonly setTheme: (theme: 'light' | 'dark') => void;
  /** Takes the steps that lead to a state. */
  readonly show: (state: StateName) => Promise<void>;
  /** Takes a step of the find bar. */
  readonly search: (event: SearchEvent) => void;
  /** The places in the page's code that the panel opened. */
  readonly opened: readonly CallSite[];
}

declare global {
  interface Window {
    harness: Harness;
  }
}

const listeners = new Set<(event: SourceEvent) => void>();
const emitWatch = (state: 'starting' | 'off'): void => window.harness.emit({ kind: 'watch', state, dropped: 0 });
const source: Source = {
  subscribe: (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  forget: () => {},
  keepAtMost: () => {},
  watch: { start: () => emitWatch('starting'), stop: () => emitWatch('off') },
};
const themeListeners = new Set<(theme: 'light' | 'dark') => void>();
const theme: ThemePort = {
  current: () => 'light',
  subscribe: (listener) => {
    themeListeners.add(listener);
    return () => themeListeners.delete(listener);
  },
};

const searchers = new Set<(event: SearchEvent) => void>();
const opened: CallSite[] = [];
window.harness = {
  reloads: 0,
  show: (state) => states[state](),
  opened,
  search: (event) => {
    for (const listener of searchers) listener(event);
  },
  emit: (event) => {
    for (const listener of listeners) listener(event);
  },
  setTheme: (name) => {
    for (const listener of themeListeners) listener(name);
  },
};

const root = document.getElementById('app');
const settings: SettingsPort = {
  load: async () => JSON.parse(localStorage.getItem('settings') ?? 'null'),
  save: (stored) => localStorage.setItem('settings', JSON.stringify(stored)),
  subscribe: () => () => {},
};
const openSource = (site: CallSite): void => {
  opened.push(site);
};
const reload = () => void window.harness.reloads++;
// Most tests have no find bar, like Firefox.
const search: SearchPort | null =
  location.hash === '#find-bar'
    ? {
        subscribe: (listener) => {
          searchers.add(listener);
          return () => searchers.delete(listener);
        },
      }
    : null;
if (root) await mountPanel(root, { source, theme, settings, reload, openSource, search, languages: navigator.languages });
