import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostOf, pathOf } from './url-parts.ts';

describe('host and path', () => {
  it.each([
    ['https://api.example/a/b?c#d', 'api.example', '/a/b?c#d'],
    ['https://api.example', 'api.example', '/'],
    ['https://api.example?q=/', 'api.example', '?q=/'],
    ['https://api.example#x', 'api.example', '#x'],
    ['http://localhost:7001/', 'localhost:7001', '/'],
    ['http://user:pass@api.example:81/x', 'api.example:81', '/x'],
    ['http://a@b@api.example/x', 'api.example', '/x'],
    ['http://api.example/@someone', 'api.example', '/@someone'],
    ['http://[::1]:80/x', '[::1]:80', '/x'],
    ['wss://api.example/live', 'api.example', '/live'],
    ['https://api.example/to?url=https://other.example/', 'api.example', '/to?url=https://other.example/'],
    ['data:text/plain,a//b', '', 'data:text/plain,a//b'],
    ['blob:https://api.example/1', '', 'blob:https://api.example/1'],
    ['', '', '/'],
    ['://', '', '://'],
  ])('of %j', (url, host, path) => expect([hostOf(url), pathOf(url)]).toEqual([host, path]));

  it('are what a URL parser finds', () => {
    const anyUrl = fc.webUrl({ withQueryParameters: true, withFragments: true, authoritySettings: { withPort: true, withUserInfo: true } });
    fc.assert(
      fc.property(anyUrl, (written) => {
        const { href, host, pathname } = new URL(written);
        expect(hostOf(href)).toBe(host);
        expect(pathOf(href).startsWith(pathname)).toBe(true);
        expect(href.endsWith(host + pathOf(href))).toBe(true);
      }),
    );
  });
});
