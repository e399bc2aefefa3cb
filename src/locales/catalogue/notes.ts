import type { NoteWords, ReflectionWords } from './note-words.ts';

/** The words of all advice in one language. */
export interface Notes {
  readonly notes: NoteWords;
  /** That a server seems to let every origin in. */
  readonly reflection: ReflectionWords;
}
