import { describe, expect, it } from 'vitest';
import { exchangeOf, hop } from '../../../e2e/cases/notes/build.ts';
import { evaluate } from '../evaluate.ts';
import { type Exchange, seen } from '../facts/facts.ts';
import { missingResponse } from './missing-response.ts';

const failing = (code: string, url: string, change: Partial<Exchange> = {}) => {
  const exchange = exchangeOf(hop({ url, outcome: { kind: 'unanswered', code } }), { end: 'failed', ...change });
  return missingResponse(exchange, evaluate(exchange).branches[0].ruling);
};
const firefox = { engine: 'firefox' } as const;

describe('a request without a response', () => {
  it.each([
    ['net::ERR_CERT_AUTHORITY_INVALID', 'certificate'],
    ['net::ERR_CERT_COMMON_NAME_INVALID', 'certificate'],
    ['SEC_ERROR_UNKNOWN_ISSUER', 'certificate'],
    ['MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT', 'certificate'],
    ['_securityState: broken', 'certificate'],
    ['net::ERR_BAD_SSL_CLIENT_AUTH_CERT', 'client-certificate'],
    ['net::ERR_SSL_PROTOCOL_ERROR', 'tls'],
    ['net::ERR_CONNECTION_REFUSED', 'refused'],
    ['NS_ERROR_CONNECTION_REFUSED', 'refused'],
    ['net::ERR_EMPTY_RESPONSE', 'reset'],
    ['NS_ERROR_NET_RESET', 'reset'],
    ['net::ERR_NAME_NOT_RESOLVED', 'name-not-resolved'],
    ['NS_ERROR_UNKNOWN_HOST', 'name-not-resolved'],
    ['net::ERR_INTERNET_DISCONNECTED', 'unreachable'],
    ['net::ERR_CONNECTION_TIMED_OUT', 'timed-out'],
    ['net::ERR_BLOCKED_BY_CLIENT', 'blocked-by-client'],
    ['net::ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS', 'local-network'],
    ['net::ERR_NETWORK_ACCESS_REVOKED', 'connection-allowlist'],
    ['net::ERR_BLOCKED_BY_RESPONSE.NotSameOrigin', 'blocked-by-response'],
    ['net::ERR_ABORTED', 'aborted'],
    ['NS_BINDING_ABORTED', 'aborted'],
    ['net::ERR_UNEXPECTED_PROXY_AUTH', 'proxy'],
    ['net::ERR_UNSAFE_PORT', 'unsafe-port'],
    ['net::ERR_TOO_MANY_REDIRECTS', 'redirect'],
    ['net::ERR_HTTP2_PROTOCOL_ERROR', 'invalid-response'],
    ['net::ERR_OF_ANOTHER_YEAR', 'other'],
  ])('failed with %s: %s', (code, cause) => {
    expect(failing(code, 'https://api.test/a')).toEqual({ kind: 'known', cause, url: 'https://api.test/a' });
  });

  it.each<[string, string, string, Partial<Exchange>, readonly string[]]>([
    ['', 'http://api.test/a', 'an https page in Chromium', {}, ['mixed-content', 'content-security-policy', 'aborted', 'not-reported']],
    ['net::ERR_FAILED', 'https://api.test/a', 'Chromium', {}, ['stored-response', 'content-security-policy', 'aborted', 'not-reported']],
    [
      'net::ERR_FAILED',
      'http://localhost:1/a',
      'a public page',
      {},
      ['local-network', 'stored-response', 'content-security-policy', 'aborted', 'not-reported'],
    ],
    [
      '',
      'https://api.test/a',
      'Firefox',
      firefox,
      ['certificate', 'not-running', 'content-security-policy', 'blocked-by-client', 'aborted', 'not-reported'],
    ],
    [
      '',
      'http://localhost:1/a',
      'a local page in Firefox',
      { ...firefox, origin: seen('http://localhost:2', 'har') },
      ['not-running', 'content-security-policy', 'blocked-by-client', 'aborted', 'not-reported'],
    ],
  ])('is guessed with code “%s” at %s from %s', (code, url, _, change, guesses) => {
    expect(failing(code, url, change)).toEqual({ kind: 'guessed', guesses, url });
  });

  it('is not guessed where the response is there, or where the policy that blocked it is known', () => {
    expect(missingResponse(exchangeOf(hop()), evaluate(exchangeOf(hop())).branches[0].ruling)).toBeNull();
    const call = { blockedBy: 'connect-src' } as Exchange['call'];
    expect(failing('', 'https://api.test/a', { call } as Partial<Exchange>)).toBeNull();
  });
});
