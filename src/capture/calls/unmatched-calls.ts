/** Calls that failed without leaving an entry in the browser's log. */
import type { Engine, Exchange, WatchedCall } from '../../core/facts/facts.ts';
import type { Calls } from './calls.ts';
import type { ExchangeChanges } from './exchange-changes.ts';
import { callAlone } from './with-call.ts';

export interface LoneCalls {
  readonly failed: (id: string) => void;
  /** They become exchanges of their own, until an entry comes after all. `now`: milliseconds since 1970. */
  readonly file: (now: number, engine: Engine) => ExchangeChanges;
  readonly forget: (until: number) => void;
}

// A call that failed this long ago, and has no exchange, has none in the browser's log.
const ALONE_AFTER = 2_000; // ms

export const createLoneCalls = (calls: Calls, isMatched: (call: WatchedCall) => boolean): LoneCalls => {
  const failed = new Set<string>(); // calls that have no exchange yet
  const alone = new Map<string, Exchange>();
  return {
    failed: (id) => {
      failed.add(id);
    },
    file: (now, engine) => {
      const [changed, gone]: [Exchange[], string[]] = [[], []];
      for (const id of failed) {
        const call = calls.get(id);
        if (!call || isMatched(call)) failed.delete(id);
        if (!call?.end || call.end.at + ALONE_AFTER > now || alone.get(id)?.call === call || isMatched(call)) continue;
        const exchange = callAlone(call, engine);
        if (!exchange) continue;
        alone.set(call.id, exchange);
        changed.push(exchange);
      }
      for (const [id, exchange] of alone) {
        if (!exchange.call || !isMatched(exchange.call)) continue;
        alone.delete(id);
        gone.push(exchange.id);
      }
      return { changed, gone };
    },
    forget: (until) => {
      for (const [id, { startedAt }] of alone) if (startedAt <= until) alone.delete(id);
    },
  };
};
