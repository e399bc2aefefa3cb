/** The panel outside of any DevTools: a test tells it what a browser would have told. */
import type { Source, SourceEvent } from '../../src/capture/devtools/source.ts';
import { mountPanel } from '../../src/panel/shell/mount.tsx';
import type { ThemePort } from '../../src/panel/shell/theme.ts';
import type { SettingsPort } from '../../src/panel/state/settings.ts';

/** What a test steers from outside of the page. */
export interface Stage {
  readonly tell: (news: SourceEvent) => void;
  readonly wear: (theme: 'light' | 'dark') => void;
}

declare global {
  interface Window {
    stage: Stage;
  }
}

const hearers = new Set<(news: SourceEvent) => void>();
const say = (state: 'starting' | 'off'): void => window.stage.tell({ kind: 'watch', state, dropped: 0 });
const source: Source = {
  subscribe: (tell) => {
    hearers.add(tell);
    return () => hearers.delete(tell);
  },
  forget: () => {},
  watch: { start: () => say('starting'), stop: () => say('off') },
};
const wearers = new Set<(theme: 'light' | 'dark') => void>();
const theme: ThemePort = {
  current: () => 'light',
  subscribe: (listener) => {
    wearers.add(listener);
    return () => wearers.delete(listener);
  },
};

window.stage = {
  tell: (news) => {
    for (const hear of hearers) hear(news);
  },
  wear: (name) => {
    for (const wear of wearers) wear(name);
  },
};

const root = document.getElementById('app');
const settings: SettingsPort = {
  load: async () => JSON.parse(localStorage.getItem('settings') ?? 'null'),
  save: (kept) => localStorage.setItem('settings', JSON.stringify(kept)),
  subscribe: () => () => {},
};
if (root) await mountPanel(root, { source, theme, settings, languages: navigator.languages });
