import type { Exchange, WatchState } from '../../core/facts/facts.ts';

/** What a source reports to its subscribers. */
export type SourceEvent =
  /** New exchanges, and known ones with new facts: the same `id`, complete again. `removed`: ids of exchanges that became parts of others. */
  | { readonly kind: 'exchanges'; readonly changed: readonly Exchange[]; readonly removed: readonly string[] }
  /** The number of network requests of any kind so far. It distinguishes an idle page from one without cross-origin requests. */
  | { readonly kind: 'requests'; readonly count: number }
  /** Whether extensions can inspect the page: not the browser's own pages, nor its extension store. Sent when it changes. */
  | { readonly kind: 'page'; readonly visible: boolean }
  /** A page was opened, or loaded again, at a time in milliseconds since 1970. What follows belongs to it; what came before, to the load before. */
  | { readonly kind: 'navigated'; readonly at: number; readonly url: string | null }
  /** Exchanges that started up to a time, in milliseconds since 1970, will not be reported again. */
  | { readonly kind: 'forgotten'; readonly until: number }
  /** Whether the page's own calls are watched, and how many reports of them were dropped. */
  | { readonly kind: 'watch'; readonly state: WatchState; readonly dropped: number }
  /** The extension was reloaded or removed while the panel is open: no more events will follow. */
  | { readonly kind: 'disconnected' };

/** Where exchanges come from: a browser's DevTools, or a file. */
export interface Source {
  /** Calls the listener with everything known so far, then with each event, until the returned function is called. */
  readonly subscribe: (listener: (event: SourceEvent) => void) => () => void;
  /** Drops everything that started up to a time, in milliseconds since 1970. */
  readonly forget: (until: number) => void;
  /** Sets how many requests, and how many exchanges, are kept at most. The oldest are dropped. */
  readonly keepAtMost: (limit: number) => void;
  /** Starts and stops watching the page's own calls; null where there is no page. */
  readonly watch: { readonly start: () => void; readonly stop: () => void } | null;
}
