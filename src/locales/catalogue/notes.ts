import type { Engine } from '../../core/facts/facts.ts';
import type { Note, NoteId, NoteOf, NotePosition } from '../../core/notes/note.ts';
import type { Reflection } from '../../core/notes/reflections.ts';
import type { Text } from './text.ts';

/** The words for one note. The title states the fact; `what` states the consequence, then the fix. */
export interface Advice {
  readonly title: Text;
  readonly what: Text;
}

/** The words for every note in one language. A missing note doesn't compile. */
export type NoteWords = { readonly [Id in NoteId]: (note: NoteOf<Id> & NotePosition) => Advice };

/** The words for a server that seems to reflect every origin. */
export type ReflectionWords = (reflection: Reflection) => Advice;

/** The words of all advice in one language. */
export interface Notes {
  readonly notes: NoteWords;
  readonly reflection: ReflectionWords;
}

/** The words for a note, whatever its id. */
export const adviceOn = (words: NoteWords, note: Note): Advice => (words[note.id] as (note: Note) => Advice)(note);

/** The browser that represents an engine in a sentence. */
export const browserOf: Readonly<Record<Engine, string>> = { chromium: 'Chrome', firefox: 'Firefox', webkit: 'Safari' };

/** A list of code, with the separator that the language uses. */
export const codeList = (codes: readonly string[], separator = ', '): Text =>
  codes.flatMap((code, index) => (index === 0 ? [{ code }] : [separator, { code }]));
