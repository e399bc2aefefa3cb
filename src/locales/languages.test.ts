import { describe, expect, it } from 'vitest';
import type { Catalogue } from './catalogue/catalogue.ts';
import type { LanguageTag } from './catalogue/language-tag.ts';
import { plain, type Text } from './catalogue/text.ts';
import { COUNTS, type Words, wordsOf } from './catalogue-words.ts';
import { isLanguage, languageFor, languages } from './index.ts';
import { lateParts } from './late-parts.ts';

const NOT_ALLOWED = {
  id: 'header-not-allowed',
  header: 'Access-Control-Allow-Headers',
  missing: ['x-two'],
  needed: 'x-two',
  at: null,
} as const;
const codeOf = (words: Text): readonly string[] => words.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.code]));
const proseOf = (words: Text): string => words.map((piece) => (typeof piece === 'string' ? piece : '')).join('');
/** Title and sentence may share their code out among themselves. */
const placeOf = (address: string): string => address.replace(/\.(?:title|why|what|short)$/, '');

const codeByPlace = (words: Words): Readonly<Record<string, readonly string[]>> => {
  const found: Record<string, Set<string>> = {};
  for (const [address, text] of words) {
    const place = placeOf(address);
    found[place] = new Set([...(found[place] ?? []), ...codeOf(text)]);
  }
  return Object.fromEntries(Object.entries(found).map(([place, codes]) => [place, [...codes].sort()]));
};

/** Prose that is code all the same: names, and what the arguments above bring along. */
const CODE =
  /JavaScript|CORS|CORP|Allow-\w+|Opaque Response Blocking|Content-Security-Policy|SENT|net::ERR_\w+|[a-z]+-[a-z-]+|include|omit|null|false|authorization|preflight|cookie|ms/g;
/** Terms that a language has in common with English. */
const SAME: Readonly<Record<LanguageTag, readonly string[]>> = {
  en: [],
  ja: [],
  ko: [],
  es: ['no', 'Cookies', 'Host'],
};
/** One word for one thing: what must not stand beside the word that the glossary chose. */
const OTHER_WORDS: Readonly<Record<LanguageTag, RegExp>> = {
  en: /whitelist|blacklist|pre-flight/i,
  ja: /隠され|隠しま|非表示|サーバ[^ー]|ブラウザ[^ー]|ヘッダ[^ー]|クレデンシャル/,
  ko: /가려진|감추|리다이렉트|리디렉|크레덴셜|자격 증명/,
  es: /añad|escond|cabecera|solicitud|pre-vuelo/i,
};
const MISTAKES: Readonly<Record<LanguageTag, RegExp>> = {
  en: /\s[.,;:?!]/,
  ja: /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー][.,;?!]|[.,;?!][\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]|\s[。、]|[。、]\s/u,
  ko: /[。、，．：；]|\s[.,;:?!]|[.,;][\p{sc=Hang}]/u,
  es: /\s[.,;:?!]|^[^¿]*\?|^[^¡]*!/,
};

const tags = Object.keys(languages).filter(isLanguage);
const wholeOf = async (catalogue: Catalogue) => {
  const { loadNotes, loadConfiguration, loadMissingResponse, loadCauses, loadFirstSteps } = lateParts[catalogue.tag];
  const [notes, configuration, missing, { causes, ...others }, firstSteps] = await Promise.all([
    loadNotes(),
    loadConfiguration(),
    loadMissingResponse(),
    loadCauses(),
    loadFirstSteps(),
  ]);
  return { ...catalogue, ...notes, configuration, missing, reasonsOnServer: causes, causes: others, firstSteps };
};
const catalogues = await Promise.all(tags.map(async (tag) => [tag, await wholeOf(await languages[tag].load())] as const));
const english = new Map(wordsOf(catalogues.find(([tag]) => tag === 'en')?.[1]));

/** Those that are wrong, as people look for them. */
const wrong = (words: Words, isWrong: (written: string, address: string) => unknown): readonly string[] =>
  words.filter(([address, text]) => isWrong(plain(text), address)).map(([address, text]) => `${address}: ${plain(text)}`);
const SENTENCE = /^(?:reasons|notes|outcomes|states|suspects|watching\.states).*\.(?:why|what|hint)$/;

describe.each(catalogues)('the catalogue %s', (tag, catalogue) => {
  const words = wordsOf(catalogue);

  it('has its own tag, and the addresses of English', () => {
    expect(catalogue.tag).toBe(tag);
    expect(words.map(([address]) => address)).toEqual([...english.keys()]);
    expect(words.length).toBeGreaterThan(500);
  });

  it('names the same code as English in each place', () => {
    expect(codeByPlace(words)).toEqual(codeByPlace([...english]));
  });

  it('leaves nothing empty, nothing undefined, and nothing in English', () => {
    const inEnglish = (address: string): string => plain(english.get(address) ?? []);
    expect(wrong(words, (written, address) => (written === '') !== (inEnglish(address) === ''))).toEqual([]);
    expect(wrong(words, (written) => /undefined|NaN|\[object/.test(written))).toEqual([]);
    const foreign = words.filter(([address, text]) => /\p{L}/u.test(proseOf(text).replaceAll(CODE, '')) && address !== 'tag');
    const same = wrong(foreign, (written, address) => written === inEnglish(address) && !SAME[tag].includes(written));
    expect(same).toEqual(tag === 'en' ? foreign.map(([address, text]) => `${address}: ${plain(text)}`) : []);
  });

  it('is set properly', () => {
    expect(wrong(words, (written) => written !== written.trim() || /\s\s/.test(written))).toEqual([]);
    expect(wrong(words, (written) => MISTAKES[tag].test(written.replaceAll(/`[^`]*`/g, 'x')))).toEqual([]);
    expect(wrong(words, (written, address) => /\.(?:title|label|short)$/.test(address) && /[.。]$/.test(written))).toEqual([]);
    const end = tag === 'ja' ? /。$|^$/ : /\.$|^$/;
    expect(wrong(words, (written, address) => SENTENCE.test(address) && !end.test(written))).toEqual([]);
  });

  it('has one word for one thing, on the cards and beside the servers too', async () => {
    const all = [...words, ...wordsOf(await lateParts[tag].loadCards()), ...wordsOf(await lateParts[tag].loadTraps())];
    expect(wrong(all, (written) => OTHER_WORDS[tag].test(written))).toEqual([]);
  });
});

const spoken = ({ counts, recorded, maxAge, watching, outcomes }: Catalogue, count: number): readonly string[] => [
  counts(count, count),
  recorded(count),
  plain(maxAge(count)),
  watching.dropped(count),
  outcomes.partly(Array.from({ length: Math.min(count, 5) }, () => 'x')).short,
];

/** The same counts in words: of requests, of seconds, of calls, of up to five headers. */
const SPOKEN: Readonly<Record<LanguageTag, Readonly<Record<number, readonly string[]>>>> = {
  en: {
    0: [
      '0 cross-origin · 0 blocked',
      '0 requests recorded',
      'The browser doesn’t cache this preflight result and sends a preflight every time',
      '0 calls came too fast to record. Their modes are unknown.',
      '0 headers not exposed',
    ],
    1: [
      '1 cross-origin · 1 blocked',
      '1 request recorded',
      'The browser caches this preflight result for 1 second',
      '1 call came too fast to record. Its mode is unknown.',
      '1 header not exposed',
    ],
    2: [
      '2 cross-origin · 2 blocked',
      '2 requests recorded',
      'The browser caches this preflight result for 2 seconds',
      '2 calls came too fast to record. Their modes are unknown.',
      '2 headers not exposed',
    ],
    5: [
      '5 cross-origin · 5 blocked',
      '5 requests recorded',
      'The browser caches this preflight result for 5 seconds',
      '5 calls came too fast to record. Their modes are unknown.',
      '5 headers not exposed',
    ],
    1000000: [
      '1,000,000 cross-origin · 1,000,000 blocked',
      '1,000,000 requests recorded',
      'The browser caches this preflight result for 1,000,000 seconds',
      '1,000,000 calls came too fast to record. Their modes are unknown.',
      '5 headers not exposed',
    ],
  },
  ja: {
    0: [
      'オリジン間 0 件 · ブロック 0 件',
      '記録されたリクエスト: 0 件',
      'ブラウザーはこのプリフライトの結果をキャッシュせず、毎回プリフライトを送信する',
      '0 件の呼び出しは速すぎて記録できませんでした。モードは不明です。',
      '公開されないヘッダー 0 件',
    ],
    1: [
      'オリジン間 1 件 · ブロック 1 件',
      '記録されたリクエスト: 1 件',
      'ブラウザーはこのプリフライトの結果を 1 秒間キャッシュする',
      '1 件の呼び出しは速すぎて記録できませんでした。モードは不明です。',
      '公開されないヘッダー 1 件',
    ],
    2: [
      'オリジン間 2 件 · ブロック 2 件',
      '記録されたリクエスト: 2 件',
      'ブラウザーはこのプリフライトの結果を 2 秒間キャッシュする',
      '2 件の呼び出しは速すぎて記録できませんでした。モードは不明です。',
      '公開されないヘッダー 2 件',
    ],
    5: [
      'オリジン間 5 件 · ブロック 5 件',
      '記録されたリクエスト: 5 件',
      'ブラウザーはこのプリフライトの結果を 5 秒間キャッシュする',
      '5 件の呼び出しは速すぎて記録できませんでした。モードは不明です。',
      '公開されないヘッダー 5 件',
    ],
    1000000: [
      'オリジン間 1,000,000 件 · ブロック 1,000,000 件',
      '記録されたリクエスト: 1,000,000 件',
      'ブラウザーはこのプリフライトの結果を 1,000,000 秒間キャッシュする',
      '1,000,000 件の呼び出しは速すぎて記録できませんでした。モードは不明です。',
      '公開されないヘッダー 5 件',
    ],
  },
  ko: {
    0: [
      '교차 출처 0개 · 차단됨 0개',
      '요청 0개 기록됨',
      '브라우저가 이 사전 요청 결과를 캐시하지 않고 매번 사전 요청을 보냄',
      '호출 0개는 너무 빨라서 기록하지 못했습니다. 모드를 알 수 없습니다.',
      '노출되지 않은 헤더 0개',
    ],
    1: [
      '교차 출처 1개 · 차단됨 1개',
      '요청 1개 기록됨',
      '브라우저가 이 사전 요청 결과를 1초 동안 캐시함',
      '호출 1개는 너무 빨라서 기록하지 못했습니다. 모드를 알 수 없습니다.',
      '노출되지 않은 헤더 1개',
    ],
    2: [
      '교차 출처 2개 · 차단됨 2개',
      '요청 2개 기록됨',
      '브라우저가 이 사전 요청 결과를 2초 동안 캐시함',
      '호출 2개는 너무 빨라서 기록하지 못했습니다. 모드를 알 수 없습니다.',
      '노출되지 않은 헤더 2개',
    ],
    5: [
      '교차 출처 5개 · 차단됨 5개',
      '요청 5개 기록됨',
      '브라우저가 이 사전 요청 결과를 5초 동안 캐시함',
      '호출 5개는 너무 빨라서 기록하지 못했습니다. 모드를 알 수 없습니다.',
      '노출되지 않은 헤더 5개',
    ],
    1000000: [
      '교차 출처 1,000,000개 · 차단됨 1,000,000개',
      '요청 1,000,000개 기록됨',
      '브라우저가 이 사전 요청 결과를 1,000,000초 동안 캐시함',
      '호출 1,000,000개는 너무 빨라서 기록하지 못했습니다. 모드를 알 수 없습니다.',
      '노출되지 않은 헤더 5개',
    ],
  },
  es: {
    0: [
      '0 de origen cruzado · 0 bloqueadas',
      '0 peticiones registradas',
      'El navegador no almacena este resultado en caché y repite la petición previa cada vez',
      '0 llamadas fueron demasiado rápidas para registrarlas. Sus modos se desconocen.',
      '0 encabezados sin exponer',
    ],
    1: [
      '1 de origen cruzado · 1 bloqueada',
      '1 petición registrada',
      'El navegador almacena en caché este resultado durante 1 segundo',
      '1 llamada fue demasiado rápida para registrarla. Su modo se desconoce.',
      '1 encabezado sin exponer',
    ],
    2: [
      '2 de origen cruzado · 2 bloqueadas',
      '2 peticiones registradas',
      'El navegador almacena en caché este resultado durante 2 segundos',
      '2 llamadas fueron demasiado rápidas para registrarlas. Sus modos se desconocen.',
      '2 encabezados sin exponer',
    ],
    5: [
      '5 de origen cruzado · 5 bloqueadas',
      '5 peticiones registradas',
      'El navegador almacena en caché este resultado durante 5 segundos',
      '5 llamadas fueron demasiado rápidas para registrarlas. Sus modos se desconocen.',
      '5 encabezados sin exponer',
    ],
    1000000: [
      '1.000.000 de origen cruzado · 1.000.000 bloqueadas',
      '1.000.000 de peticiones registradas',
      'El navegador almacena en caché este resultado durante 1.000.000 de segundos',
      '1.000.000 de llamadas fueron demasiado rápidas para registrarlas. Sus modos se desconocen.',
      '5 encabezados sin exponer',
    ],
  },
};

it.each(catalogues)('counts as one counts in %s', (tag, catalogue) => {
  for (const count of COUNTS) expect(spoken(catalogue, count)).toEqual(SPOKEN[tag][count]);
});

it.each(catalogues)('names a listed header that differs only in - and _, in %s', (_, { reasons }) => {
  const why = (sent: string) => plain(reasons['header-not-allowed']({ ...NOT_ALLOWED, sent }, { place: 'preflight', hop: 0 }).why);
  expect(why('X-One, X_Two')).toContain('`X_Two`');
  expect(why('X-One, X_Two')).not.toBe(why('X-One, X-Three').replace('X-Three', 'X_Two'));
  expect(why('X-One')).not.toContain('`_`');
});

it('a reader gets the first language that there is, else English', () => {
  expect(languageFor(['fr', 'es-MX', 'ja'])).toBe('es');
  expect(languageFor(['KO-kr'])).toBe('ko');
  expect(languageFor(['fr', 'constructor'])).toBe('en');
  expect(languageFor([])).toBe('en');
});
