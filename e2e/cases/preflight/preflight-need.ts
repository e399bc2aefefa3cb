/** What needs a preflight. No case here has a preflight reply, so the lab's 500 blocks every request that needs one. */
import type { Case, Expected, PageRequest, Requester, Stage } from '../case.ts';
import { opaque, readable, stopped } from '../expectations.ts';
import { allowed } from '../replies.ts';

const needsPreflight = stopped('allow-origin-missing-on-error');
const onlyChromiumDoesNot: Expected = { ...needsPreflight, chromium: readable };
const onlyFirefoxDoes: Expected = { ...readable, firefox: needsPreflight };

const need = (
  id: string,
  request: PageRequest,
  expected: Expected,
  about: string,
  stages: readonly Stage[] = ['local-same-site'],
): Case => ({
  id: `preflight-need-${id}`,
  about,
  stages,
  request: { credentials: 'include', ...request },
  hops: [{ at: 'api', response: allowed }],
  expected,
});

const everywhere: readonly Stage[] = ['local-same-site', 'local-cross-site', 'test-same-site', 'test-cross-site'];

const methods: readonly Case[] = [
  need('get', {}, readable, 'GET goes at once', everywhere),
  need('get-lower', { method: 'get' }, readable, 'get is sent as GET'),
  need('head', { method: 'HEAD' }, readable, 'HEAD goes at once'),
  need('post', { method: 'POST', body: 'a=1' }, readable, 'a POST of text goes at once'),
  need('post-lower', { method: 'post', body: 'a=1' }, readable, 'post is sent as POST'),
  need('post-empty', { method: 'POST' }, readable, 'a POST without a body goes at once'),
  ...['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'patch', 'SYNC'].map((method) =>
    need(`method-${method === 'patch' ? 'patch-lower' : method.toLowerCase()}`, { method }, needsPreflight, `${method} needs a preflight`),
  ),
];

const withType = (value: string): PageRequest => ({ method: 'POST', headers: [['Content-Type', value]], body: 'a=1' });
const types: readonly Case[] = [
  need('form', withType('application/x-www-form-urlencoded'), readable, 'a form’s type goes at once'),
  need('multipart', withType('multipart/form-data; boundary=b'), readable, 'a form with files goes at once'),
  need('text', withType('text/plain'), readable, 'plain text goes at once'),
  need('text-upper', withType('TEXT/PLAIN'), readable, 'a type’s letter case does not count'),
  need('text-charset', withType('text/plain;charset=utf-8'), readable, 'plain text with a character set goes at once'),
  need('text-json-parameter', withType('text/plain; as=application/json'), readable, 'the type in a parameter doesn’t count'),
  need('text-quote', withType('text/plain; charset="utf-8"'), needsPreflight, 'a quotation mark is an unsafe byte'),
  need('text-not-ascii', withType('text/plain; a=\xe9'), onlyFirefoxDoes, 'a non-ASCII byte, which needs a preflight only in Firefox'),
  need('text-long', withType(`text/plain; a=${'b'.repeat(128)}`), needsPreflight, 'a type of more than 128 bytes'),
  need('json', withType('application/json'), needsPreflight, 'JSON needs a preflight', everywhere),
  need('json-charset', withType('application/json; charset=utf-8'), needsPreflight, 'JSON with a charset needs a preflight'),
  need('xml', withType('text/xml'), needsPreflight, 'XML needs a preflight'),
  need('no-type', withType('text'), needsPreflight, 'an invalid type needs a preflight'),
  need(
    'two-types',
    {
      method: 'POST',
      body: 'a=1',
      headers: [
        ['Content-Type', 'application/json'],
        ['Content-Type', 'text/plain'],
      ],
    },
    needsPreflight,
    'two types need a preflight',
  ),
];

const withHeader = (id: string, name: string, value: string, expected: Expected, about: string): Case =>
  need(id, { headers: [[name, value]] }, expected, `${name}: ${about}`, ['test-same-site']);
const headers: readonly Case[] = [
  withHeader('accept-128', 'Accept', 'a'.repeat(128), readable, '128 bytes go at once'),
  withHeader('accept-129', 'Accept', 'a'.repeat(129), needsPreflight, '129 bytes need a preflight'),
  withHeader('accept-colon', 'Accept', 'a:b', needsPreflight, 'a colon is an unsafe byte'),
  withHeader('accept-json', 'Accept', 'application/json', readable, 'accepting JSON needs no preflight'),
  withHeader('accept-language', 'Accept-Language', 'en-US, en;q=0.9', readable, 'languages go at once'),
  withHeader('accept-language-underscore', 'Accept-Language', 'en_US', needsPreflight, 'an underscore does not belong in a language'),
  withHeader('content-language', 'Content-Language', 'de', readable, 'a language goes at once'),
  withHeader('content-language-underscore', 'Content-Language', 'de_DE', needsPreflight, 'an underscore does not belong in a language'),
  withHeader('range', 'Range', 'bytes=0-10', readable, 'a single range goes at once'),
  withHeader('range-open', 'Range', 'bytes=5-', readable, 'a range without an end goes at once'),
  withHeader('range-suffix', 'Range', 'bytes=-5', needsPreflight, 'a range without a start needs a preflight'),
  withHeader('range-two', 'Range', 'bytes=0-1,3-4', needsPreflight, 'two ranges need a preflight'),
  withHeader('authorization', 'Authorization', 'Bearer lab', needsPreflight, 'needs a preflight'),
  withHeader('requested-with', 'X-Requested-With', 'XMLHttpRequest', needsPreflight, 'needs a preflight'),
  withHeader('method-override', 'X-HTTP-Method-Override', 'PUT', needsPreflight, 'needs a preflight with any method'),
  withHeader('cache-control', 'Cache-Control', 'no-cache', needsPreflight, 'needs a preflight'),
  withHeader('pragma', 'Pragma', 'no-cache', needsPreflight, 'needs a preflight'),
  withHeader('if-none-match', 'If-None-Match', '"lab"', needsPreflight, 'needs a preflight'),
  withHeader('priority', 'Priority', 'u=1', needsPreflight, 'needs a preflight'),
  withHeader('save-data', 'Save-Data', 'on', onlyChromiumDoesNot, 'needs no preflight in Chromium'),
  withHeader('dpr', 'DPR', '2', onlyChromiumDoesNot, 'needs no preflight in Chromium'),
  withHeader('device-memory', 'Device-Memory', '8', onlyChromiumDoesNot, 'needs no preflight in Chromium'),
  withHeader('user-agent', 'User-Agent', 'lab', onlyChromiumDoesNot, 'needs no preflight in Chromium'),
  withHeader('x-test', 'X-Test', '1', needsPreflight, 'needs a preflight'),
];

const text: PageRequest = { method: 'POST', headers: [['Content-Type', 'text/plain']], body: 'a=1' };
const by = (requester: Requester, request: PageRequest): PageRequest => ({ by: requester, ...request });
const requesters: readonly Case[] = [
  need('xhr-post', by('xhr', text), readable, 'XHR without an upload listener goes at once', ['local-cross-site']),
  need('xhr-upload', by('xhr', { ...text, upload: true }), needsPreflight, 'XHR with an upload listener needs a preflight', [
    'local-cross-site',
  ]),
  need('xhr-json', by('xhr', withType('application/json')), needsPreflight, 'XHR with JSON needs a preflight', ['local-cross-site']),
  need('worker-put', by('worker', { method: 'PUT' }), needsPreflight, 'a worker needs a preflight too', ['local-cross-site']),
  need('sandboxed-put', { method: 'PUT', sandboxed: true }, needsPreflight, 'a sandboxed frame needs a preflight too', [
    'local-cross-site',
  ]),
  need('no-cors', { mode: 'no-cors', headers: [['X-Test', '1']] }, opaque, 'mode no-cors drops the header instead', ['local-cross-site']),
];

export const preflightNeedCases: readonly Case[] = [...methods, ...types, ...headers, ...requesters];
