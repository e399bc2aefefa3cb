import { describe, expect, it } from 'vitest';
import { random, randomExchange } from '../../../e2e/cases/reading/random-exchange.ts';
import type { EngineQuirks } from '../checks/quirks.ts';
import type { CredentialsMode, Reply, RequestMode, Sighting } from '../facts/facts.ts';
import type { HeaderList } from '../http/header-list.ts';
import { rule } from './rule.ts';

/*
 * A second implementation of the Fetch standard: step by step, with the standard's variables, and without any code of the
 * evaluator. It returns what JavaScript receives, without reasons.
 */
type Result = 'network error' | 'opaque' | 'opaque-redirect' | 'cors' | 'basic' | 'not seen';

interface FetchRequest {
  method: string;
  readonly urlList: string[];
  readonly origin: string;
  readonly mode: RequestMode;
  readonly credentialsMode: CredentialsMode;
  readonly redirectMode: 'follow' | 'error' | 'manual';
  responseTainting: 'basic' | 'cors' | 'opaque';
  redirectCount: number;
}

const byteEqual = (a: string, b: string) => a === b;
const currentUrl = (request: FetchRequest) => request.urlList[request.urlList.length - 1] ?? '';
const origin = (url: string) => new URL(url).origin;

const get = (list: HeaderList, name: string): string | null => {
  const values: string[] = [];
  for (const header of list) if (header.name.toLowerCase() === name) values.push(header.value);
  return values.length === 0 ? null : values.join('\x2C\x20');
};

const extract = (list: HeaderList, name: string): readonly string[] | null | 'failure' => {
  const value = get(list, name);
  if (value === null) return null;
  const result: string[] = [];
  for (const part of value.split(',')) {
    const item = part.replace(/^[\t ]*/, '').replace(/[\t ]*$/, '');
    if (item === '') continue;
    for (const character of item) if (!"!#$%&'*+-.^_`|~".includes(character) && !/[0-9a-zA-Z]/.test(character)) return 'failure';
    result.push(item);
  }
  return result;
};

const serializedRequestOrigin = (request: FetchRequest): string => {
  let lastUrl: string | null = null;
  for (const url of request.urlList) {
    if (lastUrl === null) {
      lastUrl = url;
      continue;
    }
    if (origin(url) !== origin(lastUrl) && request.origin !== origin(lastUrl)) return 'null';
    lastUrl = url;
  }
  return request.origin;
};

const corsCheck = (request: FetchRequest, response: Reply): 'success' | 'failure' => {
  const origin = get(response.headers, 'access-control-allow-origin');
  if (origin === null) return 'failure';
  if (request.credentialsMode !== 'include' && byteEqual(origin, '*')) return 'success';
  if (!byteEqual(serializedRequestOrigin(request), origin)) return 'failure';
  if (request.credentialsMode !== 'include') return 'success';
  const credentials = get(response.headers, 'access-control-allow-credentials');
  if (credentials !== null && byteEqual(credentials, 'true')) return 'success';
  return 'failure';
};

const preflightFetch = (request: FetchRequest, unsafeNames: readonly string[], response: Reply): 'response' | 'network error' => {
  if (corsCheck(request, response) === 'success' && response.status >= 200 && response.status <= 299) {
    const methods = extract(response.headers, 'access-control-allow-methods');
    const headerNames = extract(response.headers, 'access-control-allow-headers');
    if (methods === 'failure' || headerNames === 'failure') return 'network error';
    const listed = headerNames ?? [];
    const safelisted = request.method === 'GET' || request.method === 'HEAD' || request.method === 'POST';
    const inMethods = (methods ?? []).includes(request.method);
    if (!inMethods && !safelisted && (request.credentialsMode === 'include' || !(methods ?? []).includes('*'))) return 'network error';
    const isListed = (name: string) => listed.some((item) => item.toLowerCase() === name.toLowerCase());
    if (unsafeNames.includes('authorization') && !isListed('authorization')) return 'network error';
    for (const unsafeName of unsafeNames) {
      if (!isListed(unsafeName) && (request.credentialsMode === 'include' || !listed.includes('*'))) return 'network error';
    }
    return 'response';
  }
  return 'network error';
};

const mainFetch = (request: FetchRequest, network: readonly Sighting[]): Result => {
  const sent = network[request.urlList.length - 1];
  if (!sent) return 'not seen';
  if (origin(currentUrl(request)) === request.origin && request.responseTainting === 'basic')
    return httpFetch(request, network, sent, false);
  if (request.mode === 'same-origin') return 'network error';
  if (request.mode === 'no-cors') {
    if (request.redirectMode !== 'follow') return 'network error';
    request.responseTainting = 'opaque';
    return httpFetch(request, network, sent, false);
  }
  request.responseTainting = 'cors';
  return httpFetch(request, network, sent, sent.preflight !== null);
};

const httpFetch = (request: FetchRequest, network: readonly Sighting[], sent: Sighting, makeCorsPreflight: boolean): Result => {
  if (makeCorsPreflight && sent.preflight) {
    if (sent.preflight.outcome.kind === 'unanswered') return 'not seen';
    const preflighted = { ...request, method: sent.preflight.method };
    if (preflightFetch(preflighted, sent.preflight.unsafeNames, sent.preflight.outcome.reply) === 'network error') return 'network error';
  }
  if (sent.outcome.kind === 'unanswered') return 'not seen';
  const response = sent.outcome.reply;
  if (request.responseTainting === 'cors' && corsCheck(request, response) === 'failure') return 'network error';
  if (request.responseTainting === 'opaque') {
    const policy = get(response.headers, 'cross-origin-resource-policy');
    if (policy === 'same-origin' || (policy === 'same-site' && get(sent.headers, 'sec-fetch-site') === 'cross-site'))
      return 'network error';
  }
  if ([301, 302, 303, 307, 308].includes(response.status) && response.location !== null) {
    if (request.redirectMode === 'error') return 'network error';
    if (request.redirectMode === 'manual') return 'opaque-redirect';
    return httpRedirectFetch(request, network, response.location);
  }
  return request.responseTainting;
};

const httpRedirectFetch = (request: FetchRequest, network: readonly Sighting[], locationUrl: string): Result => {
  const { protocol, username, password } = new URL(locationUrl);
  if (protocol !== 'http:' && protocol !== 'https:') return 'network error';
  if (request.redirectCount === 20) return 'network error';
  request.redirectCount += 1;
  const includesCredentials = username !== '' || password !== '';
  if (request.mode === 'cors' && includesCredentials && request.origin !== origin(locationUrl)) return 'network error';
  if (request.responseTainting === 'cors' && includesCredentials) return 'network error';
  request.urlList.push(locationUrl);
  return mainFetch(request, network);
};

const standard: EngineQuirks = {
  emptyCredentialsLines: 'kept',
  wildcardCoversAuthorization: false,
  exposesByEarlierWildcard: false,
  reportedFirst: [],
  maxAge: { cap: 86_400, unreadable: 5 },
  alsoSafelisted: [],
};

const valueIn = <T>(fact: { kind: string; value?: T }): T => fact.value as T;

describe('rule and a transliteration of the standard', () => {
  it('agree on a million random exchanges', () => {
    const dice = random(20_261_120);
    const tally: Partial<Record<Result, number>> = {};
    for (let round = 0; round < 1_000_000; round++) {
      const exchange = randomExchange(dice);
      const [origin, mode, credentials, redirect] = [exchange.origin, exchange.mode, exchange.credentials, exchange.redirect].map((fact) =>
        valueIn<string>(fact),
      ) as [string, RequestMode, CredentialsMode, 'follow' | 'error' | 'manual'];
      const request: FetchRequest = {
        method: exchange.hops[0].method,
        urlList: [exchange.hops[0].url],
        origin,
        mode,
        credentialsMode: credentials,
        redirectMode: redirect,
        responseTainting: 'basic',
        redirectCount: 0,
      };
      const expected = mainFetch(request, exchange.hops);
      const ruling = rule(exchange, { origin, mode, credentials, redirect }, standard);
      const actual: Result =
        ruling.kind === 'hidden'
          ? 'network error'
          : ruling.kind === 'no-response'
            ? 'not seen'
            : ruling.kind === 'opaque'
              ? ruling.why === 'no-cors'
                ? 'opaque'
                : 'opaque-redirect'
              : ruling.exposure.filtered
                ? 'cors'
                : 'basic';
      if (actual !== expected)
        expect({ round, actual, exchange: JSON.stringify(exchange) }).toEqual({ round, actual: expected, exchange: '' });
      tally[expected] = (tally[expected] ?? 0) + 1;
    }
    for (const result of ['network error', 'opaque', 'opaque-redirect', 'cors', 'basic', 'not seen'] as const)
      expect(tally[result], `rounds that ended ${result}`).toBeGreaterThan(1_000);
  }, 120_000);
});
