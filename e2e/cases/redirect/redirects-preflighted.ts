/** Redirects of requests that need a preflight: each hop has its own preflight, and method and headers may change between hops. */
import type { Case, Expected, PageRequest, RawReply, Stage } from '../case.ts';
import { readable, stopped } from '../expectations.ts';
import { allowCredentials, allowed, allowHeaders, allowMethods, allowOrigin, consent, redirectWith, reply } from '../replies.ts';

const put: PageRequest = { method: 'PUT', credentials: 'include' };
const permits: RawReply = reply(...consent, allowMethods('PUT'));
const forNull: readonly string[] = [allowOrigin('null'), allowCredentials()];

const redirect = (
  id: string,
  request: PageRequest,
  hops: Case['hops'],
  expected: Expected,
  about: string,
  stages?: readonly Stage[],
): Case => ({
  id: `redirect-preflighted-${id}`,
  about,
  stages: stages ?? ['local-same-site', 'test-cross-site'],
  request,
  hops,
  expected,
});

const first = (status: number) => ({ at: 'api', preflight: permits, response: redirectWith(status, ...consent) }) as const;

// After one preflight, Firefox sends preflights on all later hops, even for requests that don't need one.
const unasked: Expected = { ...readable, firefox: stopped('allow-origin-missing-on-error', 1) };

const methods: readonly Case[] = [
  redirect(
    '307',
    put,
    [first(307), { at: 'api', preflight: permits, response: allowed }],
    readable,
    'PUT stays PUT and gets another preflight',
  ),
  redirect('302', put, [first(302), { at: 'api', preflight: permits, response: allowed }], readable, 'PUT stays PUT after 302 too'),
  redirect('303', put, [first(303), { at: 'api', response: allowed }], unasked, 'PUT becomes GET, which goes at once but in Firefox'),
  redirect('303-asked', put, [first(303), { at: 'api', preflight: reply(...consent), response: allowed }], readable, 'PUT becomes GET'),
  redirect(
    'unasked',
    put,
    [first(307), { at: 'api', response: allowed }],
    stopped('allow-origin-missing-on-error', 1),
    'the target doesn’t support preflights',
  ),
  redirect(
    'other-methods',
    put,
    [first(307), { at: 'api', preflight: reply(...consent, allowMethods('GET')), response: allowed }],
    stopped('method-not-allowed', 1),
    'the target does not allow the method',
  ),
];

const json: PageRequest = { method: 'POST', headers: [['Content-Type', 'application/json']], body: '{}', credentials: 'include' };
const jsonHop = (status: number) =>
  ({ at: 'api', preflight: reply(...consent, allowHeaders('content-type')), response: redirectWith(status, ...consent) }) as const;
const bodies: readonly Case[] = [
  redirect('json-302', json, [jsonHop(302), { at: 'api', response: allowed }], unasked, 'a POST of JSON becomes GET and loses its type'),
  redirect(
    'json-307',
    json,
    [jsonHop(307), { at: 'api', response: allowed }],
    stopped('allow-origin-missing-on-error', 1),
    'a POST of JSON stays one and gets another preflight',
  ),
];

/** Engines differ here: Firefox sends the page's origin with the preflight and `null` with the request. */
const across: readonly Case[] = [
  redirect(
    'across-null',
    put,
    [first(307), { at: 'other', preflight: reply(...forNull, allowMethods('PUT')), response: reply(...forNull) }],
    { ...readable, firefox: stopped('allow-origin-null', 1) },
    'to a third origin, which allows null both times',
  ),
  redirect(
    'across-page-then-null',
    put,
    [first(307), { at: 'other', preflight: permits, response: reply(...forNull) }],
    { ...stopped('allow-origin-for-null', 1), firefox: readable },
    'to a third origin, which allows the page on the preflight and null on the response',
  ),
  redirect(
    'across-omit',
    { ...put, credentials: 'omit' },
    [first(307), { at: 'other', preflight: reply(allowOrigin('*'), allowMethods('PUT')), response: reply(allowOrigin('*')) }],
    readable,
    'to a third origin with wildcards, without credentials',
  ),
];

const bearer: PageRequest = { headers: [['Authorization', 'Bearer lab']], credentials: 'omit' };
const bearerHop = {
  at: 'api',
  preflight: reply(allowOrigin('*'), allowHeaders('Authorization')),
  response: redirectWith(302, allowOrigin('*')),
} as const;
const authorization: readonly Case[] = [
  redirect(
    'authorization-across',
    bearer,
    [bearerHop, { at: 'other', preflight: reply(allowOrigin('*')), response: reply(allowOrigin('*')) }],
    readable,
    'to a third origin, which does not get the Authorization header',
  ),
  redirect(
    'authorization-within',
    bearer,
    [bearerHop, { at: 'api', preflight: reply(allowOrigin('*')), response: reply(allowOrigin('*')) }],
    stopped('authorization-not-listed', 1),
    'within one server, which gets the Authorization header again',
  ),
];

export const redirectPreflightedCases: readonly Case[] = [...methods, ...bodies, ...across, ...authorization];
