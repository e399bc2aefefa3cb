import type { Browser } from 'webextension-polyfill';
import type { ThemePort } from '../panel/shell/theme.ts';

/** The theme in both browsers' APIs, whose names differ and are not unified by the polyfill. */
interface ThemedPanels {
  readonly themeName?: string;
  setThemeChangeHandler?(handler: ((theme: string) => void) | null): void; // Chromium
  readonly onThemeChanged?: {
    // Firefox
    addListener(listener: (theme: string) => void): void;
    removeListener(listener: (theme: string) => void): void;
  };
}

const themeOf = (name: string | undefined): 'light' | 'dark' => (name === 'dark' ? 'dark' : 'light');

/** The theme of DevTools, which can differ from the system's. */
export const devtoolsTheme = (browser: Browser): ThemePort => {
  const panels = browser.devtools.panels as ThemedPanels;
  return {
    current: () => themeOf(panels.themeName),
    subscribe: (listener) => {
      const onChange = (name: string) => listener(themeOf(name));
      panels.onThemeChanged?.addListener(onChange);
      panels.setThemeChangeHandler?.(onChange);
      return () => {
        panels.onThemeChanged?.removeListener(onChange);
        panels.setThemeChangeHandler?.(null);
      };
    },
  };
};
