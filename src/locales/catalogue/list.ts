import type { Summary } from '../../core/ruling/summary.ts';
import type { Text } from './text.ts';

/** The words of the request list: columns, filter, and notes on what the list leaves out. */
export interface ListWords {
  readonly columns: Readonly<Record<'host' | 'path' | 'type' | 'initiator' | 'start' | 'time', string>>;
  /** `place`: file and line, such as `app.js:14`. */
  readonly calledAt: (place: string) => string;
  readonly pause: string;
  readonly resume: string;
  /** The note while recording is paused. */
  readonly paused: string;
  readonly preserve: string;
  readonly preserveHint: string;
  readonly filter: string;
  /** The placeholder of the filter field. */
  readonly filterExample: string;
  readonly clearFilter: string;
  /** The name of the list of names and values for the filter. */
  readonly suggestions: string;
  /** In how many requests a suggested value occurs. */
  readonly suggestionCount: (count: number) => string;
  /** The name of the row of buttons that each show one verdict. */
  readonly verdicts: string;
  /** What each verdict means, as the tooltip of its button. */
  readonly meanings: Readonly<Record<Summary, string>>;
  readonly credentialedOnly: string;
  readonly credentialedHint: string;
  /** The filter hides all rows of a list that is not empty. */
  readonly noMatch: string;
  /** `term`: a term of the filter with an unknown value; `values`: the known values, separated by commas. */
  readonly unknownValue: (term: string, values: string) => Text;
  /** `name`: what stands before a colon in the filter and isn't known; `names`: the known names, separated by commas. */
  readonly unknownName: (name: string, names: string) => Text;
  readonly shown: (shown: number, all: number) => string;
  readonly dropped: (count: number, limit: number) => string;
  /** For screen readers: how many responses were blocked since the last announcement. */
  readonly newHidden: (count: number) => string;
  /** The keys that change a column's width. */
  readonly resizeHint: string;
  /** Formats a time in milliseconds. */
  readonly duration: (ms: number) => string;
  readonly loop: LoopWords;
}

/** The words of the loop: change the server, reload, look. */
interface LoopWords {
  /** The button in the toolbar and in the empty list. */
  readonly reload: string;
  readonly reloadHint: string;
  /** The button in the detail. */
  readonly reloadAndCompare: string;
  /** What happens then. */
  readonly compareHint: string;
  /** The verdict of a response that was blocked in the load before. */
  readonly fixed: string;
  /** The reason column of such a response; `short` is the reason that it had. */
  readonly was: (short: string) => string;
  /** In the detail of such a response. */
  readonly wasBlocked: (short: string) => string;
  readonly fixedCount: (count: number) => string;
  /** For screen readers, once for each load. */
  readonly nowFixed: (count: number) => string;
  /** Beside the time of the newest load. */
  readonly thisLoad: string;
  readonly loadCounts: (requests: number, hidden: number) => string;
  /** In the detail, while the selected request is awaited in a new load. */
  readonly awaited: string;
}
