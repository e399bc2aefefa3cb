import type { Exchange, Outcome, Sighting } from '../../../src/core/facts/facts.ts';
import { nonEmpty } from '../../../src/core/facts/non-empty.ts';
import type { HeaderList } from '../../../src/core/http/header-list.ts';

/** Returns the exchange with other headers in its responses and preflight responses. */
export const withHeaders = (
  exchange: Exchange,
  change: (headers: HeaderList, place: 'preflight' | 'response', hop: number) => HeaderList,
): Exchange => {
  const changed = (outcome: Outcome, place: 'preflight' | 'response', hop: number): Outcome =>
    outcome.kind === 'answered' ? { ...outcome, reply: { ...outcome.reply, headers: change(outcome.reply.headers, place, hop) } } : outcome;
  const hops = exchange.hops.map(
    (hop, index): Sighting => ({
      ...hop,
      preflight: hop.preflight && { ...hop.preflight, outcome: changed(hop.preflight.outcome, 'preflight', index) },
      outcome: changed(hop.outcome, 'response', index),
    }),
  );
  return { ...exchange, hops: nonEmpty(hops) };
};
