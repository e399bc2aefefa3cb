import { describe, expect, it } from 'vitest';
import { answered, consent, exchangeOf, hop, type Lines, responding, withoutCredentials } from '../../../e2e/cases/notes/build.ts';
import { evaluate } from '../evaluate.ts';
import type { Exchange, Initiator, Sighting, WatchedCall } from '../facts/facts.ts';
import { otherUnexposedHeaders, unexposedPageHeaders } from './exposure.ts';
import { summaryOf } from './summary.ts';

const EXPOSE = 'Access-Control-Expose-Headers';
const exposureOf = (exchange: Exchange) => {
  const [{ ruling }] = evaluate(exchange).branches;
  if (ruling.kind !== 'readable') throw new Error(ruling.kind);
  return ruling.exposure;
};
const wantedOf = (lines: Lines, status = 200, request: Partial<Sighting> = {}): readonly string[] =>
  unexposedPageHeaders(exposureOf(exchangeOf(hop({ ...request, outcome: answered({ ...consent, ...lines }, status) }))));

const USUAL = { ETag: '"a"', 'CF-Ray': '8f', 'X-Request-Id': '1', 'X-Cache': 'HIT', Server: 'nginx', 'X-Own': '1' };

describe('an unexposed header', () => {
  it('is nothing that is wrong without a sign that JavaScript wants it', () => {
    const exchange = responding({ ...consent, ...USUAL });
    expect(summaryOf(evaluate(exchange))).toBe('readable');
    expect(otherUnexposedHeaders(exposureOf(exchange))).toEqual(['ETag', 'CF-Ray', 'X-Request-Id', 'X-Cache', 'X-Own']);
  });

  it.each<[string, Lines, readonly string[]]>([
    ['a literal * names all but what networks add', { ...USUAL, [EXPOSE]: '*' }, ['X-Own']],
    ['nor is there anything to alarm about if only these are left', { ETag: '"a"', 'CF-Ray': '8f', [EXPOSE]: '*' }, []],
    ['a name with _', { ...USUAL, [EXPOSE]: 'x_own, X-Else' }, ['X-Own']],
    ['an invalid list', { ...USUAL, [EXPOSE]: 'X-Else; ETag' }, ['ETag']],
    ['names in quotation marks', { ...USUAL, [EXPOSE]: '"X-Own"' }, ['X-Own']],
    ['a list of other headers', { ...USUAL, [EXPOSE]: 'X-Else' }, []],
    ['a header that is never exposed', { 'Set-Cookie': 'a=1', [EXPOSE]: 'Set_Cookie' }, []],
  ])('is wanted by the header that lists them: %s', (_, lines, wanted) => {
    expect(wantedOf(lines)).toEqual(wanted);
  });

  it('is never missed in a response without credentials that exposes *', () => {
    expect(summaryOf(evaluate(responding({ ...consent, ...USUAL, [EXPOSE]: '*' }, withoutCredentials)))).toBe('readable');
  });

  it('is wanted if a watched call read it in vain', () => {
    const call = { missed: ['etag', 'x-absent', 'content-type'] } as unknown as WatchedCall;
    expect(unexposedPageHeaders(exposureOf(responding({ ...consent, ...USUAL, 'Content-Type': 'text/plain' }, { call })))).toEqual([
      'ETag',
    ]);
  });

  const part = { method: 'PUT', url: 'https://api.test/f?partNumber=2&uploadId=a' };
  it.each<[name: string, value: string, status: number, request: Partial<Sighting>]>([
    ['Location', '/a/1', 201, {}],
    ['Operation-Location', '/jobs/1', 202, {}],
    ['Retry-After', '3', 429, {}],
    ['X-RateLimit-Reset', '3', 429, {}],
    ['Link', '</a?page=2>; rel="next"', 200, {}],
    ['Link', '</a?page=2>; rel=last', 200, {}],
    ['X-Total-Count', '52', 200, {}],
    ['X-WP-TotalPages', '5', 200, {}],
    ['Content-Range', 'items 0-9/52', 200, {}],
    ['Content-Range', 'bytes 0-9/52', 206, {}],
    ['Content-Disposition', 'attachment; filename="a.csv"', 200, {}],
    ['X-CSRF-Token', 'a', 200, {}],
    ['Authorization', 'Bearer a', 200, {}],
    ['WWW-Authenticate', 'Bearer error="invalid_token"', 401, {}],
    ['Upload-Offset', '9', 200, { headers: [] }],
    ['Mcp-Session-Id', 'a', 200, {}],
    ['ETag', '"a"', 200, part],
  ])('is wanted where clients read it: %s: %s with %d', (name, value, status, request) => {
    expect(wantedOf({ 'Tus-Resumable': '1.0.0', [name]: value }, status, request)).toEqual([name]);
  });

  it.each<[name: string, value: string, status: number]>([
    ['Location', '/a/1', 200],
    ['Retry-After', '3', 200],
    ['X-RateLimit-Reset', '3', 200],
    ['Link', '</a.css>; rel=preload; as=style', 200],
    ['Link', '</next>; rel="canonical"', 200],
    ['Content-Range', 'bytes 0-9/52', 200],
    ['Content-Disposition', 'inline', 200],
    ['WWW-Authenticate', 'Basic realm="a"', 401],
    ['Upload-Offset', '9', 200],
  ])('is not wanted where clients don’t: %s: %s with %d', (name, value, status) => {
    expect(wantedOf({ [name]: value }, status)).toEqual([]);
  });

  it.each<Initiator>(['image', 'script', 'font', 'style', 'media', 'event-source', 'beacon'])(
    'is never wanted by %s, which can’t read headers',
    (initiator) => {
      const exchange = responding({ ...consent, 'X-Total-Count': '1', 'X-Own': '1', [EXPOSE]: '*' }, { initiator });
      expect(summaryOf(evaluate(exchange))).toBe('readable');
    },
  );
});
