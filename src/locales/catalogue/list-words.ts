import type { Summary } from '../../core/ruling/summary.ts';
import type { Text } from './text.ts';

/** The words on the list of requests: its columns, its filter, and what it leaves out. */
export interface ListWords {
  readonly columns: Readonly<Record<'host' | 'path' | 'time', string>>;
  readonly pause: string;
  readonly resume: string;
  /** What is said for as long as nothing new is listed. */
  readonly paused: string;
  readonly preserve: string;
  readonly preserveHint: string;
  readonly filter: string;
  /** An example in the empty field. */
  readonly filterExample: string;
  readonly clearFilter: string;
  /** The name of the row of buttons that each show one verdict. */
  readonly verdicts: string;
  /** What each verdict means. */
  readonly meanings: Readonly<Record<Summary, string>>;
  readonly credentialedOnly: string;
  readonly credentialedHint: string;
  /** The list is not empty, but the filter lets nothing through. */
  readonly noMatch: string;
  /** A term of the filter whose value is none, and the values that there are, as a list. */
  readonly unknownValue: (term: string, values: string) => Text;
  readonly shown: (shown: number, all: number) => string;
  readonly dropped: (count: number, limit: number) => string;
  /** Said aloud: so many hidden responses have come since this was said last. */
  readonly newHidden: (count: number) => string;
  /** How the width of the column is changed. */
  readonly resizeHint: string;
  /** A time in milliseconds. */
  readonly duration: (ms: number) => string;
}
