import type { Exchange, Initiator, Reply } from '../../facts/facts.ts';
import { requestOrigin } from '../../facts/request-origin.ts';
import { isRedirectStatus } from '../../http/status.ts';
import type { Failure } from '../../ruling/ruling.ts';

/** What a console fills into its message. */
export interface MessageParts {
  readonly failure: Failure;
  readonly initiator: Initiator;
  /** The first address that was asked. */
  readonly firstUrl: string;
  /** The address whose answer failed. */
  readonly url: string;
  /** The page's origin. */
  readonly origin: string;
  /** What `Origin` was at that hop. */
  readonly sentOrigin: string;
  readonly reply: Reply | null;
  /** Where that answer redirects to; null when it does not. */
  readonly location: string | null;
  /** The names of the request headers as script wrote them, as far as the browser shows them. */
  readonly headerNames: readonly string[];
}

/** What there is to tell of one failure. */
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

/** The first request header that the answer to a preflight lacks, lower case. */
export const refusedHeader = ({ failure: { reason } }: MessageParts): string =>
  reason.id === 'header-not-allowed' || reason.id === 'header-wildcard' ? (reason.missing[0] ?? '') : 'authorization';

/** The offending header's value; '' when there is none. */
export const sentValue = ({ failure: { reason } }: MessageParts): string => ('header' in reason ? (reason.sent ?? '') : '');
