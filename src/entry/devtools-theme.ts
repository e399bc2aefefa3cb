import type { Browser } from 'webextension-polyfill';
import type { ThemePort } from '../panel/shell/theme.ts';

/** The two engines name the same thing differently, and the polyfill does not bridge it. */
interface ThemedPanels {
  readonly themeName?: string;
  setThemeChangeHandler?(handler: ((theme: string) => void) | null): void; // Chromium
  readonly onThemeChanged?: {
    // Firefox
    addListener(listener: (theme: string) => void): void;
    removeListener(listener: (theme: string) => void): void;
  };
}

const meaning = (name: string | undefined): 'light' | 'dark' => (name === 'dark' ? 'dark' : 'light');

/** DevTools' own theme, which need not be the system's. */
export const devtoolsTheme = (browser: Browser): ThemePort => {
  const panels = browser.devtools.panels as ThemedPanels;
  return {
    current: () => meaning(panels.themeName),
    subscribe: (listener) => {
      const tell = (name: string) => listener(meaning(name));
      panels.onThemeChanged?.addListener(tell);
      panels.setThemeChangeHandler?.(tell);
      return () => {
        panels.onThemeChanged?.removeListener(tell);
        panels.setThemeChangeHandler?.(null);
      };
    },
  };
};
