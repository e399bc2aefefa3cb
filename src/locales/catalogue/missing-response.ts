import { originOf } from '../../core/http/url.ts';
import type { FailureCause, FailureGuess, MissingResponse } from '../../core/notes/missing-response.ts';
import type { Text } from './text.ts';

/** What an error code means, and the next step. */
interface FailureWords {
  readonly what: Text;
  readonly next: Text;
}

/** The words for requests without a response. `server`: the origin of the URL. */
export interface MissingResponseWords {
  readonly causes: Readonly<Record<FailureCause, (server: string) => FailureWords>>;
  /** Introduces the guesses. */
  readonly guessed: Text;
  /** What may have happened, and what would confirm it. */
  readonly guesses: Readonly<Record<FailureGuess, (server: string) => Text>>;
}

/** Returns why a response is missing and what to do next, line by line. */
export const missingResponseLines = (words: MissingResponseWords, missing: MissingResponse): readonly Text[] => {
  const server = originOf(missing.url);
  if (missing.kind === 'guessed') return [words.guessed, ...missing.guesses.map((guess): Text => ['– ', ...words.guesses[guess](server)])];
  const { what, next } = words.causes[missing.cause](server);
  return [what, next];
};
