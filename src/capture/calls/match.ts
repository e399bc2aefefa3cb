import type { Exchange, WatchedCall } from '../../core/facts/facts.ts';

/** An exchange and the watched call that caused it. */
export interface Match {
  readonly exchange: Exchange;
  readonly call: WatchedCall;
  /** The page's JavaScript sent the request, but not by a call that leaves a mark: see `leavesMark`. */
  readonly isUnmarked: boolean;
  /** Calls with other options that may have caused the exchange instead. */
  readonly ambiguousWith: readonly WatchedCall[];
}
