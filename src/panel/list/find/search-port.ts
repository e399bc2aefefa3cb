/** A step of the search with DevTools' own find bar. */
export interface SearchEvent {
  readonly action: 'performSearch' | 'nextSearchResult' | 'previousSearchResult' | 'cancelSearch';
  readonly query: string;
}

/** DevTools' find bar. Only Chromium has one for panels of extensions. */
export interface SearchPort {
  /** Calls the listener with each step. Returns the function that ends this. */
  readonly subscribe: (listener: (event: SearchEvent) => void) => () => void;
}
