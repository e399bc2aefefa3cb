import type { Exchange, WatchState } from '../../core/facts/facts.ts';

/** What a source of exchanges has to say. */
export type News =
  /** New exchanges, and known ones of which more became known: the same `id`, told again whole. `gone` ids were joined into others. */
  | { readonly kind: 'exchanges'; readonly changed: readonly Exchange[]; readonly gone: readonly string[] }
  /** How many network requests of any kind were seen so far; tells an idle page from one without cross-origin requests. */
  | { readonly kind: 'requests'; readonly count: number }
  /** Whether the browser shows the inspected page to extensions; it hides its own pages and its store. Told at each navigation. */
  | { readonly kind: 'page'; readonly visible: boolean }
  /** The inspected page is another one since `at`, in milliseconds since 1970. */
  | { readonly kind: 'navigated'; readonly at: number }
  /** Whether the page's own calls are watched, and how many of them were lost. */
  | { readonly kind: 'watch'; readonly state: WatchState; readonly dropped: number }
  /** The extension was reloaded or removed under the panel: nothing more will come. */
  | { readonly kind: 'disconnected' };

/** Where exchanges come from: a browser's DevTools, or a file. */
export interface Source {
  /** Tells what is known already and then each change, until the returned function is called. */
  readonly subscribe: (tell: (news: News) => void) => () => void;
  /** Lets go of all exchanges that started up to a time, in milliseconds since 1970: nobody will ask for them again. */
  readonly forget: (until: number) => void;
  /** Watches the page's own calls; null where there is no page. */
  readonly watch: { readonly start: () => void; readonly stop: () => void } | null;
}
