import type { Exchange } from '../../core/facts/facts.ts';

/** What changed in a set of exchanges. */
export interface ExchangeChanges {
  /** New exchanges, and known ones with new facts, each complete. */
  readonly changed: readonly Exchange[];
  /** Ids of exchanges that turned out to be parts of others. */
  readonly removed: readonly string[];
}
