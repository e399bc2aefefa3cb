import type { Exchange } from '../../core/facts/facts.ts';

/** What became of a set of exchanges since the last look. */
export interface ExchangeChanges {
  /** New exchanges, and known ones that changed, each complete. */
  readonly changed: readonly Exchange[];
  /** Ids of exchanges that no longer exist, because they turned out to be parts of others. */
  readonly gone: readonly string[];
}
