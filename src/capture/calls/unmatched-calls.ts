/** Calls that failed without an entry in the browser's log. */
import type { Engine, Exchange, WatchedCall } from '../../core/facts/facts.ts';
import type { CallStore } from './call-store.ts';
import type { ExchangeChanges } from './exchange-changes.ts';
import { exchangeOfCall } from './with-call.ts';

interface UnmatchedCalls {
  readonly addFailed: (id: string) => void;
  /**
   * Makes an exchange of each failed call that has been without one for a while, and removes it when a matching entry comes after all.
   * `now`: milliseconds since 1970. A call that ended after `completeUntil` may have an entry that the browser hasn't reported yet.
   */
  readonly flush: (now: number, completeUntil: number, engine: Engine) => ExchangeChanges;
  /** Whether a failed call waits only for the browser's whole list. */
  readonly waitsForList: () => boolean;
  /** Drops the exchanges that started up to a time, in milliseconds since 1970. */
  readonly forget: (until: number) => void;
}

// A call that failed this long ago and has no exchange has no entry in the browser's log.
const UNMATCHED_AFTER = 2_000; // ms
// On a page that polls without a pause, the list is never read. Then a call waits no longer than this.
const COMPLETE_AFTER = 30_000; // ms

export const createUnmatchedCalls = (calls: CallStore, isMatched: (call: WatchedCall) => boolean): UnmatchedCalls => {
  const failed = new Set<string>(); // ids of calls without an exchange
  const exchanges = new Map<string, Exchange>(); // by call id
  let waitsForList = false;
  return {
    addFailed: (id) => {
      failed.add(id);
    },
    waitsForList: () => waitsForList,
    flush: (now, completeUntil, engine) => {
      waitsForList = false;
      const [changed, removed]: [Exchange[], string[]] = [[], []];
      for (const id of failed) {
        const call = calls.get(id);
        if (!call || isMatched(call)) failed.delete(id);
        if (!call?.end || call.end.at + UNMATCHED_AFTER > now || exchanges.get(id)?.call === call || isMatched(call)) continue;
        if (call.end.at > completeUntil && call.end.at + COMPLETE_AFTER > now) {
          waitsForList = true;
          continue;
        }
        const exchange = exchangeOfCall(call, engine);
        if (!exchange) continue;
        exchanges.set(call.id, exchange);
        changed.push(exchange);
      }
      for (const [id, exchange] of exchanges) {
        if (!exchange.call || !isMatched(exchange.call)) continue;
        exchanges.delete(id);
        removed.push(exchange.id);
      }
      return { changed, removed };
    },
    forget: (until) => {
      for (const [id, { startedAt }] of exchanges) if (startedAt <= until) exchanges.delete(id);
    },
  };
};
