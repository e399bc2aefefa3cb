/** The CORS check on the preflight response. It requires the same headers as the response, although a preflight has no credentials. */

import type { Case, Expectation, Expected, PageRequest, RawReply } from '../case.ts';
import { type ConsentRow, credentialsRows } from '../cors/allow-credentials.ts';
import { originRows } from '../cors/allow-origin-rows.ts';
import { hidden, readable, stopped } from '../expectations.ts';
import { allowCredentials, allowed, allowHeaders, allowMethods, allowOrigin, reply } from '../replies.ts';

const request: PageRequest = { method: 'PUT', headers: [['X-Test', '1']], credentials: 'include' };
const permits: readonly string[] = [allowMethods('PUT'), allowHeaders('X-Test')];

const moved = ({ reason, ...rest }: Expectation): Expectation => (reason ? stopped(reason) : rest);
/** The expectation of a response's row when the same lines stand on the preflight. */
const onPreflight = ({ chromium, firefox, ...both }: Expected): Expected => ({
  ...moved(both),
  ...(chromium ? { chromium: moved(chromium) } : {}),
  ...(firefox ? { firefox: moved(firefox) } : {}),
});

/** The check is the same code as on the response, so one row for each outcome is enough. */
const oneOfEach = (all: readonly ConsentRow[]): readonly ConsentRow[] => [
  ...new Map(all.toReversed().map((row) => [JSON.stringify(row.expected), row])).values(),
];

const rows = (subject: string, all: readonly ConsentRow[], rest: readonly string[]): readonly Case[] =>
  oneOfEach(all).map(
    ({ id, about, lines, expected }): Case => ({
      id: `preflight-${subject}-${id}`,
      about: `On the preflight response: ${about}`,
      stages: [subject === 'allow-origin' ? 'local-same-site' : 'test-same-site'],
      request,
      hops: [{ at: 'api', preflight: reply(...rest, ...lines, ...permits), response: allowed }],
      expected: onPreflight(expected),
    }),
  );

const whole = (id: string, preflight: RawReply, response: RawReply, expected: Expected, about: string): Case => ({
  id: `preflight-check-${id}`,
  about,
  request,
  hops: [{ at: 'api', preflight, response }],
  expected,
});

const good = reply(allowOrigin(), allowCredentials(), ...permits);

/** CORS headers on one of the two responses don't apply to the other. */
const both: readonly Case[] = [
  whole('good', good, allowed, readable, 'Both responses have the CORS headers'),
  whole('bare', reply(), allowed, stopped('allow-origin-missing'), 'The preflight response has no CORS headers'),
  whole('response-bare', good, reply(), hidden('allow-origin-missing'), 'A correct preflight, then a response without CORS headers'),
  whole(
    'response-without-credentials',
    good,
    reply(allowOrigin()),
    hidden('allow-credentials-missing'),
    'A good preflight, then a response without Allow-Credentials',
  ),
  whole(
    'response-wildcard',
    good,
    reply(allowOrigin('*')),
    hidden('allow-origin-wildcard'),
    'A good preflight, then a response with a wildcard',
  ),
];

const without = (credentials: 'omit' | 'same-origin'): readonly Case[] => [
  {
    id: `preflight-check-${credentials}-wildcards`,
    about: `Credentials mode ${credentials}: wildcards are enough`,
    stages: ['local-cross-site'],
    request: { ...request, credentials },
    hops: [{ at: 'api', preflight: reply(allowOrigin('*'), allowMethods('*'), allowHeaders('*')), response: reply(allowOrigin('*')) }],
    expected: readable,
  },
  {
    id: `preflight-check-${credentials}-consent-title-case`,
    about: `Credentials mode ${credentials}: a wrong Allow-Credentials value doesn’t matter`,
    stages: ['local-cross-site'],
    request: { ...request, credentials },
    hops: [{ at: 'api', preflight: reply(allowOrigin(), allowCredentials('True'), ...permits), response: reply(allowOrigin()) }],
    expected: readable,
  },
];

export const preflightCheckCases: readonly Case[] = [
  ...both,
  ...rows('allow-origin', originRows, [allowCredentials()]),
  ...rows('allow-credentials', credentialsRows, [allowOrigin()]),
  ...without('omit'),
  ...without('same-origin'),
];
