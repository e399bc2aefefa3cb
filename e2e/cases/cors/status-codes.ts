/** The CORS check ignores the status of a response, but error pages often lack the headers. */
import type { Case, Expected, Stage } from '../case.ts';
import { hidden, readable } from '../expectations.ts';
import { allowCredentials, allowOrigin, consent, replyWith } from '../replies.ts';

const status = (id: string, code: number, lines: readonly string[], expected: Expected, about: string, stage: Stage): Case => ({
  id: `status-${id}`,
  about,
  stages: [stage],
  request: { credentials: 'include' },
  hops: [{ at: 'api', response: replyWith(code, ...lines) }],
  expected,
});

const codes = [200, 201, 204, 205, 206, 299, 304, 400, 401, 403, 404, 405, 410, 418, 429, 500, 501, 503, 599, 999];
const consenting = codes.map((code) =>
  status(`${code}`, code, consent, readable, `${code} with consent`, code % 2 ? 'local-cross-site' : 'test-same-site'),
);

const noLocation = [300, 301, 302, 303, 305, 306, 307, 308].map((code) =>
  status(`${code}-no-location`, code, consent, readable, `${code} without Location is a response like any other`, 'local-same-site'),
);

const bare = [
  ...[204, 304].map((code) =>
    status(`${code}-bare`, code, [], hidden('allow-origin-missing'), `${code} without consent`, 'local-same-site'),
  ),
  ...[401, 403, 404, 405, 413, 429, 500, 502, 503].map((code) =>
    status(
      `${code}-bare`,
      code,
      [],
      hidden('allow-origin-missing-on-error'),
      `${code} without CORS headers, as in many error pages`,
      code % 2 ? 'local-cross-site' : 'test-cross-site',
    ),
  ),
];

const otherFaults = [
  status('500-wildcard', 500, [allowOrigin('*')], hidden('allow-origin-wildcard'), '500 with a wildcard', 'test-same-site'),
  status(
    '403-other',
    403,
    [allowOrigin('{other}'), allowCredentials()],
    hidden('allow-origin-other-host'),
    '403 for another origin',
    'test-same-site',
  ),
  status(
    '401-title-case',
    401,
    [allowOrigin(), allowCredentials('True')],
    hidden('allow-credentials-letter-case'),
    '401 with True',
    'test-same-site',
  ),
  status(
    '302-bare',
    302,
    ['Location: {page}/login'],
    hidden('allow-origin-missing-on-redirect'),
    '302 to a login page, without CORS headers',
    'local-cross-site',
  ),
];

export const statusCodeCases: readonly Case[] = [...consenting, ...noLocation, ...bare, ...otherFaults];
