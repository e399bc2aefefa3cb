/** Why a request has no response, as far as the browser's error code or the URLs show it. */
import type { Exchange } from '../facts/facts.ts';
import { isLocalHost } from '../http/local-host.ts';
import type { Ruling } from '../ruling/ruling.ts';

// The browsers' error codes without their prefixes, by what they mean: Chromium's net_error_list, Firefox's nsError and NSS errors.
const CODES = {
  'client-certificate': /^(?:BAD_SSL_CLIENT_AUTH_CERT|SSL_CLIENT_AUTH_.*)$/,
  certificate:
    /^(?:CERT_.*|SSL_PINNED_KEY_NOT_IN_CERT_CHAIN|UNKNOWN_ISSUER|EXPIRED_.*|SELF_SIGNED_CERT|(?:SSL_ERROR_)?BAD_CERT_DOMAIN|_securityState: broken)$/,
  tls: /^(?:SSL_.*|ECH_.*|NET_INADEQUATE_SECURITY)$/,
  refused: /^CONNECTION_REFUSED$/,
  reset:
    /^(?:CONNECTION_(?:RESET|CLOSED|ABORTED)|EMPTY_RESPONSE|SOCKET_NOT_CONNECTED|INCOMPLETE_.*|CONTENT_LENGTH_MISMATCH|NET_(?:RESET|INTERRUPT|PARTIAL_TRANSFER|EMPTY_RESPONSE))$/,
  'name-not-resolved': /^(?:NAME_(?:NOT_RESOLVED|RESOLUTION_FAILED)|DNS_.*|ICANN_NAME_COLLISION|UNKNOWN_HOST)$/,
  unreachable: /^(?:ADDRESS_(?:UNREACHABLE|INVALID)|CONNECTION_FAILED|INTERNET_DISCONNECTED|NETWORK_(?:CHANGED|IO_SUSPENDED)|OFFLINE)$/,
  'timed-out': /^(?:TIMED_OUT|CONNECTION_TIMED_OUT|NET_TIMEOUT)$/,
  'blocked-by-client': /^BLOCKED_BY_CLIENT$/,
  'blocked-by-administrator': /^BLOCKED_BY_ADMINISTRATOR$/,
  'content-security-policy': /^BLOCKED_BY_CSP$/,
  'local-network': /^(?:BLOCKED_BY_(?:LOCAL|PRIVATE)_NETWORK_ACCESS_CHECKS|LOCAL_NETWORK_ACCESS_DENIED)$/,
  'connection-allowlist': /^NETWORK_ACCESS_REVOKED$/,
  'blocked-by-response': /^(?:BLOCKED_BY_(?:ORB|RESPONSE.*)|DOM_CORP_FAILED)$/,
  aborted: /^ABORTED$/,
  proxy: /^(?:PROXY_.*|TUNNEL_CONNECTION_FAILED|SOCKS_.*|UNEXPECTED_PROXY_AUTH)$/,
  'unsafe-port': /^(?:UNSAFE_PORT|PORT_ACCESS_NOT_ALLOWED)$/,
  redirect: /^(?:UNSAFE_REDIRECT|INVALID_REDIRECT|TOO_MANY_REDIRECTS|REDIRECT_LOOP)$/,
  'invalid-response': /^(?:INVALID_(?:HTTP_RESPONSE|CHUNKED_ENCODING)|RESPONSE_HEADERS_.*|HTTP2_.*|QUIC_.*|CONTENT_DECODING_FAILED)$/,
} as const;

/** What an error code means. `other`: the browser gives a code that isn't in the table. */
export type FailureCause = keyof typeof CODES | 'other';

/** What may have happened if the browser gives no code, or one that stands for many causes. */
export type FailureGuess =
  | 'content-security-policy'
  | 'mixed-content'
  | 'certificate'
  | 'local-network'
  | 'not-running'
  | 'stored-response'
  | 'blocked-by-client'
  | 'aborted'
  /** The browser keeps the response from extensions. */
  | 'not-reported';

export type MissingResponse =
  | { readonly kind: 'known'; readonly cause: FailureCause; readonly url: string }
  /** The likeliest first. */
  | { readonly kind: 'guessed'; readonly guesses: readonly FailureGuess[]; readonly url: string };

const PREFIX = /^(?:net::ERR_|NS_ERROR_|NS_BINDING_|SEC_ERROR_|MOZILLA_PKIX_ERROR_)/;
const VAGUE: ReadonlySet<string> = new Set(['', 'net::ERR_FAILED', 'NS_ERROR_FAILURE', 'NS_BINDING_FAILED']);

/** Returns why an exchange has no response; null for any other ruling, and if the page's policy is known to have blocked it. */
export const missingResponse = ({ hops, origin, engine, call }: Exchange, ruling: Ruling): MissingResponse | null => {
  if (ruling.kind !== 'no-response' || ruling.place === 'redirect' || call?.blockedBy) return null;
  const { url } = hops[ruling.hop] ?? hops[0];
  const { code } = ruling;
  if (!VAGUE.has(code)) return { kind: 'known', cause: causeOf(code), url };
  const page = origin.kind === 'seen' ? origin.value : '';
  const [secure, local] = [url.startsWith('https:'), isLocalHost(url)];
  const guesses: FailureGuess[] = [];
  if (page.startsWith('https:') && !secure && !local) guesses.push('mixed-content');
  if (local && page !== '' && !isLocalHost(page)) guesses.push('local-network');
  // Chromium has codes for these; it records an empty one for what it never sent.
  if (engine !== 'chromium') guesses.push(...(secure ? (['certificate', 'not-running'] as const) : (['not-running'] as const)));
  else if (code !== '') guesses.push('stored-response');
  guesses.push('content-security-policy');
  if (engine !== 'chromium') guesses.push('blocked-by-client');
  guesses.push('aborted', 'not-reported');
  return { kind: 'guessed', guesses, url };
};

/** Returns what an error code means. */
export const causeOf = (code: string): FailureCause => {
  const bare = code.replace(PREFIX, '');
  const found = Object.entries(CODES).find(([, pattern]) => pattern.test(bare));
  return found ? (found[0] as FailureCause) : 'other';
};
