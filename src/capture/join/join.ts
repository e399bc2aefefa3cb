/** Joins requests on the wire to exchanges: preflights to their requests, redirect hops to chains. Pure. */
import type { Exchange, NonEmpty, PreflightSighting, Sighting } from '../../core/facts/facts.ts';
import { getHeader } from '../../core/http/header-list.ts';
import type { WireEntry } from '../har/wire-entry.ts';
import { chain, withoutGhost } from './chain.ts';
import { exchangeOf } from './exchange.ts';
import type { JoinContext } from './join-context.ts';
import { pair, unsafeNamesOf } from './pair.ts';
import { firstOf, type Leg } from './paired-request.ts';

const byStart = (a: WireEntry, b: WireEntry): number => a.startedAt - b.startedAt || a.index - b.index;

/** The exchanges of a list of entries in any order, those that stayed on one origin left out; sorted by their start. */
export const join = (entries: readonly WireEntry[], context: JoinContext): readonly Exchange[] => {
  const exchanges: Exchange[] = [];
  for (const chained of chain(pair(entries.toSorted(byStart)))) {
    const legs = withoutGhost(chained);
    const sightings = legs.map(sightingOf) as readonly Sighting[] as NonEmpty<Sighting>;
    const requests = legs.map(firstOf) as readonly WireEntry[] as NonEmpty<WireEntry>;
    const exchange = exchangeOf(sightings, requests, entriesOf(chained), context);
    if (exchange) exchanges.push(exchange);
  }
  return exchanges;
};

const sightingOf = ({ request, preflight }: Leg): Sighting => {
  const sighted = preflight && preflightOf(preflight);
  if (!request) {
    const { url, preflightFor } = preflight as WireEntry;
    return {
      url,
      method: preflightFor ?? '',
      headers: [],
      provisional: true,
      preflight: sighted,
      outcome: { kind: 'unanswered', code: '' },
    };
  }
  const { url, method, headers, provisional, outcome } = request;
  return { url, method, headers, provisional, preflight: sighted, outcome };
};

const preflightOf = (entry: WireEntry): PreflightSighting => ({
  origin: getHeader(entry.headers, 'Origin'),
  method: entry.preflightFor ?? '',
  unsafeNames: unsafeNamesOf(entry),
  headers: entry.headers,
  outcome: entry.outcome,
});

const entriesOf = (legs: NonEmpty<Leg>): NonEmpty<number> => {
  const indices: number[] = [];
  for (const { request, preflight } of legs) {
    if (preflight) indices.push(preflight.index);
    if (request) indices.push(request.index);
  }
  return indices.sort((a, b) => a - b) as readonly number[] as NonEmpty<number>;
};
