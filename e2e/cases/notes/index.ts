import type { NoteId } from '../../../src/core/notes/note.ts';
import { credentialsNotes } from './credentials-notes.ts';
import type { NoteCase } from './note-case.ts';
import { originNotes } from './origin-notes.ts';
import { outcomeNotes } from './outcome-notes.ts';
import { preflightNotes } from './preflight-notes.ts';

/** A case for every note. */
export const noteCases: Readonly<Record<NoteId, NoteCase>> = { ...originNotes, ...outcomeNotes, ...credentialsNotes, ...preflightNotes };
