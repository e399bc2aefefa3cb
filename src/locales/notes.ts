import type { LanguageTag } from './index.ts';
import type { NoteWords, ReflectionWords } from './note-words.ts';

/** The words of all advice in one language. */
export interface Notes {
  readonly notes: NoteWords;
  /** That a server seems to let every origin in. */
  readonly reflection: ReflectionWords;
}

const NOTES: Readonly<Record<LanguageTag, () => Promise<Notes>>> = {
  en: async () => (await import('./en-notes.ts')).enNotes,
  ja: async () => (await import('./ja-notes.ts')).jaNotes,
  ko: async () => (await import('./ko-notes.ts')).koNotes,
  es: async () => (await import('./es-notes.ts')).esNotes,
};

/** Fetches the words of advice in a language: none is given before a row is selected. */
export const loadNotes = (tag: LanguageTag): Promise<Notes> => NOTES[tag]();
