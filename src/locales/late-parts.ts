/** What each language says beyond its catalogue, loaded part by part: none of it is needed before the first row. */
import type { Cards } from './catalogue/cards.ts';
import type { CauseWords } from './catalogue/causes.ts';
import type { ConfigurationWords } from './catalogue/configuration.ts';
import type { FirstSteps } from './catalogue/detail.ts';
import type { LanguageTag } from './catalogue/language-tag.ts';
import type { MissingResponseWords } from './catalogue/missing-response.ts';
import type { Notes } from './catalogue/notes.ts';
import type { Traps } from './catalogue/traps.ts';

interface LateParts {
  /** The header cards. */
  readonly loadCards: () => Promise<Cards>;
  /** The words of advice. */
  readonly loadNotes: () => Promise<Notes>;
  /** The pitfalls of each server. */
  readonly loadTraps: () => Promise<Traps>;
  /** The words of one configuration for all requests to a server. */
  readonly loadConfiguration: () => Promise<ConfigurationWords>;
  /** The words for requests without a response. */
  readonly loadMissingResponse: () => Promise<MissingResponseWords>;
  /** The words for why a server answered so. */
  readonly loadCauses: () => Promise<CauseWords>;
  /** What to do first, for the tooltips of the list. */
  readonly loadFirstSteps: () => Promise<FirstSteps>;
}

export const lateParts: Readonly<Record<LanguageTag, LateParts>> = {
  en: {
    loadCards: async () => (await import('./en/cards.ts')).enCards,
    loadNotes: async () => (await import('./en/notes.ts')).enNotes,
    loadTraps: async () => (await import('./en/traps.ts')).enTraps,
    loadConfiguration: async () => (await import('./en/configuration.ts')).enConfiguration,
    loadMissingResponse: async () => (await import('./en/missing-response.ts')).enMissingResponse,
    loadCauses: async () => (await import('./en/causes.ts')).enCauses,
    loadFirstSteps: async () => (await import('./en/first-steps.ts')).enFirstSteps,
  },
  ja: {
    loadCards: async () => (await import('./ja/cards.ts')).jaCards,
    loadNotes: async () => (await import('./ja/notes.ts')).jaNotes,
    loadTraps: async () => (await import('./ja/traps.ts')).jaTraps,
    loadConfiguration: async () => (await import('./ja/configuration.ts')).jaConfiguration,
    loadMissingResponse: async () => (await import('./ja/missing-response.ts')).jaMissingResponse,
    loadCauses: async () => (await import('./ja/causes.ts')).jaCauses,
    loadFirstSteps: async () => (await import('./ja/first-steps.ts')).jaFirstSteps,
  },
  ko: {
    loadCards: async () => (await import('./ko/cards.ts')).koCards,
    loadNotes: async () => (await import('./ko/notes.ts')).koNotes,
    loadTraps: async () => (await import('./ko/traps.ts')).koTraps,
    loadConfiguration: async () => (await import('./ko/configuration.ts')).koConfiguration,
    loadMissingResponse: async () => (await import('./ko/missing-response.ts')).koMissingResponse,
    loadCauses: async () => (await import('./ko/causes.ts')).koCauses,
    loadFirstSteps: async () => (await import('./ko/first-steps.ts')).koFirstSteps,
  },
  es: {
    loadCards: async () => (await import('./es/cards.ts')).esCards,
    loadNotes: async () => (await import('./es/notes.ts')).esNotes,
    loadTraps: async () => (await import('./es/traps.ts')).esTraps,
    loadConfiguration: async () => (await import('./es/configuration.ts')).esConfiguration,
    loadMissingResponse: async () => (await import('./es/missing-response.ts')).esMissingResponse,
    loadCauses: async () => (await import('./es/causes.ts')).esCauses,
    loadFirstSteps: async () => (await import('./es/first-steps.ts')).esFirstSteps,
  },
};
