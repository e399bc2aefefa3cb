/** `Access-Control-Allow-Origin` on a response: with and without credentials, for an opaque origin, and for different host names. */

import type { Case, Expected, Stage } from '../case.ts';
import { hidden, readable } from '../expectations.ts';
import { allowCredentials, allowOrigin, reply } from '../replies.ts';
import type { ConsentRow } from './allow-credentials.ts';
import { originRows } from './allow-origin-rows.ts';

const everywhere: readonly string[] = ['exact', 'missing', 'wildcard', 'trailing-slash', 'two-lines', 'other'];

// The comparison is the same in every stage, so most rows run in one stage, by turns.
const credentialed = originRows.map(
  ({ id, about, lines, expected }, index): Case => ({
    id: `allow-origin-${id}`,
    about: `Credentialed: ${about}`,
    ...(everywhere.includes(id) ? {} : { stages: [index % 2 ? 'local-cross-site' : 'test-same-site'] }),
    request: { credentials: 'include' },
    hops: [{ at: 'api', response: reply(...lines, allowCredentials()) }],
    expected,
  }),
);

/** Values whose meaning depends on the host names of page and server. */
const byHost = (
  [
    ['local-same-site', 'own', '{api}', 'allow-origin-other-port', 'the server allows itself, another port of the same host'],
    ['local-cross-site', 'own-address', '{api}', 'allow-origin-other-host', 'the server allows its own origin'],
    ['test-same-site', 'own-name', '{api}', 'allow-origin-other-host', 'the server allows itself, another name of the same site'],
    ['local-same-site', 'no-port', 'http://localhost', 'allow-origin-other-port', 'the port is missing'],
    ['local-same-site', 'dev-port', 'http://localhost:3', 'allow-origin-other-port', 'another port'],
    ['local-same-site', 'zero-port', 'http://localhost:0{port}', 'allow-origin-other-port', 'a zero before the port'],
    ['local-same-site', 'https-no-port', 'https://localhost', 'allow-origin-other-scheme', 'another scheme, and no port'],
    ['local-same-site', 'upper-host', 'http://LOCALHOST:{port}', 'allow-origin-letter-case', 'the host in upper case'],
    ['local-same-site', 'loopback', 'http://127.0.0.1:{port}', 'allow-origin-other-host', 'the number of the host instead of its name'],
    ['local-same-site', 'loopback-six', 'http://[::1]:{port}', 'allow-origin-other-host', 'the number of the host in IPv6'],
    ['local-same-site', 'not-ascii', 'http://l\xf6calhost:{port}', 'allow-origin-other-host', 'a letter that is not ASCII'],
    ['local-same-site', 'dotted', 'http://localhost.:{port}', 'allow-origin-other-host', 'a dot after the host'],
    ['test-same-site', 'no-port-name', 'http://app.site.test', 'allow-origin-other-port', 'the port is missing, the host is a name'],
    ['test-same-site', 'upper-name-host', 'http://App.Site.test:{port}', 'allow-origin-letter-case', 'the host with capitals'],
    ['test-same-site', 'subdomains', 'http://*.site.test:{port}', 'allow-origin-glob', 'a wildcard for the subdomain'],
    ['test-same-site', 'bare-domain', 'http://site.test:{port}', 'allow-origin-other-host', 'the domain without its subdomain'],
    ['test-same-site', 'www', 'http://www.app.site.test:{port}', 'allow-origin-other-host', 'one subdomain too many'],
    ['test-same-site', 'host-glob', '*.site.test', 'allow-origin-glob', 'a wildcard for the subdomain, without a scheme'],
    ['test-same-site', 'host-alone', 'app.site.test', 'allow-origin-not-an-origin', 'a host alone'],
  ] as const
).map(
  ([stage, id, value, reason, about]): Case => ({
    id: `allow-origin-${id}`,
    about: `Credentialed: ${about}`,
    stages: [stage],
    request: { credentials: 'include' },
    hops: [{ at: 'api', response: reply(allowOrigin(value), allowCredentials()) }],
    expected: hidden(reason),
  }),
);

const rowsOf = (...ids: readonly string[]): readonly ConsentRow[] => originRows.filter(({ id }) => ids.includes(id));
const two = [allowOrigin('*'), allowOrigin('*')];
const anonymousRows: readonly ConsentRow[] = [
  ...rowsOf('exact', 'missing', 'trailing-slash', 'null', 'comma-list', 'two-lines', 'wildcard-in-list', 'glob-port', 'empty', 'quoted'),
  { id: 'wildcard', about: 'a wildcard', lines: [allowOrigin('*')], expected: readable },
  { id: 'wildcard-padded', about: 'a wildcard between spaces', lines: [allowOrigin('  *  ')], expected: readable },
  { id: 'wildcard-twice', about: 'two lines with a wildcard', lines: two, expected: hidden('allow-origin-duplicate') },
  { id: 'wildcard-list', about: 'two wildcards on one line', lines: [allowOrigin('*, *')], expected: hidden('allow-origin-list') },
  {
    id: 'wildcard-empty-line',
    about: 'a wildcard, then an empty line',
    lines: [allowOrigin('*'), allowOrigin('')],
    expected: hidden('allow-origin-duplicate'),
  },
  { id: 'wildcard-quoted', about: 'a wildcard in quotation marks', lines: [allowOrigin('"*"')], expected: hidden('allow-origin-quoted') },
];

const anonymous = (['omit', 'same-origin'] as const).flatMap((credentials) =>
  (credentials === 'omit' ? anonymousRows : anonymousRows.filter(({ id }) => /^(?:exact|missing|trailing-slash|wildcard)$/.test(id))).map(
    ({ id, about, lines, expected }): Case => ({
      id: `allow-origin-${credentials}-${id}`,
      about: `Credentials mode ${credentials}: ${about}`,
      stages: [credentials === 'omit' ? 'test-cross-site' : 'local-same-site'],
      request: { credentials },
      hops: [{ at: 'api', response: reply(...lines) }],
      expected,
    }),
  ),
);

const sandboxed = (id: string, value: string, credentials: 'include' | 'omit', expected: Expected, about: string): Case => ({
  id: `allow-origin-sandboxed-${id}`,
  about: `A sandboxed frame, whose origin is null: ${about}`,
  stages: ['local-same-site', 'test-cross-site'] satisfies readonly Stage[],
  request: { credentials, sandboxed: true },
  hops: [{ at: 'api', response: reply(allowOrigin(value), allowCredentials()) }],
  expected,
});

const opaqueOrigin: readonly Case[] = [
  sandboxed('null', 'null', 'include', readable, 'allowed by null, even with credentials'),
  sandboxed('page', '{page}', 'include', hidden('allow-origin-for-null'), 'the origin of the page around it does not help'),
  sandboxed('wildcard', '*', 'include', hidden('allow-origin-wildcard'), 'a wildcard, which credentials rule out'),
  sandboxed('anonymous-wildcard', '*', 'omit', readable, 'a wildcard, without credentials'),
  sandboxed('anonymous-null', 'null', 'omit', readable, 'allowed by null'),
  sandboxed('anonymous-page', '{page}', 'omit', hidden('allow-origin-for-null'), 'the origin of the page around it'),
];

export const allowOriginCases: readonly Case[] = [...credentialed, ...byHost, ...anonymous, ...opaqueOrigin];
