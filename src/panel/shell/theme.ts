/** Where the panel learns which theme its surroundings have. */
export interface ThemePort {
  current(): 'light' | 'dark';
  /** Calls with each new theme, until the returned function is called. */
  subscribe(listener: (theme: 'light' | 'dark') => void): () => void;
}

/** Keeps `data-theme` of the document as the port says; the returned function ends that. */
export const followTheme = (port: ThemePort, { documentElement }: Document): (() => void) => {
  const wear = (theme: 'light' | 'dark') => {
    documentElement.dataset.theme = theme;
  };
  wear(port.current());
  return port.subscribe(wear);
};
