import { expect, it } from 'vitest';
import { isAlreadySent } from './reply-headers.ts';

it.each([
  ['Access-Control-Allow-Origin', 'https://a.test', ['https://a.test'], true],
  ['Access-Control-Allow-Origin', 'https://a.test', ['https://a.test', 'https://a.test'], false],
  ['Access-Control-Allow-Credentials', 'true', ['True'], false],
  ['Access-Control-Allow-Headers', 'x-test', ['X-Test'], true],
  ['Access-Control-Allow-Headers', 'x-test, x-other', ['X-Other ,X-Test, X-More'], true],
  ['Access-Control-Allow-Headers', 'x-test', ['x-tests'], false],
  ['Access-Control-Allow-Methods', 'PUT', ['GET', 'PUT'], true],
  ['Access-Control-Allow-Methods', 'PUT', ['put'], false],
  ['Vary', 'Origin', ['Accept-Encoding, origin'], true],
  ['Vary', 'Origin', [], false],
])('%s: %s beside %j: %s', (name, needed, sent, already) => {
  const headers = sent.map((value) => ({ name: name.toLowerCase(), value }));
  expect(isAlreadySent(headers, name, needed)).toBe(already);
});
