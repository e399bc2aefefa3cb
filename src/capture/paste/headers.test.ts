import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../core/evaluate.ts';
import { exchangesOfPaste, urlAndOriginIn } from './exchanges.ts';
import { readHeaders } from './headers.ts';

const PAGE = 'https://shop.example';
const explained = (text: string, more: { url?: string; origin?: string; credentials?: 'include' | 'omit' } = {}) => {
  const messages = readHeaders(text);
  const named = urlAndOriginIn(messages);
  return exchangesOfPaste(messages, {
    url: more.url ?? named.url ?? 'https://api.example/cart',
    origin: more.origin ?? named.origin ?? PAGE,
    credentials: more.credentials ?? null,
    prefix: 'p',
    startedAt: 0,
  }).map((exchange) => ({ exchange, ruling: evaluate(exchange).branches[0].ruling }));
};
const reasonOf = (text: string, more = {}) => {
  const [one] = explained(text, more);
  return one?.ruling.kind === 'hidden' ? one.ruling.failures[0].reason.id : one?.ruling.kind;
};

const CURL = `* Connected to api.example (127.0.0.1) port 443
> GET /cart?id=7 HTTP/2
> Host: api.example
> Origin: ${PAGE}
> Cookie: session=1
>
{ [5 bytes data]
< HTTP/2 200
< access-control-allow-origin: ${PAGE}
< access-control-allow-credentials: True
< content-type: application/json
<
{ [12 bytes data]
* Connection #0 to host api.example left intact`;

describe('pasted headers', () => {
  it('are read from what curl -v prints', () => {
    const [request, response, ...more] = readHeaders(CURL);
    expect(more).toEqual([]);
    expect(request).toMatchObject({ kind: 'request', method: 'GET', url: 'https://api.example/cart?id=7' });
    expect(request?.headers.map(({ name }) => name)).toEqual(['Host', 'Origin', 'Cookie']);
    expect(response).toMatchObject({ kind: 'response', status: 200 });
    expect(reasonOf(CURL)).toBe('allow-credentials-letter-case');
  });

  it('are read from Chrome’s table as copied, with pseudo-headers and split lines', () => {
    const text = `Request URL:\nhttps://api.example/a\nRequest Method:\nPUT\nStatus Code:\n200 OK\n\nResponse Headers\naccess-control-allow-origin:\nhttps://www.example\ncontent-type:\ntext/plain\n\nRequest Headers\n:authority:\napi.example\n:method:\nPUT\n:path:\n/a\n:scheme:\nhttps\norigin:\n${PAGE}\nsec-fetch-mode:\ncors`;
    const [{ exchange } = {}] = explained(text);
    expect(exchange?.hops[0]).toMatchObject({ method: 'PUT', url: 'https://api.example/a', outcome: { reply: { status: 200 } } });
    expect(exchange?.hops[0].headers).toEqual([
      { name: 'origin', value: PAGE },
      { name: 'sec-fetch-mode', value: 'cors' },
    ]);
    expect(reasonOf(text)).toBe('allow-origin-other-host');
  });

  it('are read as plain lines of a response, with an empty value', () => {
    const [response] = readHeaders('Content-Type: text/html\nAccess-Control-Allow-Origin:\nAccept-Ranges: bytes\nServer: nginx');
    expect(response).toMatchObject({ kind: 'response', status: null });
    expect(response?.headers).toHaveLength(4);
    expect(reasonOf('Content-Type: text/html\nAccess-Control-Allow-Origin:')).toBe('allow-origin-empty');
  });

  it('are separated where lines of a response directly follow those of a request', () => {
    expect(readHeaders(`Host: api.example\nOrigin: ${PAGE}\nAccess-Control-Allow-Origin: *\nServer: x`).map(({ kind }) => kind)).toEqual([
      'request',
      'response',
    ]);
  });

  it('form a preflight and its request, and a redirect and its target', () => {
    const preflighted = `OPTIONS /a HTTP/1.1\nHost: api.example\nOrigin: ${PAGE}\nAccess-Control-Request-Method: PUT\n\nHTTP/1.1 204 No Content\nAccess-Control-Allow-Origin: ${PAGE}\nAccess-Control-Allow-Methods: GET\n\nPUT /a HTTP/1.1\nHost: api.example\nOrigin: ${PAGE}\n`;
    expect(explained(preflighted)).toHaveLength(1);
    expect(reasonOf(preflighted, { credentials: 'omit' })).toBe('method-not-allowed');
    const redirected = `GET /a HTTP/1.1\nHost: api.example\nOrigin: ${PAGE}\n\nHTTP/1.1 302 Found\nLocation: https://b.example/\nAccess-Control-Allow-Origin: *\n\nGET / HTTP/1.1\nHost: b.example\nOrigin: null\n\nHTTP/1.1 200 OK\nX: y\n`;
    expect(explained(redirected, { credentials: 'omit' })[0]?.exchange.hops).toHaveLength(2);
    expect(reasonOf(redirected, { credentials: 'omit' })).toBe('allow-origin-missing');
  });

  it('aren’t found in other text, and form no exchange on the page’s own origin', () => {
    for (const text of ['', 'hello world', 'https://api.example/', '{"a": 1}', '\0\0']) expect(readHeaders(text)).toEqual([]);
    expect(explained('Server: x', { url: `${PAGE}/a` })).toEqual([]);
  });

  it('are read without exceptions and in linear time, whatever the text', () => {
    const pieces = fc.constantFrom(
      '> ',
      '< ',
      '* ',
      'GET / HTTP/1.1',
      'HTTP/1.1 302',
      ':path',
      ':',
      '\n',
      '\r\n',
      'Location: ',
      'Host: ',
      'http://',
      ' ',
      'Request URL:',
      'Origin: null',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' }))), (parts) => {
        explained(parts.join(''));
      }),
    );
    for (const piece of [
      'a: b\n',
      ':',
      '\n',
      'HTTP/1.1 200\n',
      'Status Code',
      ' ',
      'GET ',
      '> :path\n',
      'a:\nb\n',
      'Location: /\nHTTP/1.1 302\n',
    ]) {
      const begun = performance.now();
      readHeaders(piece.repeat(1_000_000 / piece.length));
      expect(performance.now() - begun).toBeLessThan(1000);
    }
  });
});
