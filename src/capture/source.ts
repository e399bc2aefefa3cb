import type { Exchange } from '../core/facts.ts';

/** What a source of exchanges has to say. */
export type News =
  /** New exchanges, and known ones of which more became known: the same `id`, told again whole. `gone` ids were joined into others. */
  | { readonly kind: 'exchanges'; readonly changed: readonly Exchange[]; readonly gone: readonly string[] }
  /** How many network requests of any kind were seen so far; tells an idle page from one without cross-origin requests. */
  | { readonly kind: 'requests'; readonly count: number }
  /** Whether the browser shows the inspected page to extensions; it hides its own pages and its store. Told at each navigation. */
  | { readonly kind: 'page'; readonly visible: boolean }
  /** The extension was reloaded or removed under the panel: nothing more will come. */
  | { readonly kind: 'disconnected' };

/** Where exchanges come from: a browser's DevTools, or a file. */
export interface Source {
  /** Tells what is known already and then each change, until the returned function is called. */
  readonly subscribe: (tell: (news: News) => void) => () => void;
}
