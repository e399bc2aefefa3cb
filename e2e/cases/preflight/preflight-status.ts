/** The status of the preflight response: it must be 200–299, and redirects aren't followed. */
import type { Case, Expected, Stage } from '../case.ts';
import { readable, stopped } from '../expectations.ts';
import { allowed, allowHeaders, allowMethods, consent, replyWith } from '../replies.ts';

const permits: readonly string[] = [...consent, allowMethods('PUT'), allowHeaders('X-Test')];

const preflighted = (
  id: string,
  status: number,
  lines: readonly string[],
  expected: Expected,
  about: string,
  stages: readonly Stage[] = ['local-cross-site'],
): Case => ({
  id: `preflight-status-${id}`,
  about,
  stages,
  request: { method: 'PUT', headers: [['X-Test', '1']], credentials: 'include' },
  hops: [{ at: 'api', preflight: replyWith(status, ...lines), response: allowed }],
  expected,
});

const ok = [200, 201, 202, 203, 204, 205, 206, 226, 299].map((status) =>
  preflighted(`${status}`, status, permits, readable, `A preflight response with the ok status ${status}`),
);

const notOk = [300, 304, 305, 306, 400, 404, 405, 410, 418, 429, 500, 501, 503, 599].map((status) =>
  preflighted(`${status}`, status, permits, stopped('preflight-status'), `A preflight response with ${status} and correct headers`, [
    'test-same-site',
  ]),
);

const authenticated = [401, 403].map((status) =>
  preflighted(
    `${status}`,
    status,
    permits,
    stopped('preflight-unauthorized'),
    `An authentication check that returns ${status} for the preflight, with correct headers`,
    ['local-same-site', 'test-cross-site'],
  ),
);

const redirects = [301, 302, 303, 307, 308].flatMap((status) => [
  preflighted(
    `${status}-location`,
    status,
    [...permits, 'Location: {page}/elsewhere'],
    stopped('preflight-redirected'),
    `A preflight redirected with ${status}, which no browser follows`,
    status === 301 ? ['local-same-site', 'test-cross-site'] : ['local-same-site'],
  ),
  preflighted(
    `${status}-no-location`,
    status,
    permits,
    stopped('preflight-status'),
    `A preflight response with ${status} and no Location, which isn’t a redirect`,
  ),
]);

// Firefox runs the CORS check before it checks the status. Chromium rejects a redirect first.
const redirectFirst: Expected = { ...stopped('preflight-redirected'), firefox: stopped('allow-origin-missing-on-redirect') };

const bare: readonly Case[] = [
  ...[401, 403].map((status) =>
    preflighted(
      `${status}-bare`,
      status,
      [],
      stopped('allow-origin-missing-unauthorized'),
      `An authentication check that returns ${status} without CORS headers, because preflights have no credentials`,
      ['local-same-site', 'test-cross-site'],
    ),
  ),
  ...[400, 404, 405, 429, 500, 501, 502, 503].map((status) =>
    preflighted(
      `${status}-bare`,
      status,
      [],
      stopped('allow-origin-missing-on-error'),
      `A preflight response with ${status} and no CORS headers`,
    ),
  ),
  preflighted('204-bare', 204, [], stopped('allow-origin-missing'), 'A preflight response with 204 and no CORS headers'),
  preflighted('304-bare', 304, [], stopped('allow-origin-missing'), 'A preflight response with 304 and no CORS headers'),
  preflighted('302-bare', 302, [], stopped('allow-origin-missing'), 'A preflight response with 302, no Location and no CORS headers'),
  preflighted(
    '401-challenge',
    401,
    [...permits, 'WWW-Authenticate: Basic realm="lab"'],
    stopped('preflight-unauthorized'),
    'An authentication challenge for the preflight, which browsers ignore',
  ),
  preflighted(
    '302-bare-login',
    302,
    ['Location: {page}/login'],
    redirectFirst,
    'An authentication check that redirects the preflight to a login page: Chromium names the redirect, Firefox the missing header',
    ['local-same-site', 'test-cross-site'],
  ),
  preflighted('307-upgrade', 307, ['Location: https://{host}/'], redirectFirst, 'A preflight sent to https'),
  preflighted(
    '308-slash',
    308,
    [...permits, 'Location: {here}/'],
    stopped('preflight-redirected'),
    'A preflight sent to the same path with a slash',
  ),
];

export const preflightStatusCases: readonly Case[] = [...ok, ...notOk, ...authenticated, ...redirects, ...bare];
