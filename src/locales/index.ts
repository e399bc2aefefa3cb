/** Loads the languages, and of each only the part that is needed. */
import type { Cards } from './catalogue/cards.ts';
import type { Catalogue } from './catalogue/catalogue.ts';
import type { LanguageTag } from './catalogue/language-tag.ts';
import type { Notes } from './catalogue/notes.ts';
import type { Traps } from './catalogue/traps.ts';

interface Language {
  /** The language's name in that language. */
  readonly name: string;
  readonly load: () => Promise<Catalogue>;
  /** Loads the header cards, which the first open card needs. */
  readonly loadCards: () => Promise<Cards>;
  /** Loads the words of advice, which the first selected row needs. */
  readonly loadNotes: () => Promise<Notes>;
  /** Loads the common mistakes with each server, which the first configuration needs. */
  readonly loadTraps: () => Promise<Traps>;
}

export const languages: Readonly<Record<LanguageTag, Language>> = {
  en: {
    name: 'English',
    load: async () => (await import('./en/index.ts')).en,
    loadCards: async () => (await import('./en/cards.ts')).enCards,
    loadNotes: async () => (await import('./en/notes.ts')).enNotes,
    loadTraps: async () => (await import('./en/traps.ts')).enTraps,
  },
  ja: {
    name: '日本語',
    load: async () => (await import('./ja/index.ts')).ja,
    loadCards: async () => (await import('./ja/cards.ts')).jaCards,
    loadNotes: async () => (await import('./ja/notes.ts')).jaNotes,
    loadTraps: async () => (await import('./ja/traps.ts')).jaTraps,
  },
  ko: {
    name: '한국어',
    load: async () => (await import('./ko/index.ts')).ko,
    loadCards: async () => (await import('./ko/cards.ts')).koCards,
    loadNotes: async () => (await import('./ko/notes.ts')).koNotes,
    loadTraps: async () => (await import('./ko/traps.ts')).koTraps,
  },
  es: {
    name: 'español',
    load: async () => (await import('./es/index.ts')).es,
    loadCards: async () => (await import('./es/cards.ts')).esCards,
    loadNotes: async () => (await import('./es/notes.ts')).esNotes,
    loadTraps: async () => (await import('./es/traps.ts')).esTraps,
  },
};

export const isLanguage = (tag: unknown): tag is LanguageTag => typeof tag === 'string' && Object.hasOwn(languages, tag);

/** Returns the first preferred language that exists, else English. `es-MX` finds `es`. */
export const languageFor = (preferred: readonly string[]): LanguageTag =>
  preferred.map((tag) => tag.toLowerCase().split('-')[0]).find(isLanguage) ?? 'en';
