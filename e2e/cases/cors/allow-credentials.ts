/** `Access-Control-Allow-Credentials`: the values that allow a request with credentials. Requests without credentials ignore the header. */
import type { Case, Expected } from '../case.ts';
import { hidden, readable } from '../expectations.ts';
import { allowCredentials, allowOrigin, reply } from '../replies.ts';

/** A way of writing a CORS header, for a request with credentials. */
export interface ConsentRow {
  readonly id: string;
  readonly about: string;
  readonly lines: readonly string[];
  readonly expected: Expected;
}

const row = (id: string, lines: readonly string[], expected: Expected, about: string): ConsentRow => ({ id, lines, expected, about });
const notTrue = hidden('allow-credentials-not-true');
const duplicate = hidden('allow-credentials-duplicate');
const named = (name: string): string => `${name}: true`;

/** Every way of writing the value seen in practice or measured. */
export const credentialsRows: readonly ConsentRow[] = [
  row('true', [allowCredentials()], readable, 'the four bytes that are meant'),
  row('padded', [allowCredentials('   true   ')], readable, 'spaces around a value do not count'),
  row('tabs', ['Access-Control-Allow-Credentials:\ttrue\t'], readable, 'tabs around a value do not count'),
  row('lower-name', [named('access-control-allow-credentials')], readable, 'the name in lower case, as HTTP/2 has it'),
  row('upper-name', [named('ACCESS-CONTROL-ALLOW-CREDENTIALS')], readable, 'the name in upper case'),
  row('missing', [], hidden('allow-credentials-missing'), 'no such header'),
  row('misspelt', [named('Access-Control-Allow-Credential')], hidden('allow-credentials-missing'), 'a name that is almost right'),
  row('title-case', [allowCredentials('True')], hidden('allow-credentials-letter-case'), 'True, as Python writes it'),
  row('upper-case', [allowCredentials('TRUE')], hidden('allow-credentials-letter-case'), 'TRUE'),
  row('mixed-case', [allowCredentials('tRue')], hidden('allow-credentials-letter-case'), 'one wrong letter'),
  row('comma-list', [allowCredentials('true, true')], hidden('allow-credentials-list'), 'a list on one line, as a proxy joins two lines'),
  row('trailing-comma', [allowCredentials('true,')], hidden('allow-credentials-list'), 'a comma after it'),
  row('leading-comma', [allowCredentials(',true')], hidden('allow-credentials-list'), 'a comma before it'),
  row('two-lines', [allowCredentials(), allowCredentials()], duplicate, 'the same line twice'),
  row('two-lines-differ', [allowCredentials(), allowCredentials('false')], duplicate, 'two layers that disagree'),
  row(
    'two-lines-lower',
    [named('access-control-allow-credentials'), allowCredentials()],
    duplicate,
    'twice, with names in different letter case',
  ),
  row('three-lines', [allowCredentials(), allowCredentials(), allowCredentials()], duplicate, 'the same line three times'),
  row('empty-after', [allowCredentials(), allowCredentials('')], { ...duplicate, firefox: readable }, 'an empty line after it'),
  row('empty-before', [allowCredentials(''), allowCredentials()], { ...duplicate, firefox: readable }, 'an empty line before it'),
  row('empty-twice', [allowCredentials(''), allowCredentials('')], duplicate, 'two empty lines'),
  row('quoted', [allowCredentials('"true"')], hidden('allow-credentials-quoted'), 'in quotation marks'),
  row('single-quoted', [allowCredentials("'true'")], hidden('allow-credentials-quoted'), 'in single quotation marks'),
  row('false', [allowCredentials('false')], hidden('allow-credentials-false'), 'false, which browsers never require'),
  row('false-title-case', [allowCredentials('False')], hidden('allow-credentials-false'), 'False'),
  row('semicolon', [allowCredentials('true;')], notTrue, 'a semicolon of a configuration file left in'),
  row('parameter', [allowCredentials('true; charset=utf-8')], notTrue, 'a parameter after it'),
  row('structured', [allowCredentials('?1')], notTrue, 'true as a structured field has it'),
  row('one', [allowCredentials('1')], notTrue, 'a number'),
  row('yes', [allowCredentials('yes')], notTrue, 'another word'),
  row('origin', [allowCredentials('{page}')], notTrue, 'the origin in the wrong header'),
  row('wildcard', [allowCredentials('*')], notTrue, 'a wildcard, which this header does not have'),
  row('empty', [allowCredentials('')], notTrue, 'an empty value'),
  row('inner-space', [allowCredentials('t rue')], notTrue, 'a space inside'),
  row('no-break-space', [allowCredentials('true\xa0')], notTrue, 'a no-break space, which is not trimmed'),
  row('vertical-tab', [allowCredentials('true\x0b')], notTrue, 'a vertical tab, which is not trimmed'),
  row('form-feed', [allowCredentials('true\x0c')], notTrue, 'a form feed, which is not trimmed'),
  row(
    'space-before-colon',
    ['Access-Control-Allow-Credentials : true'],
    { ...hidden('allow-credentials-missing'), chromium: readable },
    'a space before the colon, which only Chromium accepts',
  ),
];

const everywhere: readonly string[] = ['true', 'missing', 'title-case', 'two-lines', 'empty-after'];

// The comparison is the same in every stage, so most rows run in one stage, by turns.
const credentialed = credentialsRows.map(
  ({ id, about, lines, expected }, index): Case => ({
    id: `allow-credentials-${id}`,
    about: `Credentialed: ${about}`,
    ...(everywhere.includes(id) ? {} : { stages: [index % 2 ? 'local-same-site' : 'test-cross-site'] }),
    request: { credentials: 'include' },
    hops: [{ at: 'api', response: reply(allowOrigin(), ...lines) }],
    expected,
  }),
);

const ignored = (['omit', 'same-origin'] as const).flatMap((credentials) =>
  credentialsRows
    .filter(({ id }) => ['missing', 'title-case', 'two-lines', 'false', 'empty'].includes(id))
    .map(
      ({ id, about, lines }): Case => ({
        id: `allow-credentials-${credentials}-${id}`,
        about: `Credentials mode ${credentials}, where the browser ignores the header: ${about}`,
        stages: ['local-cross-site'],
        request: { credentials },
        hops: [{ at: 'api', response: reply(allowOrigin(), ...lines) }],
        expected: readable,
      }),
    ),
);

export const allowCredentialsCases: readonly Case[] = [...credentialed, ...ignored];
