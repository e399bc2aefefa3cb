/** The languages, each loaded when it is needed. */
import type { Catalogue } from './catalogue.ts';

/** BCP 47. */
export type LanguageTag = 'en' | 'ja' | 'ko' | 'es';

interface Language {
  /** As its own speakers call it. */
  readonly name: string;
  readonly load: () => Promise<Catalogue>;
}

export const languages: Readonly<Record<LanguageTag, Language>> = {
  en: { name: 'English', load: async () => (await import('./en.ts')).en },
  ja: { name: '日本語', load: async () => (await import('./ja.ts')).ja },
  ko: { name: '한국어', load: async () => (await import('./ko.ts')).ko },
  es: { name: 'español', load: async () => (await import('./es.ts')).es },
};

export const isLanguage = (tag: unknown): tag is LanguageTag => typeof tag === 'string' && Object.hasOwn(languages, tag);

/** The first of a reader's languages that there is, else English. `es-MX` finds `es`. */
export const languageFor = (preferred: readonly string[]): LanguageTag =>
  preferred.map((tag) => tag.toLowerCase().split('-')[0]).find(isLanguage) ?? 'en';
