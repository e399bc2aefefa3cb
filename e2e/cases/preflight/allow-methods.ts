/** `Access-Control-Allow-Methods`: the methods that a preflight response allows. */
import type { CredentialsMode } from '../../../src/core/facts/facts.ts';
import type { Case, Expected } from '../case.ts';
import { readable, stopped } from '../expectations.ts';
import { allowed, allowHeaders, allowMethods, consent, reply } from '../replies.ts';

const notAllowed = stopped('method-not-allowed');
const letterCase = stopped('method-letter-case');
const invalid = stopped('allow-methods-invalid');
const wildcard = stopped('method-wildcard');

type Row = readonly [id: string, method: string, values: readonly string[], expected: Expected, about: string];

/** Requests with credentials. Each value is a header line of its own. */
const credentialed: readonly Row[] = [
  ['put', 'PUT', ['PUT'], readable, 'the method'],
  ['put-normalized', 'put', ['PUT'], readable, 'put, which browsers send as PUT'],
  ['delete-normalized', 'Delete', ['DELETE'], readable, 'Delete, which browsers send as DELETE'],
  ['options', 'OPTIONS', ['OPTIONS'], readable, 'OPTIONS as a method of its own'],
  ['patch', 'PATCH', ['PATCH'], readable, 'the method'],
  ['patch-lower', 'patch', ['PATCH'], letterCase, 'patch, which browsers do not write in upper case'],
  ['patch-lower-both', 'patch', ['patch'], readable, 'patch on both sides'],
  ['patch-upper-asked', 'PATCH', ['patch'], letterCase, 'the list has it in lower case'],
  ['patch-title-case', 'PATCH', ['Patch'], letterCase, 'the list has it with a capital'],
  ['put-lower-list', 'PUT', ['put'], letterCase, 'the list has it in lower case'],
  ['custom', 'SYNC', ['SYNC'], readable, 'an unknown method'],
  ['custom-case', 'sync', ['Sync'], letterCase, 'an unknown method in another letter case'],
  ['list', 'DELETE', ['GET, PUT, DELETE'], readable, 'one of several'],
  ['tight-list', 'DELETE', ['GET,PUT,DELETE'], readable, 'one of several, no spaces'],
  ['tab-list', 'DELETE', ['GET,\tDELETE\t,PUT'], readable, 'tabs around an item do not count'],
  ['empty-items', 'PUT', [',PUT,,'], readable, 'empty items do not count'],
  ['two-lines', 'PUT', ['DELETE', 'PUT'], readable, 'two lines make one list'],
  ['twice', 'PUT', ['PUT, PUT'], readable, 'the method twice'],
  ['wildcard-and-put', 'PUT', ['*, PUT'], readable, 'a wildcard beside the method'],
  ['missing', 'PUT', [], notAllowed, 'no such header'],
  ['empty', 'PUT', [''], notAllowed, 'an empty value'],
  ['others', 'PUT', ['GET, POST, DELETE'], notAllowed, 'a list without it'],
  ['longer', 'PUT', ['PUTS'], notAllowed, 'a method with the same beginning'],
  ['delete-missing', 'DELETE', ['GET, POST, PUT'], notAllowed, 'a list without it'],
  ['wildcard', 'PUT', ['*'], wildcard, 'a wildcard, which credentials make a plain name'],
  ['wildcard-list', 'DELETE', ['GET, *'], wildcard, 'a wildcard in a list'],
  ['space-list', 'PUT', ['PUT POST'], invalid, 'a space where a comma belongs'],
  ['semicolon-list', 'PUT', ['PUT;POST'], invalid, 'a semicolon where a comma belongs'],
  ['semicolon-end', 'PUT', ['GET, PUT;'], invalid, 'a semicolon at the end'],
  ['pipe-is-a-token', 'PUT', ['PUT|POST'], notAllowed, 'a stroke between them makes one long name'],
  ['quoted', 'PUT', ['"PUT"'], invalid, 'in quotation marks'],
  ['brackets', 'PUT', ['[PUT]'], invalid, 'in brackets'],
  ['slash', 'PUT', ['PUT/POST'], invalid, 'a slash where a comma belongs'],
  ['invalid-elsewhere', 'PUT', ['PUT, GET POST'], invalid, 'one invalid item makes the whole list invalid'],
  ['invalid-second-line', 'PUT', ['PUT', 'GET POST'], invalid, 'a bad item on a second line'],
];

const asCase = ([id, method, values, expected, about]: Row, index: number): Case => ({
  id: `allow-methods-${id}`,
  about: `${method} with credentials: ${about}`,
  stages: [index % 2 ? 'local-cross-site' : 'test-same-site'],
  request: { method, credentials: 'include' },
  hops: [{ at: 'api', preflight: reply(...consent, ...values.map(allowMethods)), response: allowed }],
  expected,
});

const anonymous = (['omit', 'same-origin'] as const).flatMap((credentials: CredentialsMode) =>
  (
    [
      ['wildcard', 'PUT', ['*'], readable, 'a wildcard'],
      ['wildcard-list', 'DELETE', ['GET, *'], readable, 'a wildcard in a list'],
      ['wildcard-lower', 'patch', ['*'], readable, 'a wildcard covers any letter case'],
      ['missing', 'PUT', [], notAllowed, 'no such header'],
    ] as const satisfies readonly Row[]
  ).map(
    ([id, method, values, expected, about]): Case => ({
      id: `allow-methods-${credentials}-${id}`,
      about: `${method}, credentials mode ${credentials}: ${about}`,
      stages: ['local-same-site'],
      request: { method, credentials },
      hops: [{ at: 'api', preflight: reply(...consent, ...values.map(allowMethods)), response: allowed }],
      expected,
    }),
  ),
);

/** GET, HEAD and POST never need to be listed, even where a header forces a preflight. */
const safelisted = ['GET', 'HEAD', 'POST'].flatMap((method): readonly Case[] =>
  ([[], ['DELETE'], [method.toLowerCase()]] as const).map((values, index) => ({
    id: `allow-methods-safelisted-${method.toLowerCase()}-${['missing', 'others', 'lower'][index]}`,
    about: `${method} with a header that forces a preflight doesn’t have to be listed, here ${values.join() || 'none'}`,
    stages: ['local-same-site'],
    request: { method, headers: [['X-Test', '1']], credentials: 'include' },
    hops: [{ at: 'api', preflight: reply(...consent, ...values.map(allowMethods), allowHeaders('X-Test')), response: allowed }],
    expected: readable,
  })),
);

export const allowMethodsCases: readonly Case[] = [...credentialed.map(asCase), ...anonymous, ...safelisted];
