import { describe, expect, test } from 'vitest';
import { headerFacts } from '../core/headers/header-facts.ts';
import { HEADER_NAMES, type HeaderName } from '../core/headers/names.ts';
import type { CardWords } from './catalogue/cards.ts';
import { plain, type Text } from './catalogue/text.ts';
import { enCards } from './en/cards.ts';
import { languageFor } from './index.ts';
import { lateParts } from './late-parts.ts';
import { mdnUrl } from './mdn-url.ts';

const loadCards = (tag: string) => lateParts[languageFor([tag])].loadCards();

const FIELDS = ['what', 'values', 'worksWith', 'preflight'] as const;
const codeOf = (words: Text | null): readonly string[] => (words ?? []).flatMap((piece) => (typeof piece === 'string' ? [] : [piece.code]));
const allCode = (card: CardWords): readonly string[] => FIELDS.flatMap((field) => codeOf(card[field])).sort();

describe.each(['en', 'ja', 'ko', 'es'])('the cards in %s', (tag) => {
  test.each(HEADER_NAMES)('%s has the same code as in English, and its own words', async (name) => {
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

  test('states all that MDN states about Access-Control-Allow-Credentials', async () => {
    const card = (await loadCards(tag)).headers['Access-Control-Allow-Credentials'];
    expect(codeOf(card.what)).toEqual(['include', 'true']);
    expect(plain(card.what)).toMatch(/TLS/);
    expect(codeOf(card.values)).toEqual(['true', 'false']);
    expect(codeOf(card.worksWith)).toEqual(expect.arrayContaining(['XMLHttpRequest.withCredentials', 'credentials', 'Request()']));
    expect(codeOf(card.preflight)).toEqual(['GET']);
  });

  test('lists every value of a header that has a fixed set of values', async () => {
    const { headers } = await loadCards(tag);
    for (const name of HEADER_NAMES) {
      const values = headerFacts(name)?.values ?? [];
      expect(codeOf(headers[name].values)).toEqual(expect.arrayContaining([...values]));
    }
  });
});

test('finds a language by its tag, else falls back to English', async () => {
  const japanese = await loadCards('ja');
  expect(await loadCards('JA-JP')).toBe(japanese);
  expect(japanese).not.toBe(enCards);
  expect(await loadCards('fr')).toBe(enCards);
  expect(await loadCards('constructor')).toBe(enCards);
});

describe('the URL on MDN', () => {
  const urlOf = (name: HeaderName, tag: string) => mdnUrl(headerFacts(name)?.mdn ?? '', tag);

  test('is in the reader’s language', () => {
    const name = 'Access-Control-Allow-Credentials';
    const urlIn = (locale: string) => `https://developer.mozilla.org/${locale}/docs/Web/HTTP/Reference/Headers/${name}`;
    const tags = ['en', 'en-GB', 'ja', 'ko-KR', 'es-419', 'de'];
    expect(tags.map((tag) => urlOf(name, tag))).toEqual(['en-US', 'en-US', 'ja', 'ko', 'es', 'en-US'].map(urlIn));
  });

  test('is English where the page has no translation', () => {
    expect(urlOf('Access-Control-Max-Age', 'es')).toMatch(/\/en-US\//);
    expect(urlOf('Access-Control-Max-Age', 'ko')).toMatch(/\/ko\//);
    expect(urlOf('Sec-Fetch-Storage-Access', 'ja')).toMatch(/\/en-US\//);
  });
});
