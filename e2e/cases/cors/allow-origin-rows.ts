/** Every way of writing `Access-Control-Allow-Origin` seen in practice or measured, in requests with credentials. */

import type { Expected } from '../case.ts';
import { hidden, readable } from '../expectations.ts';
import { allowOrigin } from '../replies.ts';
import type { ConsentRow } from './allow-credentials.ts';

const row = (id: string, lines: readonly string[], expected: Expected, about: string): ConsentRow => ({ id, lines, expected, about });
const one = (id: string, value: string, expected: Expected, about: string): ConsentRow => row(id, [allowOrigin(value)], expected, about);
const named = (name: string): string => `${name}: {page}`;

const list = hidden('allow-origin-list');
const duplicate = hidden('allow-origin-duplicate');
const placeholder = hidden('allow-origin-placeholder');
const noOrigin = hidden('allow-origin-not-an-origin');

/** The values that mean the same in every stage. */
export const originRows: readonly ConsentRow[] = [
  one('exact', '{page}', readable, 'the origin of the page, byte for byte'),
  one('padded', '  {page}  ', readable, 'spaces around a value do not count'),
  one('tabs', '\t{page}\t', readable, 'tabs around a value do not count'),
  row('lower-name', [named('access-control-allow-origin')], readable, 'the name in lower case, as HTTP/2 has it'),
  row('upper-name', [named('ACCESS-CONTROL-ALLOW-ORIGIN')], readable, 'the name in upper case'),
  row('missing', [], hidden('allow-origin-missing'), 'no such header'),
  row('misspelt', [named('Access-Control-Allow-Origins')], hidden('allow-origin-missing'), 'a name that is almost right'),
  row('obsolete-name', [named('Allow-Origin')], hidden('allow-origin-missing'), 'a name that browsers ignore'),
  one('wildcard', '*', hidden('allow-origin-wildcard'), 'a wildcard, which credentials rule out'),
  one('wildcard-padded', ' * ', hidden('allow-origin-wildcard'), 'a wildcard between spaces'),
  one('empty', '', hidden('allow-origin-empty'), 'an empty value'),
  one('null', 'null', hidden('allow-origin-null'), 'null, which is another origin'),
  one('null-upper-case', 'NULL', noOrigin, 'NULL, which is no origin at all'),
  one('trailing-slash', '{page}/', hidden('allow-origin-trailing-slash'), 'a slash after it'),
  one('path', '{page}/app', hidden('allow-origin-path'), 'a path after it'),
  one('query', '{page}?app', hidden('allow-origin-path'), 'a query after it'),
  one('fragment', '{page}#', hidden('allow-origin-path'), 'a fragment after it'),
  one('upper-scheme', 'HTTP://{host}', hidden('allow-origin-letter-case'), 'the scheme in upper case'),
  one('https', 'https://{host}', hidden('allow-origin-other-scheme'), 'https for a page over http'),
  one('web-socket', 'ws://{host}', hidden('allow-origin-other-scheme'), 'a web socket’s scheme'),
  one('no-scheme', '{host}', hidden('allow-origin-no-scheme'), 'host and port only'),
  one('no-scheme-slashes', '//{host}', hidden('allow-origin-no-scheme'), 'a URL without a scheme'),
  one('user-name', 'http://user@{host}', noOrigin, 'a user name before the host'),
  one('two-ports', '{page}:80', noOrigin, 'a second port'),
  one('one-slash', 'http:/{host}', noOrigin, 'one slash too few'),
  one('brackets', '[{page}]', noOrigin, 'in brackets'),
  one('json-list', '["{page}"]', noOrigin, 'a list as JSON has it'),
  one('pattern', '^{page}', noOrigin, 'a regular expression'),
  one('semicolon', '{page};', noOrigin, 'a semicolon of a configuration file left in'),
  one('no-break-space', '{page}\xa0', noOrigin, 'a no-break space, which is not trimmed'),
  one('vertical-tab', '{page}\x0b', noOrigin, 'a vertical tab, which is not trimmed'),
  one('glob-port', 'http://*:{port}', hidden('allow-origin-glob'), 'a wildcard for the host, with the port'),
  one('glob-scheme', '*://{host}', hidden('allow-origin-glob'), 'a wildcard for the scheme'),
  one('glob-any-port', '{page}*', hidden('allow-origin-glob'), 'a wildcard after it'),
  one('quoted', '"{page}"', hidden('allow-origin-quoted'), 'in quotation marks'),
  one('single-quoted', "'{page}'", hidden('allow-origin-quoted'), 'in single quotation marks'),
  one('quoted-wildcard', '"*"', hidden('allow-origin-quoted'), 'a wildcard in quotation marks'),
  one('comma-list', '{page}, {other}', list, 'two origins'),
  one('tight-list', '{other},{page}', list, 'two origins without a space'),
  one('space-list', '{page} {other}', list, 'two origins with a space between them'),
  one('trailing-comma', '{page},', list, 'a comma after it'),
  one('wildcard-in-list', '*, {page}', list, 'a wildcard and the origin'),
  one('same-twice', '{page}, {page}', list, 'the origin twice on one line, as a proxy joins two lines'),
  row('two-lines', [allowOrigin(), allowOrigin()], duplicate, 'the same line twice'),
  row('two-lines-differ', [allowOrigin('{other}'), allowOrigin()], duplicate, 'two layers that disagree'),
  row('two-lower-lines', [named('access-control-allow-origin'), named('access-control-allow-origin')], duplicate, 'twice, in lower case'),
  row('two-mixed-lines', [allowOrigin(), named('access-control-allow-origin')], duplicate, 'twice, with names in different letter case'),
  row('wildcard-line', [allowOrigin('*'), allowOrigin()], duplicate, 'a line with a wildcard before it'),
  row('empty-line-after', [allowOrigin(), allowOrigin('')], duplicate, 'an empty line after it'),
  row('empty-line-before', [allowOrigin(''), allowOrigin()], duplicate, 'an empty line before it'),
  one('undefined', 'undefined', placeholder, 'JavaScript’s text for a missing value'),
  one('none', 'None', placeholder, 'Python’s text for a missing value'),
  one('true', 'true', placeholder, 'a word that belongs to the other header'),
  one('word-origin', 'Origin', placeholder, 'the name of the header that was to be echoed'),
  one('shell-variable', '$http_origin', placeholder, 'a variable without its value'),
  one('braces', '{{ origin }}', placeholder, 'a template without its value'),
  // biome-ignore lint/suspicious/noTemplateCurlyInString: servers send this text literally
  one('dollar-braces', '${ALLOWED_ORIGIN}', placeholder, 'an environment variable without its value'),
  one('percent', '%{ORIGIN}e', placeholder, 'a format string without its value'),
  one('angle-brackets', '<origin>', placeholder, 'an unedited example'),
  one('object', '[object Object]', placeholder, 'an object where a text was meant'),
  one('other', '{other}', hidden('allow-origin-other-host'), 'another server'),
  one('example', 'https://app.example', hidden('allow-origin-other-host'), 'another site'),
  row(
    'space-before-colon',
    ['Access-Control-Allow-Origin : {page}'],
    { ...hidden('allow-origin-missing'), chromium: readable },
    'a space before the colon, which only Chromium accepts',
  ),
];
