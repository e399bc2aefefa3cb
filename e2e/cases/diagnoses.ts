/** Several failures at once: the first one that browsers and we name. The order of the standard's steps decides. */
import type { Case, Expected, PageRequest } from './case.ts';
import { hidden, stopped } from './expectations.ts';
import { allowCredentials, allowed, allowHeaders, allowMethods, allowOrigin, consent, replyWith } from './replies.ts';

const onResponse = (id: string, status: number, lines: readonly string[], expected: Expected, about: string): Case => ({
  id: `diagnosis-${id}`,
  about,
  stages: ['local-same-site'],
  request: { credentials: 'include' },
  hops: [{ at: 'api', response: replyWith(status, ...lines) }],
  expected,
});

const request: PageRequest = { method: 'PUT', headers: [['X-Test', '1']], credentials: 'include' };
const onPreflight = (id: string, status: number, lines: readonly string[], expected: Expected, about: string): Case => ({
  id: `diagnosis-preflight-${id}`,
  about,
  stages: ['test-cross-site'],
  request,
  hops: [{ at: 'api', preflight: replyWith(status, ...lines), response: allowed }],
  expected,
});

const responses: readonly Case[] = [
  onResponse('wildcard-alone', 200, [allowOrigin('*')], hidden('allow-origin-wildcard'), 'A wildcard, and no consent to credentials'),
  onResponse('credentials-alone', 200, [allowCredentials()], hidden('allow-origin-missing'), 'Consent to credentials, but to no origin'),
  onResponse(
    'slash-and-true',
    200,
    [allowOrigin('{page}/'), allowCredentials('True')],
    hidden('allow-origin-trailing-slash'),
    'A slash, and True',
  ),
  onResponse(
    'two-and-two',
    200,
    [...consent, ...consent],
    hidden('allow-origin-duplicate'),
    'Every header twice, from a proxy and the server behind it',
  ),
  onResponse(
    'error-and-true',
    500,
    [allowCredentials('True')],
    hidden('allow-origin-missing-on-error'),
    'An error page with half of the headers',
  ),
];

const preflights: readonly Case[] = [
  onPreflight('unlisted', 200, consent, stopped('method-not-allowed'), 'Neither method nor header is listed'),
  onPreflight(
    'both-void',
    200,
    [...consent, allowMethods('PUT POST'), allowHeaders('X Y')],
    stopped('allow-methods-invalid'),
    'Both lists are invalid',
  ),
  onPreflight(
    'wildcards',
    200,
    [allowOrigin('*'), allowMethods('*'), allowHeaders('*')],
    stopped('allow-origin-wildcard'),
    'Wildcards everywhere',
  ),
  onPreflight(
    'inner-wildcards',
    200,
    [...consent, allowMethods('*'), allowHeaders('*')],
    stopped('method-wildcard'),
    'Wildcards for methods and headers',
  ),
  onPreflight('status-and-true', 404, [allowOrigin(), allowCredentials('True')], stopped('allow-credentials-letter-case'), '404 with True'),
  onPreflight('status-and-lists', 500, consent, stopped('preflight-status'), '500 without lists'),
  onPreflight('guard-wildcard', 401, [allowOrigin('*')], stopped('allow-origin-wildcard'), '401 with a wildcard'),
  onPreflight(
    'redirect-wildcard',
    301,
    [allowOrigin('*'), 'Location: {page}/'],
    { ...stopped('preflight-redirected'), firefox: stopped('allow-origin-wildcard') },
    'A redirect with a wildcard',
  ),
];

/** Firefox checks the method before it parses the list of headers, other engines after. */
const methodAndVoidHeaders = onPreflight(
  'method-and-void-headers',
  200,
  [...consent, allowMethods('DELETE'), allowHeaders('X Y')],
  { ...stopped('allow-headers-invalid'), firefox: stopped('method-not-allowed') },
  'The method isn’t listed, and the list of headers is invalid',
);

/** Preflight and response both fail. The browser sees only the preflight. */
const both: Case = {
  id: 'diagnosis-preflight-and-response',
  about: 'True on the preflight, a wildcard on the response that is never requested',
  stages: ['local-cross-site', 'test-same-site'],
  request,
  hops: [
    {
      at: 'api',
      preflight: replyWith(204, allowOrigin(), allowCredentials('True'), allowMethods('PUT'), allowHeaders('X-Test')),
      response: replyWith(200, allowOrigin('*')),
    },
  ],
  expected: stopped('allow-credentials-letter-case'),
};

export const diagnosisCases: readonly Case[] = [...responses, ...preflights, methodAndVoidHeaders, both];
