/** `Access-Control-Expose-Headers`: which headers of a readable response JavaScript can read. */
import type { CredentialsMode } from '../../../src/core/facts/facts.ts';
import type { Case, Stage } from '../case.ts';
import { readable } from '../expectations.ts';
import { consent, reply } from '../replies.ts';

const plain: readonly string[] = ['X-A: 1', 'X-B: 2', 'ETag: "lab"', 'Content-Type: application/json', 'Set-Cookie: lab=1'];
const corsNames: readonly string[] = ['access-control-allow-credentials', 'access-control-allow-origin', 'access-control-expose-headers'];

type Row = readonly [id: string, values: readonly string[], exposed: readonly string[], about: string];

const both: readonly Row[] = [
  ['none', [], [], 'no such header'],
  ['one', ['X-A'], ['x-a'], 'one name'],
  ['letter-case', ['x-a, ETAG'], ['etag', 'x-a'], 'letter case does not count'],
  ['two-lines', ['X-A', 'X-B'], ['x-a', 'x-b'], 'two lines make one list'],
  ['empty-items', [',X-A,'], ['x-a'], 'empty items do not count'],
  ['empty', [''], [], 'an empty value'],
  ['bad-item', ['X-A, X B'], [], 'one item with a space makes the whole list invalid'],
  ['space-list', ['X-A X-B'], [], 'a space where a comma belongs'],
  ['quoted', ['"X-A"'], [], 'in quotation marks'],
  ['not-ascii', ['X-A, X-\xe9'], [], 'a non-ASCII letter makes the whole list invalid'],
  ['bad-second-line', ['X-A', 'X B'], [], 'a bad item on a second line'],
  ['set-cookie', ['Set-Cookie, X-A'], ['x-a'], 'Set-Cookie can never be read'],
  ['absent-name', ['X-C'], [], 'a name that is not there'],
  ['itself', ['Access-Control-Expose-Headers'], ['access-control-expose-headers'], 'the CORS headers can be named too'],
];
const credentialed: readonly Row[] = [
  ['wildcard', ['*'], [], 'a wildcard, which credentials make a plain name'],
  ['wildcard-list', ['*, X-A'], ['x-a'], 'a wildcard beside a name'],
];
const anonymous: readonly Row[] = [
  ['wildcard', ['*'], [...corsNames, 'etag', 'x-a', 'x-b'], 'a wildcard'],
  ['wildcard-list', ['X-C, *'], [...corsNames, 'etag', 'x-a', 'x-b'], 'a wildcard in a list'],
  ['wildcard-after-bad-item', ['X B, *'], [], 'an invalid item disables the wildcard after it'],
];

const rows = (credentials: CredentialsMode, all: readonly Row[], stage: Stage): readonly Case[] =>
  all.map(([id, values, exposed, about]) => ({
    id: `expose-headers-${credentials}-${id}`,
    about: `Credentials mode ${credentials}: ${about}`,
    stages: [stage],
    request: { credentials },
    hops: [{ at: 'api', response: reply(...consent, ...plain, ...values.map((value) => `Access-Control-Expose-Headers: ${value}`)) }],
    expected: { ...readable, exposed: ['content-type', ...exposed].sort() },
  }));

const safelisted = [
  'Cache-Control: no-store',
  'Content-Language: en',
  'Expires: 0',
  'Last-Modified: Thu, 01 Jan 1970 00:00:00 GMT',
  'Pragma: x',
];
const safelist: Case = {
  id: 'expose-headers-safelist',
  about: 'Six names can be read without being exposed',
  request: { credentials: 'include' },
  hops: [{ at: 'api', response: reply(...consent, 'Content-Type: text/plain', 'Date: Thu, 01 Jan 2026 00:00:00 GMT', ...safelisted) }],
  expected: { ...readable, exposed: ['cache-control', 'content-language', 'content-type', 'expires', 'last-modified', 'pragma'] },
};

const byXhr = (id: string, credentials: CredentialsMode, exposed: readonly string[]): Case => ({
  id: `expose-headers-xhr-${id}`,
  about: `XHR ${credentials === 'include' ? 'with' : 'without'} credentials: a wildcard`,
  stages: ['test-same-site'],
  request: { by: 'xhr', credentials },
  hops: [{ at: 'api', response: reply(...consent, ...plain, 'Access-Control-Expose-Headers: *') }],
  expected: { ...readable, exposed },
});

/** The standard ignores the invalid list, but Firefox applies the wildcard before it reaches the invalid item. */
const wildcardBefore: Case = {
  id: 'expose-headers-omit-wildcard-before-bad-item',
  about: 'Credentials mode omit: an invalid item disables the wildcard before it, but not in Firefox',
  stages: ['test-cross-site'],
  request: { credentials: 'omit' },
  hops: [{ at: 'api', response: reply(...consent, ...plain, 'Access-Control-Expose-Headers: *, X B') }],
  expected: {
    ...readable,
    exposed: ['content-type'],
    firefox: { ...readable, exposed: [...corsNames, 'content-type', 'etag', 'x-a', 'x-b'] },
  },
};

export const exposeHeadersCases: readonly Case[] = [
  safelist,
  wildcardBefore,
  ...rows('include', [...both, ...credentialed], 'local-cross-site'),
  ...rows('omit', anonymous, 'test-cross-site'),
  ...rows('same-origin', anonymous.slice(0, 1), 'local-same-site'),
  byXhr('with-credentials', 'include', ['content-type']),
  byXhr('without-credentials', 'same-origin', [...corsNames, 'content-type', 'etag', 'x-a', 'x-b']),
];
