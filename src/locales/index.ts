/** Loads the languages. `late-parts.ts` loads what is needed only after the first row. */
import type { Catalogue } from './catalogue/catalogue.ts';
import type { LanguageTag } from './catalogue/language-tag.ts';

interface Language {
  /** The language's name in that language. */
  readonly name: string;
  readonly load: () => Promise<Catalogue>;
}

export const languages: Readonly<Record<LanguageTag, Language>> = {
  en: { name: 'English', load: async () => (await import('./en/index.ts')).en },
  ja: { name: '日本語', load: async () => (await import('./ja/index.ts')).ja },
  ko: { name: '한국어', load: async () => (await import('./ko/index.ts')).ko },
  es: { name: 'español', load: async () => (await import('./es/index.ts')).es },
};

export const isLanguage = (tag: unknown): tag is LanguageTag => typeof tag === 'string' && Object.hasOwn(languages, tag);

/** Returns the first preferred language that exists, else English. `es-MX` finds `es`. */
export const languageFor = (preferred: readonly string[]): LanguageTag =>
  preferred.map((tag) => tag.toLowerCase().split('-')[0]).find(isLanguage) ?? 'en';
