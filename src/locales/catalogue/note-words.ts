import type { Engine } from '../../core/facts/facts.ts';
import type { Note, NoteId, NoteOf, Spot } from '../../core/notes/note.ts';
import type { Reflection } from '../../core/notes/reflected-for.ts';
import type { Text } from './text.ts';

/** The words for one piece of advice. The title states the fact; `what` says why it matters and what to do. */
export interface Advice {
  readonly title: Text;
  readonly what: Text;
}

/** The words for every note in one language. Whatever is missing does not compile. */
export type NoteWords = { readonly [Id in NoteId]: (note: NoteOf<Id> & Spot) => Advice };

/** The words for a server that seems to reflect every origin. */
export type ReflectionWords = (reflection: Reflection) => Advice;

/** The words for a note, whatever its id. */
export const adviceOn = (words: NoteWords, note: Note): Advice => (words[note.id] as (note: Note) => Advice)(note);

/** What people call the browsers of an engine. */
export const browserOf: Readonly<Record<Engine, string>> = { chromium: 'Chrome', firefox: 'Firefox', webkit: 'Safari' };

/** Names of code, with what the language puts between them. */
export const inRow = (names: readonly string[], between = ', '): Text =>
  names.flatMap((code, index) => (index === 0 ? [{ code }] : [between, { code }]));
