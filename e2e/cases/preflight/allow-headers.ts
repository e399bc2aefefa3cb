/** `Access-Control-Allow-Headers`: the request headers that a preflight response allows. */
import type { CredentialsMode } from '../../../src/core/facts/facts.ts';
import type { Case, Expected } from '../case.ts';
import { readable, stopped } from '../expectations.ts';
import { allowed, allowHeaders, consent, reply } from '../replies.ts';

const notAllowed = stopped('header-not-allowed');
const wildcard = stopped('header-wildcard');
const invalid = stopped('allow-headers-invalid');
const authorization = stopped('authorization-not-listed');

type Row = readonly [id: string, names: readonly string[], values: readonly string[], expected: Expected, about: string];

/** Requests with credentials. Each value is a header line of its own. */
const credentialed: readonly Row[] = [
  ['listed', ['X-Test'], ['X-Test'], readable, 'the name'],
  ['lower', ['X-Test'], ['x-test'], readable, 'the name in lower case'],
  ['mixed-case', ['X-Test'], ['x-TEST'], readable, 'letter case does not count here'],
  ['list', ['X-Test'], ['X-Other, X-Test'], readable, 'one of several'],
  ['tight-list', ['X-Test', 'X-Other'], ['X-Other,X-Test'], readable, 'two of two, no space'],
  ['empty-items', ['X-Test'], [',X-Test,,'], readable, 'empty items do not count'],
  ['two-lines', ['X-Test'], ['X-Other', 'X-Test'], readable, 'two lines make one list'],
  ['empty-line', ['X-Test'], ['X-Test', ''], readable, 'an empty line beside it'],
  ['wildcard-and-name', ['X-Test'], ['*, X-Test'], readable, 'a wildcard beside the name'],
  ['missing', ['X-Test'], [], notAllowed, 'no such header'],
  ['empty', ['X-Test'], [''], notAllowed, 'an empty value'],
  ['others', ['X-Test'], ['Content-Type, X-Other'], notAllowed, 'a list without it'],
  ['underscore', ['X-Test'], ['X_Test'], notAllowed, 'an underscore where a hyphen belongs'],
  ['longer', ['X-Test'], ['X-Test-Id'], notAllowed, 'a name with the same beginning'],
  ['prefix', ['X-Test'], ['X-*'], notAllowed, 'a wildcard within a name is a plain name'],
  ['one-of-two', ['X-Test', 'X-Other'], ['X-Test'], notAllowed, 'one of two'],
  ['two-of-three', ['X-A', 'X-B', 'X-C'], ['X-A, X-C'], notAllowed, 'two of three'],
  ['wildcard', ['X-Test'], ['*'], wildcard, 'a wildcard, which credentials make a plain name'],
  ['wildcard-list', ['X-Test'], ['Content-Type, *'], wildcard, 'a wildcard in a list'],
  ['wildcard-one-of-two', ['X-Test', 'X-Other'], ['X-Test, *'], wildcard, 'a wildcard beside one of two names'],
  ['space-list', ['X-Test'], ['X-Test X-Other'], invalid, 'a space where a comma belongs'],
  ['semicolon', ['X-Test'], ['X-Test; X-Other'], invalid, 'a semicolon where a comma belongs'],
  ['quoted', ['X-Test'], ['"X-Test"'], invalid, 'in quotation marks'],
  ['colon', ['X-Test'], ['X-Test:'], invalid, 'a colon after the name'],
  ['not-ascii', ['X-Test'], ['X-Test, X-\xe9'], invalid, 'a letter that is not ASCII elsewhere in the list'],
  ['invalid-second-line', ['X-Test'], ['X-Test', 'X Other'], invalid, 'a bad item on a second line'],
  ['authorization', ['Authorization'], ['Authorization'], readable, 'the name, which stands for no credentials of the browser’s'],
  ['authorization-missing', ['Authorization'], [], authorization, 'no such header'],
  ['authorization-others', ['Authorization'], ['X-Test'], authorization, 'a list without it'],
  ['authorization-wildcard', ['Authorization'], ['*'], authorization, 'a wildcard, which credentials make a plain name'],
  ['authorization-and-other', ['Authorization', 'X-Test'], ['Authorization'], notAllowed, 'listed, but not the other name'],
  ['other-and-authorization', ['Authorization', 'X-Test'], ['X-Test'], authorization, 'not listed, though the other name is'],
];

const hop = (values: readonly string[]) =>
  [{ at: 'api', preflight: reply(...consent, ...values.map(allowHeaders)), response: allowed }] as const satisfies Case['hops'];
const headersOf = (names: readonly string[]) => names.map((name) => [name, name === 'Authorization' ? 'Bearer lab' : '1'] as const);

const asCase = ([id, names, values, expected, about]: Row, index: number): Case => ({
  id: `allow-headers-${id}`,
  about: `${names.join(' and ')} with credentials: ${about}`,
  stages: [index % 2 ? 'local-same-site' : 'test-cross-site'],
  request: { headers: headersOf(names), credentials: 'include' },
  hops: hop(values),
  expected,
});

const anonymous = (['omit', 'same-origin'] as const).flatMap((credentials: CredentialsMode) =>
  (
    [
      ['wildcard', ['X-Test'], ['*'], readable, 'a wildcard'],
      ['wildcard-list', ['X-Test', 'X-Other'], ['X-Other, *'], readable, 'a wildcard in a list'],
      ['authorization-wildcard', ['Authorization'], ['*'], readable, 'a wildcard covers it in every engine, against the standard'],
      ['authorization-listed', ['Authorization'], ['*, Authorization'], readable, 'listed beside a wildcard'],
      ['authorization-missing', ['Authorization'], ['X-Test'], authorization, 'a list without it'],
      ['missing', ['X-Test'], [], notAllowed, 'no such header'],
    ] as const satisfies readonly Row[]
  ).map(
    ([id, names, values, expected, about]): Case => ({
      id: `allow-headers-${credentials}-${id}`,
      about: `${names.join(' and ')}, credentials mode ${credentials}: ${about}`,
      stages: ['test-same-site'],
      request: { headers: headersOf(names), credentials },
      hops: hop(values),
      expected,
    }),
  ),
);

const json = (id: string, values: readonly string[], expected: Expected, about: string): Case => ({
  id: `allow-headers-json-${id}`,
  about: `A POST of JSON with credentials: ${about}`,
  request: { method: 'POST', headers: [['Content-Type', 'application/json']], body: '{}', credentials: 'include' },
  hops: hop(values),
  expected,
});

export const allowHeadersCases: readonly Case[] = [
  ...credentialed.map(asCase),
  ...anonymous,
  json('listed', ['content-type'], readable, 'content-type is listed'),
  json('missing', [], notAllowed, 'no such header'),
  json('wildcard', ['*'], wildcard, 'a wildcard'),
];
