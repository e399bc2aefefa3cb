import type { CallSite } from '../core/facts/facts.ts';

/** The function that only Chromium has. It counts lines and columns from 0. */
interface SourcePanels {
  openResource?(url: string, line: number, column: number, done: () => void): void;
}

/** Returns the function that opens a place in DevTools' list of sources; null where the browser has none. */
export const devtoolsOpenSource = (): ((site: CallSite) => void) | null => {
  const { chrome } = globalThis as unknown as { readonly chrome?: { readonly devtools?: { readonly panels?: SourcePanels } } };
  const panels = chrome?.devtools?.panels;
  if (typeof panels?.openResource !== 'function') return null;
  return ({ url, line, column }) => panels.openResource?.(url, Math.max(0, line - 1), Math.max(0, column - 1), () => {});
};
