import type { Exchange, Initiator, Reply } from '../../facts/facts.ts';
import { requestOrigin } from '../../facts/request-origin.ts';
import { isRedirectStatus } from '../../http/status.ts';
import type { Failure } from '../../ruling/ruling.ts';

/** The values that a console inserts into its message. */
export interface MessageParts {
  readonly failure: Failure;
  readonly initiator: Initiator;
  /** The URL of the first request. */
  readonly firstUrl: string;
  /** The URL whose response failed. */
  readonly url: string;
  /** The page's origin. */
  readonly origin: string;
  /** `Origin` as sent on that hop. */
  readonly sentOrigin: string;
  readonly reply: Reply | null;
  /** The target of that response's redirect; null if it doesn't redirect. */
  readonly location: string | null;
  /** The request-header names as the page wrote them, as far as the browser shows them. */
  readonly headerNames: readonly string[];
}

/** Collects the parts of the message for one failure. */
export const messageParts = (exchange: Exchange, failure: Failure, origin: string): MessageParts => {
  const { hops, initiator } = exchange;
  const hop = hops[failure.hop] ?? hops[0];
  const outcome = failure.place === 'preflight' ? hop.preflight?.outcome : hop.outcome;
  const reply = outcome?.kind === 'answered' ? outcome.reply : null;
  return {
    failure,
    initiator,
    firstUrl: hops[0].url,
    url: hop.url,
    origin,
    sentOrigin: requestOrigin(hops, failure.hop, origin),
    reply,
    location: reply && isRedirectStatus(reply.status) ? reply.location : null,
    headerNames: hop.headers.map(({ name }) => name),
  };
};

/** Returns the first request header that the preflight response doesn't allow, lowercase. */
export const refusedHeader = ({ failure: { reason } }: MessageParts): string =>
  reason.id === 'header-not-allowed' || reason.id === 'header-wildcard' ? (reason.missing[0] ?? '') : 'authorization';

/** Returns the value of the response header at fault; '' if it is missing. */
export const sentValue = ({ failure: { reason } }: MessageParts): string => ('header' in reason ? (reason.sent ?? '') : '');
