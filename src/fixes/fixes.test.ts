import { describe, expect, it } from 'vitest';
import { outgoingText } from '../core/redact/outgoing.ts';
import type { HttpOrigin } from '../core/remedies/kept.ts';
import type { CorsPolicy } from '../core/remedies/policy.ts';
import { httpOrigin } from './origin-for-tests.ts';
import {
  apacheExpressionString,
  apacheString,
  caddyExpressionString,
  caddyfileString,
  doubleQuotedString,
  jsString,
  nginxString,
} from './quote.ts';
import { sanitizePolicy } from './sanitize-policy.ts';
import { servers } from './servers/index.ts';
import { trapsFor } from './traps.ts';

const ORIGIN = httpOrigin('https://app.example');
const plain: CorsPolicy = { origins: [ORIGIN], credentials: false, methods: [], headers: [], expose: [], preflight: false };
const full: CorsPolicy = {
  origins: [ORIGIN],
  credentials: true,
  methods: ['PUT'],
  headers: ['x-token', 'content-type'],
  expose: ['x-total'],
  preflight: true,
};
const anyone: CorsPolicy = { ...full, origins: '*', credentials: false };
const hostile: CorsPolicy = {
  ...full,
  origins: [httpOrigin('https://a"b\'c`d$e{f}g;h.test')],
  methods: ['PUT', 'X\nevil', 'x"evil', "a'$remote_addr`%"],
  headers: ['x-token', 'x: evil', 'x\r\nevil', ''],
  expose: ['x-total', 'evil evil', 'é-evil'],
};

const CREDENTIALS = /credentials/i;
const EXPOSE = /expose/i;
/** Servers without CORS support of their own. */
const PLAIN_SERVERS = new Set(['nginx', 'apache', 'caddy']);

describe.each(servers)('$name', (server) => {
  const { id, render, docs, traps } = server;
  const quotesOf = (text: string) => text.match(/(["'])(?:\\.|(?!\1)[^\\])*\1/g)?.map((quoted) => quoted.slice(1, -1)) ?? [];

  it('allows the origin by name, once, not any origin and not a reflected one', () => {
    const text = render(full);
    expect(text.split(ORIGIN)).toHaveLength(2);
    expect(quotesOf(text).join(' ')).toContain(ORIGIN);
    expect(text).not.toMatch(/["']\*["']|-Origin \*|origin: true|ALL_ORIGINS|origin_regex|Patterns/);
  });

  it('allows each of several origins by name, once', () => {
    const second = httpOrigin('https://admin.example:8443');
    const text = render({ ...full, origins: [ORIGIN, second] });
    for (const origin of [ORIGIN, second]) expect(text.split(origin)).toHaveLength(2);
  });

  it('allows exactly the methods and headers of the policy', () => {
    const text = render(full);
    for (const name of ['PUT', 'x-token', 'content-type', 'x-total']) expect(text.match(new RegExp(`\\b${name}\\b`, 'g'))).toHaveLength(1);
    expect(text).not.toMatch(/\b(?:PATCH|DELETE|authorization)\b/i);
    expect(text).toMatch(CREDENTIALS);
    expect(text).toMatch(EXPOSE);
  });

  it('leaves out what the policy doesn’t need', () => {
    const text = render(plain);
    expect(text).not.toMatch(CREDENTIALS);
    expect(text).not.toMatch(EXPOSE);
    expect(text).not.toMatch(/\b(?:PUT|PATCH|DELETE|x-token)\b/);
    if (PLAIN_SERVERS.has(id)) expect(text).not.toMatch(/OPTIONS|204|Allow-Methods|Allow-Headers/);
  });

  it('allows any origin only without credentials', () => {
    const text = render(anyone);
    expect(text).toMatch(/["']\*["']|Origin \*|CORS_ALLOW_ALL_ORIGINS = True/);
    expect(text).not.toMatch(CREDENTIALS);
    expect(text).not.toMatch(/Vary|http_origin|header\.Origin/);
  });

  it('sends Vary: Origin', () => {
    if (PLAIN_SERVERS.has(id)) expect(render(plain)).toMatch(/Vary "?Origin/);
  });

  it('responds to preflights if nothing else does', () => {
    if (PLAIN_SERVERS.has(id)) expect(render({ ...full, methods: [], headers: [] })).toMatch(/OPTIONS[\s\S]*204/);
    expect(render({ ...full, methods: [], headers: [] })).not.toMatch(/Allow-(?:Methods|Headers)/);
  });

  it.each([
    'https://b\u00fccher.example.test',
    'https://shop.example.test evil',
    'https://shop.example.test\nevil',
    'https://Shop.test',
    'null',
  ])('is never made for the origin %j, which no browser sends', (origin) => {
    expect(() => render({ ...full, origins: [origin as HttpOrigin] })).toThrow('no browser sends');
  });

  it('stays as it is when what leaves is masked', () => {
    const telling = { ...full, headers: ['authorization', 'x-csrf-token', 'x-api-key', 'cookie', 'x-session-id', 'x-pin'] };
    for (const policy of [plain, full, anyone, hostile, telling]) expect(outgoingText(render(policy))).toBe(render(policy));
  });

  it('leaves out names that aren’t tokens', () => {
    const text = render(hostile);
    expect(text).not.toMatch(/^\s*evil/m);
    expect(text).not.toMatch(/X evil|x"evil|x: evil|é|\r/);
    expect(text.split('\n')).toHaveLength(render(full).split('\n').length + (id === 'nginx' ? 4 : 0));
  });

  it('has all its traps for a full policy, and only those that apply for others', () => {
    expect(trapsFor(server, full)).toEqual(server.traps);
    for (const policy of [plain, anyone])
      expect(trapsFor(server, policy).join()).not.toMatch(/csrf|all-origins|any-origin|origin-true|boolean/);
    expect(trapsFor(server, plain).join()).not.toMatch(/preflight|handle|fastify-methods|spring-security/);
  });

  it('has documentation, and no duplicate traps', () => {
    expect(docs).toMatch(/^https:\/\/[\w.-]+\/\S*$/);
    expect(new Set<string>(traps).size).toBe(traps.length);
  });
});

describe('a string literal', () => {
  it.each([
    { language: 'JavaScript', quoted: jsString(`a'b\\c`), expected: String.raw`'a\'b\\c'` },
    { language: 'Python and Java', quoted: doubleQuotedString(`a"b\\u0022`), expected: String.raw`"a\"b\\u0022"` },
    { language: 'nginx', quoted: nginxString(`a"b$remote_addr`), expected: `"a\\"b\${cors_dollar}remote_addr"` },
    { language: 'Apache', quoted: apacheString(`a"b%{PATH}e`), expected: String.raw`"a\"b%%{PATH}e"` },
    { language: 'an Apache expression', quoted: apacheExpressionString(`a'"\${b}%`), expected: String.raw`'a\\'\"\\$\\{b}\\%'` },
    { language: 'a Caddyfile', quoted: caddyfileString(`a"b`), expected: String.raw`"a\"b"` },
    { language: 'a Caddy expression', quoted: caddyExpressionString('a"`{$b}'), expected: String.raw`"a\u0022\u0060\u007b\u0024b\u007d"` },
  ])('for $language', ({ quoted, expected }) => {
    expect(quoted).toBe(expected);
  });

  it('evaluates to the same string in JavaScript', () => {
    const value = `a'b"c\\d\`\${e}`;
    expect(JSON.parse(doubleQuotedString(value))).toBe(value);
    expect(new Function(`return ${jsString(value)}`)()).toBe(value);
  });
});

it('sanitizePolicy keeps a policy whose names are tokens', () => {
  expect(sanitizePolicy(full)).toEqual(full);
  expect(sanitizePolicy(anyone)).toEqual(anyone);
});
