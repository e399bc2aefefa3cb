/** The panel outside of any DevTools: a test tells it what a browser would have told. */
import type { News, Source } from '../../src/capture/source.ts';
import { en } from '../../src/locales/en.ts';
import { mountPanel } from '../../src/panel/mount.tsx';
import type { ThemePort } from '../../src/panel/theme.ts';

/** What a test steers from outside of the page. */
export interface Stage {
  readonly tell: (news: News) => void;
  readonly wear: (theme: 'light' | 'dark') => void;
}

declare global {
  interface Window {
    stage: Stage;
  }
}

const hearers = new Set<(news: News) => void>();
const source: Source = {
  subscribe: (tell) => {
    hearers.add(tell);
    return () => hearers.delete(tell);
  },
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
if (root) mountPanel(root, { source, catalogue: en, theme });
