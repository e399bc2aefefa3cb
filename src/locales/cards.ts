import type { HeaderName } from '../core/header-names.ts';
import type { Text } from './text.ts';

/** The words on one header's card. */
export interface CardWords {
  /** What the header says, and to whom. */
  readonly what: Text;
  /** What its value may be. */
  readonly values: Text | null;
  /** What it does only together with the server's, or the page's, consent. */
  readonly otherSide: Text | null;
  /** The preflight's part in it. */
  readonly preflight: Text | null;
}

/** The words that every card has. */
export interface CardLabels {
  readonly request: string;
  readonly response: string;
  /** Fetch, "forbidden request-header". */
  readonly forbidden: string;
  readonly yes: string;
  readonly no: string;
  readonly syntax: string;
  readonly values: string;
  readonly otherSide: string;
  readonly preflight: string;
  readonly example: string;
  readonly specification: string;
  /** Leads to the header's page on MDN. */
  readonly mdn: string;
  readonly browsers: string;
  readonly since: (version: string) => string;
  readonly never: string;
  readonly unknown: string;
}

/** The cards in one language. Whatever is missing does not compile. */
export interface Cards {
  readonly headers: Readonly<Record<HeaderName, CardWords>>;
  readonly labels: CardLabels;
}

const CARDS = {
  en: async () => (await import('./cards-en.ts')).cardsEn,
  ja: async () => (await import('./cards-ja.ts')).cardsJa,
  ko: async () => (await import('./cards-ko.ts')).cardsKo,
  es: async () => (await import('./cards-es.ts')).cardsEs,
} satisfies Readonly<Record<string, () => Promise<Cards>>>;

type Language = keyof typeof CARDS;

const languageOf = (tag: string): Language => {
  const [language = ''] = tag.toLowerCase().split('-');
  return Object.hasOwn(CARDS, language) ? (language as Language) : 'en';
};

/** Fetches the cards in the language of a BCP 47 tag, English when there are none. */
export const loadCards = (tag: string): Promise<Cards> => CARDS[languageOf(tag)]();

const METADATA = ['Sec-Fetch-Site', 'Sec-Fetch-Mode', 'Sec-Fetch-Dest', 'Sec-Fetch-Storage-Access'] as const;

/** The headers whose page nobody has translated; MDN would show an error instead of English. */
const UNTRANSLATED: Readonly<Record<Language, readonly HeaderName[]>> = {
  en: [],
  ja: ['Sec-Fetch-Storage-Access'],
  ko: [...METADATA, 'Timing-Allow-Origin'],
  es: [...METADATA, 'Timing-Allow-Origin', 'Access-Control-Max-Age', 'Access-Control-Request-Method', 'Access-Control-Request-Headers'],
};

/** The address of a page on MDN, in the language of a BCP 47 tag where MDN has it, else in English. */
export const mdnUrl = (slug: string, tag: string): string => {
  const language = languageOf(tag);
  const translated = !UNTRANSLATED[language].some((name) => slug.endsWith(`/${name}`));
  return `https://developer.mozilla.org/${language !== 'en' && translated ? language : 'en-US'}/docs/${slug}`;
};
