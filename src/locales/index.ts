/** The languages, each loaded when it is needed, and of each only what is needed. */
import type { Cards } from './catalogue/cards.ts';
import type { Catalogue } from './catalogue/catalogue.ts';
import type { LanguageTag } from './catalogue/language-tag.ts';
import type { Notes } from './catalogue/notes.ts';
import type { Traps } from './catalogue/traps.ts';

interface Language {
  /** As its own speakers call it. */
  readonly name: string;
  readonly load: () => Promise<Catalogue>;
  /** The header cards: not needed before the first card opens. */
  readonly loadCards: () => Promise<Cards>;
  /** The words of advice: not needed before a row is selected. */
  readonly loadNotes: () => Promise<Notes>;
  /** The common mistakes with each server: not needed before a configuration is shown. */
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

/** The first of a reader's languages that there is, else English. `es-MX` finds `es`. */
export const languageFor = (preferred: readonly string[]): LanguageTag =>
  preferred.map((tag) => tag.toLowerCase().split('-')[0]).find(isLanguage) ?? 'en';
