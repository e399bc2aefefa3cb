import type { Exchange, WatchedCall } from '../../core/facts/facts.ts';

/** An exchange and the call that caused it. */
export interface Match {
  readonly exchange: Exchange;
  readonly call: WatchedCall;
  /** The page's JavaScript sent the request, but none of the calls that leave a mark did. */
  readonly isUnmarked: boolean;
  /** Calls with other options that may have caused the exchange instead. */
  readonly alike: readonly WatchedCall[];
}
