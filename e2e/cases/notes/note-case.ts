import type { Exchange } from '../../../src/core/facts/facts.ts';

/** When a note is given, with the fields it must have there, and when it isn't. */
export interface NoteCase {
  readonly given: readonly (readonly [when: string, exchange: Exchange, notes: readonly object[]])[];
  readonly missing: readonly (readonly [when: string, exchange: Exchange])[];
}
