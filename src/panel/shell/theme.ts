/** The theme of the panel's surroundings. */
export interface ThemePort {
  current(): 'light' | 'dark';
  /** Calls the listener with each new theme. Returns the function that ends this. */
  subscribe(listener: (theme: 'light' | 'dark') => void): () => void;
}

/** Keeps `data-theme` of the document in step with the port. Returns the function that ends this. */
export const followTheme = (port: ThemePort, { documentElement }: Document): (() => void) => {
  const apply = (theme: 'light' | 'dark') => {
    documentElement.dataset.theme = theme;
  };
  apply(port.current());
  return port.subscribe(apply);
};
