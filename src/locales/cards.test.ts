import { describe, expect, test } from 'vitest';
import { headerFacts } from '../core/headers/header-facts.ts';
import { HEADER_NAMES, type HeaderName } from '../core/headers/names.ts';
import type { CardWords } from './catalogue/cards.ts';
import { plain, type Text } from './catalogue/text.ts';
import { enCards } from './en/cards.ts';
import { languageFor, languages } from './index.ts';
import { mdnUrl } from './mdn-url.ts';

const loadCards = (tag: string) => languages[languageFor([tag])].loadCards();

const FIELDS = ['what', 'values', 'worksWith', 'preflight'] as const;
const codeOf = (words: Text | null): readonly string[] => (words ?? []).flatMap((piece) => (typeof piece === 'string' ? [] : [piece.code]));
const allCode = (card: CardWords): readonly string[] => FIELDS.flatMap((field) => codeOf(card[field])).sort();

describe.each(['en', 'ja', 'ko', 'es'])('the cards in %s', (tag) => {
  test.each(HEADER_NAMES)('%s says the same as in English, in words of its own', async (name) => {
    const card = (await loadCards(tag)).headers[name];
    const english = enCards.headers[name];
    for (const field of FIELDS) {
      const words = card[field];
      expect([field, words === null]).toEqual([field, english[field] === null]);
      if (words === null) continue;
      expect(plain(words).trim()).toBe(plain(words));
      expect(plain(words)).toMatch(/[.。]$/);
      expect(tag === 'en' || plain(words) !== plain(english[field] ?? [])).toBe(true);
      expect(plain(words)).not.toMatch(/undefined|\[object/);
    }
    expect(card.what.length).toBeGreaterThan(0);
    expect([...new Set(allCode(card))]).toEqual([...new Set(allCode(english))]);
  });

  test('leaves no label empty', async () => {
    const { since, ...labels } = (await loadCards(tag)).labels;
    expect(since('3.5')).toMatch(/3\.5/);
    for (const label of Object.values(labels)) expect(label.trim()).not.toBe('');
  });

  test('says all that MDN says of Access-Control-Allow-Credentials', async () => {
    const card = (await loadCards(tag)).headers['Access-Control-Allow-Credentials'];
    expect(codeOf(card.what)).toEqual(['include', 'true']);
    expect(plain(card.what)).toMatch(/TLS/);
    expect(codeOf(card.values)).toEqual(['true', 'false']);
    expect(codeOf(card.worksWith)).toEqual(expect.arrayContaining(['XMLHttpRequest.withCredentials', 'credentials', 'Request()']));
    expect(codeOf(card.preflight)).toEqual(['GET']);
  });

  test('names each literal value of a header that has only these', async () => {
    const { headers } = await loadCards(tag);
    for (const name of HEADER_NAMES) {
      const values = headerFacts(name)?.values ?? [];
      expect(codeOf(headers[name].values)).toEqual(expect.arrayContaining([...values]));
    }
  });
});

test('a language is found by its tag, else it is English', async () => {
  const japanese = await loadCards('ja');
  expect(await loadCards('JA-JP')).toBe(japanese);
  expect(japanese).not.toBe(enCards);
  expect(await loadCards('fr')).toBe(enCards);
  expect(await loadCards('constructor')).toBe(enCards);
});

describe('the address on MDN', () => {
  const urlOf = (name: HeaderName, tag: string) => mdnUrl(headerFacts(name)?.mdn ?? '', tag);

  test('is in the language of the reader', () => {
    const name = 'Access-Control-Allow-Credentials';
    const address = (locale: string) => `https://developer.mozilla.org/${locale}/docs/Web/HTTP/Reference/Headers/${name}`;
    const asked = ['en', 'en-GB', 'ja', 'ko-KR', 'es-419', 'de'];
    expect(asked.map((tag) => urlOf(name, tag))).toEqual(['en-US', 'en-US', 'ja', 'ko', 'es', 'en-US'].map(address));
  });

  test('is English where nobody translated the page', () => {
    expect(urlOf('Access-Control-Max-Age', 'es')).toMatch(/\/en-US\//);
    expect(urlOf('Access-Control-Max-Age', 'ko')).toMatch(/\/ko\//);
    expect(urlOf('Sec-Fetch-Storage-Access', 'ja')).toMatch(/\/en-US\//);
  });
});
