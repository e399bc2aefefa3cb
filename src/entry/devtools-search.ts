import type { SearchEvent, SearchPort } from '../panel/list/find/search-port.ts';

/** The event that only Chromium has. */
interface SearchedPanel {
  readonly onSearch?: { addListener(listener: (action: string, query?: string) => void): void };
}

const ACTIONS: readonly SearchEvent['action'][] = ['performSearch', 'nextSearchResult', 'previousSearchResult', 'cancelSearch'];

/** The find bar that DevTools show in a panel; null where the browser has none. */
export const devtoolsSearch = (panel: object): SearchPort | null => {
  const { onSearch } = panel as SearchedPanel;
  if (!onSearch) return null;
  const listeners = new Set<(event: SearchEvent) => void>();
  let query = '';
  onSearch.addListener((name, text) => {
    const action = ACTIONS.find((known) => known === name);
    // Chromium names the text only when it changes.
    query = text ?? query;
    if (action) for (const listener of listeners) listener({ action, query });
  });
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
