import { describe, expect, test } from 'vitest';
import { linkTo } from '../checks/spec.ts';
import { headerFacts } from './header-facts.ts';
import { HEADER_NAMES, type HeaderName } from './names.ts';

const all = HEADER_NAMES.flatMap((name) => headerFacts(name) ?? []);
const named = (name: HeaderName) => all.find((facts) => facts.name === name);

test('headerFacts finds every header case-insensitively', () => {
  for (const name of HEADER_NAMES) {
    expect(headerFacts(name.toLowerCase())?.name).toBe(name);
    expect(headerFacts(name.toUpperCase())).toBe(headerFacts(name));
  }
  expect(headerFacts('X-Request-Id')).toBeNull();
  expect(headerFacts('constructor')).toBeNull();
});

test('headerFacts returns what MDN has of Access-Control-Allow-Credentials', () => {
  expect(headerFacts('access-control-allow-credentials')).toMatchObject({
    kind: 'response',
    forbidden: false,
    syntax: ['Access-Control-Allow-Credentials: true'],
    values: ['true'],
    mdn: 'Web/HTTP/Reference/Headers/Access-Control-Allow-Credentials',
    bcd: 'http.headers.Access-Control-Allow-Credentials',
  });
});

test('the forbidden headers are those that Fetch forbids JavaScript to set', () => {
  const byList = ['origin', 'cookie', 'set-cookie', 'access-control-request-method', 'access-control-request-headers'];
  const forbidden = (name: string) => byList.includes(name) || name.startsWith('sec-');
  expect(all.filter((facts) => facts.forbidden).map(({ name }) => name)).toEqual(
    HEADER_NAMES.filter((name) => forbidden(name.toLowerCase())),
  );
});

test('every slug, key, link and line is well-formed', () => {
  for (const { name, mdn, bcd, spec, syntax } of all) {
    expect(mdn ?? '').toMatch(name === 'Access-Control-Allow-Private-Network' ? /^$/ : /^Web\/HTTP\/Reference\/Headers\/[A-Z][A-Za-z-]+$/);
    expect(bcd === null).toBe(mdn === null);
    expect(spec.url).toMatch(/^https:\/\/[\w./-]+(?:#[a-z-]+)?$/);
    expect(syntax.length).toBeGreaterThan(0);
    for (const line of syntax) expect(line.startsWith(`${name}: `)).toBe(true);
  }
});

test('a header of Fetch links to the text that the checks cite', () => {
  const [draft] = linkTo({ section: 'cors-check', number: '' }).split('#');
  expect(named('Access-Control-Allow-Credentials')?.spec.url).toBe(`${draft}#http-access-control-allow-credentials`);
});

describe('examples', () => {
  const options: readonly (readonly [string, string, readonly HeaderName[]])[] = [
    [
      "credentials: 'include'",
      'xhr.withCredentials = true',
      ['Access-Control-Allow-Credentials', 'Cookie', 'Set-Cookie', 'Sec-Fetch-Storage-Access'],
    ],
    ["method: 'PUT'", "xhr.open('PUT'", ['Access-Control-Request-Method', 'Access-Control-Allow-Methods']],
    ['headers: { ', 'xhr.setRequestHeader(', ['Access-Control-Request-Headers', 'Access-Control-Allow-Headers', 'Authorization']],
    ['response.headers.get(', 'xhr.getResponseHeader(', ['Access-Control-Expose-Headers']],
    ["mode: 'cors'", "xhr.open('GET'", ['Origin', 'Access-Control-Allow-Origin', 'Sec-Fetch-Mode']],
  ];

  test.each(options)('show %s', (forFetch, forXhr, names) => {
    for (const name of names) {
      expect(named(name)?.example?.fetch).toContain(forFetch);
      expect(named(name)?.example?.xhr).toContain(forXhr);
    }
  });

  test('exist for no other header', () => {
    const shown = new Set(options.flatMap(([, , names]) => names));
    expect(all.filter(({ example }) => example !== null).map(({ name }) => name)).toEqual(HEADER_NAMES.filter((name) => shown.has(name)));
  });

  test('are valid JavaScript', () => {
    for (const { example } of all) {
      if (example === null) continue;
      expect(() => new Function('url', 'token', `return async () => { ${example.fetch} }`)).not.toThrow();
      expect(() => new Function('url', 'token', example.xhr)).not.toThrow();
    }
  });
});
