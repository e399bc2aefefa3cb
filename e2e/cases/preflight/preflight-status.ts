/** The status of the preflight's answer: only 200 to 299 will do, and a redirect is not followed. */
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
  preflighted(`${status}`, status, permits, readable, `A preflight answered with ${status}, which is an ok status`),
);

const notOk = [300, 304, 305, 306, 400, 404, 405, 410, 418, 429, 500, 501, 503, 599].map((status) =>
  preflighted(
    `${status}`,
    status,
    permits,
    stopped('preflight-status'),
    `A preflight answered with ${status}, though with every header right`,
    ['test-same-site'],
  ),
);

const guarded = [401, 403].map((status) =>
  preflighted(
    `${status}`,
    status,
    permits,
    stopped('preflight-unauthorized'),
    `A guard answers the preflight with ${status}, though with every header right`,
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
    `A preflight answered with ${status} but no Location is no redirect`,
  ),
]);

// Firefox does the CORS check before it looks at the status, Chromium refuses a redirect before.
const redirectFirst: Expected = { ...stopped('preflight-redirected'), firefox: stopped('allow-origin-missing-on-redirect') };

const bare: readonly Case[] = [
  ...[401, 403].map((status) =>
    preflighted(
      `${status}-bare`,
      status,
      [],
      stopped('allow-origin-missing-unauthorized'),
      `A guard answers the preflight with ${status} and no CORS header: it came without credentials, as all preflights do`,
      ['local-same-site', 'test-cross-site'],
    ),
  ),
  ...[400, 404, 405, 429, 500, 501, 502, 503].map((status) =>
    preflighted(
      `${status}-bare`,
      status,
      [],
      stopped('allow-origin-missing-on-error'),
      `A preflight answered with ${status} and no CORS header`,
    ),
  ),
  preflighted('204-bare', 204, [], stopped('allow-origin-missing'), 'A preflight answered with 204 and no CORS header'),
  preflighted('304-bare', 304, [], stopped('allow-origin-missing'), 'A preflight answered with 304 and no CORS header'),
  preflighted('302-bare', 302, [], stopped('allow-origin-missing'), 'A preflight answered with 302, no Location and no CORS header'),
  preflighted(
    '401-challenge',
    401,
    [...permits, 'WWW-Authenticate: Basic realm="lab"'],
    stopped('preflight-unauthorized'),
    'A guard answers the preflight with a challenge, which no browser takes up',
  ),
  preflighted(
    '302-bare-login',
    302,
    ['Location: {page}/login'],
    redirectFirst,
    'A guard sends the preflight to a login page: Chromium names the redirect, Firefox the missing header',
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

export const preflightStatusCases: readonly Case[] = [...ok, ...notOk, ...guarded, ...redirects, ...bare];
