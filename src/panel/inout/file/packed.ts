/** Exchanges as text for the way out of the worker. Each distinct header is written, and afterwards stored, once. */
import type { CallSite, Exchange, Outcome, PreflightSighting, Sighting } from '../../../core/facts/facts.ts';
import { nonEmpty } from '../../../core/facts/non-empty.ts';
import type { Header, HeaderList } from '../../../core/http/header-list.ts';

/** Replaces a header list: the positions of its headers in a table. */
type Positions = readonly number[];

interface Packed {
  readonly table: HeaderList;
  /** Exchanges with `Positions` in place of every header list. */
  readonly exchanges: readonly Exchange[];
}

/** Returns a copy of an exchange with each header list mapped. */
const withLists = (exchange: Exchange, list: (headers: HeaderList) => HeaderList): Exchange => {
  const ofOutcome = (outcome: Outcome): Outcome =>
    outcome.kind === 'answered' ? { ...outcome, reply: { ...outcome.reply, headers: list(outcome.reply.headers) } } : outcome;
  const ofPreflight = (preflight: PreflightSighting): PreflightSighting => ({
    ...preflight,
    headers: list(preflight.headers),
    outcome: ofOutcome(preflight.outcome),
  });
  const ofHop = (hop: Sighting): Sighting => ({
    ...hop,
    headers: list(hop.headers),
    preflight: hop.preflight && ofPreflight(hop.preflight),
    outcome: ofOutcome(hop.outcome),
  });
  return { ...exchange, hops: nonEmpty(exchange.hops.map(ofHop)) };
};

// Between `pack` and `unpack` nothing reads the lists, so the wrong type does no harm.
const asList = (positions: Positions): HeaderList => positions as unknown as HeaderList;
const asPositions = (headers: HeaderList): Positions => headers as unknown as Positions;

export const pack = (exchanges: readonly Exchange[]): string => {
  const table: Header[] = [];
  const places = new Map<string, Map<string, number>>();
  const placeOf = ({ name, value }: Header): number => {
    let ofName = places.get(name);
    if (!ofName) {
      ofName = new Map();
      places.set(name, ofName);
    }
    let place = ofName.get(value);
    if (place === undefined) {
      place = table.push({ name, value }) - 1;
      ofName.set(value, place);
    }
    return place;
  };
  const packed: Packed = { table, exchanges: exchanges.map((one) => withLists(one, (headers) => asList(headers.map(placeOf)))) };
  return JSON.stringify(packed);
};

/** Unpacks the output of `pack`, and nothing else. The parsed objects are changed in place: nobody else has them. */
export const unpack = (text: string): readonly Exchange[] => {
  const { table, exchanges }: Packed = JSON.parse(text);
  const headerAt = (place: number): Header => table[place] as Header;
  const restore = (message: { headers: HeaderList }): void => {
    message.headers = asPositions(message.headers).map(headerAt);
  };
  const restoreOutcome = (outcome: Outcome): void => {
    if (outcome.kind === 'answered') restore(outcome.reply);
  };
  const sites = new Map<string, CallSite>();
  for (const exchange of exchanges as readonly { calledAt?: CallSite; hops: Exchange['hops'] }[]) {
    for (const hop of exchange.hops) {
      restore(hop);
      restoreOutcome(hop.outcome);
      if (!hop.preflight) continue;
      restore(hop.preflight);
      restoreOutcome(hop.preflight.outcome);
    }
    if (!exchange.calledAt) continue;
    const key = JSON.stringify(exchange.calledAt);
    const known = sites.get(key);
    if (known) exchange.calledAt = known;
    else sites.set(key, exchange.calledAt);
  }
  return exchanges;
};
