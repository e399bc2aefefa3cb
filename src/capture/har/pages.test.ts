import { expect, it } from 'vitest';
import { pageIdOf, readPages } from './pages.ts';

const AT = '2026-01-01T00:00:00.000Z';
const LATER = '2026-01-01T00:01:00.000Z';

it('reads the pages in the order of their start, with the URL from the title or from the document', () => {
  const entries = [
    { pageref: 'page_2', request: { url: 'https://shop.test/logo.png' }, response: { content: { mimeType: 'image/png' } } },
    { pageref: 'page_2', request: { url: 'https://shop.test/cart' }, response: { content: { mimeType: 'text/html; charset=utf-8' } } },
    { pageref: 'page_2', request: { url: 'https://shop.test/frame' }, response: { content: { mimeType: 'text/html' } } },
  ];
  const pages = [
    { id: 'page_2', title: 'Cart – Shop', startedDateTime: LATER },
    { id: 'page_1', title: 'https://shop.test/', startedDateTime: AT },
    { id: 'page_3', title: '', startedDateTime: LATER },
  ];
  expect(readPages(pages, entries)).toEqual([
    { id: 'page_1', url: 'https://shop.test/', startedAt: Date.parse(AT) },
    { id: 'page_2', url: 'https://shop.test/cart', startedAt: Date.parse(LATER) },
    { id: 'page_3', url: null, startedAt: Date.parse(LATER) },
  ]);
});

it('leaves out what is not a page', () => {
  expect(readPages(undefined, [])).toEqual([]);
  expect(readPages([null, { id: 7 }, { id: 'a' }, { id: 'b', startedDateTime: 'today' }], [null, 1])).toEqual([]);
  expect([null, {}, { pageref: 3 }, { pageref: 'a' }].map(pageIdOf)).toEqual(['', '', '', 'a']);
});
