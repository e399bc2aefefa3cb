/** Joins requests on the wire into exchanges: preflights with their requests, redirects with their next hops. Pure. */
import type { Exchange, PreflightSighting, Sighting } from '../../core/facts/facts.ts';
import { type NonEmpty, nonEmpty } from '../../core/facts/non-empty.ts';
import { getHeader } from '../../core/http/header-list.ts';
import type { WireEntry } from '../har/wire-entry.ts';
import { exchangeOf } from './exchange.ts';
import type { JoinContext } from './join-context.ts';
import { mainEntryOf, type PairedRequest } from './paired-request.ts';
import { pairPreflights, unsafeNamesOf } from './preflights/preflights.ts';
import { chainRedirects, withoutPhantomEntry } from './redirects/redirects.ts';
import { withStoredHeaders } from './stored/stored-responses.ts';

const byStart = (a: WireEntry, b: WireEntry): number => a.startedAt - b.startedAt || a.index - b.index;

/** Returns the cross-origin exchanges that entries in any order form, sorted by their start. */
export const join = (entries: readonly WireEntry[], context: JoinContext): readonly Exchange[] => {
  const exchanges: Exchange[] = [];
  const sorted = withStoredHeaders(entries.toSorted(byStart), context.stored);
  for (const chain of chainRedirects(pairPreflights(sorted))) {
    const hops = withoutPhantomEntry(chain);
    const sightings = nonEmpty(hops.map(sightingOf));
    const mainEntries = nonEmpty(hops.map(mainEntryOf));
    const exchange = exchangeOf(sightings, mainEntries, indicesOf(chain), context);
    if (exchange) exchanges.push(exchange);
  }
  return exchanges;
};

const sightingOf = ({ request, preflight }: PairedRequest): Sighting => {
  const preflightSighting = preflight && preflightOf(preflight);
  if (!request) {
    const { url, preflightFor } = preflight as WireEntry;
    return {
      url,
      method: preflightFor ?? '',
      headers: [],
      provisional: true,
      preflight: preflightSighting,
      outcome: { kind: 'unanswered', code: '' },
    };
  }
  const { url, method, headers, provisional, outcome } = request;
  return { url, method, headers, provisional, preflight: preflightSighting, outcome };
};

const preflightOf = (entry: WireEntry): PreflightSighting => ({
  origin: getHeader(entry.headers, 'Origin'),
  method: entry.preflightFor ?? '',
  unsafeNames: unsafeNamesOf(entry),
  headers: entry.headers,
  outcome: entry.outcome,
});

const indicesOf = (chain: NonEmpty<PairedRequest>): NonEmpty<number> => {
  const indices: number[] = [];
  for (const { request, preflight } of chain) {
    if (preflight) indices.push(preflight.index);
    if (request) indices.push(request.index);
  }
  return nonEmpty(indices.sort((a, b) => a - b));
};
