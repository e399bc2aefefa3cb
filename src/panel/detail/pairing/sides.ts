import type { HeaderFault } from '../../../core/checks/inputs.ts';
import type { Exchange, Outcome } from '../../../core/facts/facts.ts';
import { requestOrigin } from '../../../core/facts/request-origin.ts';
import { getHeader } from '../../../core/http/header-list.ts';
import type { Span } from '../../../core/http/span.ts';
import type { World } from '../../../core/ruling/ruling.ts';
import { replyHeaders } from '../../state/reply-headers.ts';
import type { PairingGroup, PairingTopic } from './pairing-groups.ts';

/** The headers of each topic that has some. */
export const HEADERS = {
  origin: ['Origin', 'Access-Control-Allow-Origin'],
  credentials: [null, 'Access-Control-Allow-Credentials'],
  method: ['Access-Control-Request-Method', 'Access-Control-Allow-Methods'],
  headers: ['Access-Control-Request-Headers', 'Access-Control-Allow-Headers'],
  status: [null, null],
} as const satisfies Record<PairingTopic, readonly [request: string | null, response: string | null]>;

/** Returns the message's response. */
export const outcomeIn = ({ hops }: Exchange, { place, hop }: PairingGroup): Outcome | undefined => {
  const sighting = hops[hop];
  return place === 'preflight' ? sighting?.preflight?.outcome : sighting?.outcome;
};

/** Returns what the request sent in the header of a topic; '' for a topic without one. */
export const sentBy = ({ hops }: Exchange, { place, hop }: PairingGroup, topic: PairingTopic, { origin }: World): string => {
  const preflight = place === 'preflight' ? (hops[hop]?.preflight ?? null) : null;
  if (topic === 'origin') return preflight?.origin ?? requestOrigin(hops, hop, origin);
  if (topic === 'method') return preflight?.method ?? '';
  return topic === 'headers' ? (preflight?.unsafeNames.join(', ') ?? '') : '';
};

/** A value of the response and the bytes in it that are wrong. `value`: null if the header is missing. */
interface Returned {
  readonly value: string | null;
  readonly at: Span | null;
}

/** Returns what the server sent in the header of a topic. */
export const returnedIn = (outcome: Outcome | undefined, header: string, fault: HeaderFault | null): Returned =>
  fault?.header === header ? { value: fault.sent, at: fault.at } : { value: getHeader(replyHeaders(outcome), header), at: null };

/** Returns the status, and where a redirect leads. */
export const statusIn = (outcome: Outcome | undefined): string => {
  if (outcome?.kind !== 'answered') return '';
  const { status, location } = outcome.reply;
  return location === null ? String(status) : `${status} → ${location}`;
};
