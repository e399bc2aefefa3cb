import type { CallApi, CallEnd, WatchState } from '../../core/facts/facts.ts';
import type { Suspect } from '../../core/notes/suspects.ts';
import type { Text } from './text.ts';

/** The words on the page's own calls, on the request options that they show, and on what may explain a contradiction. */
export interface WatchingWords {
  /** The button that starts and stops watching, in each state. */
  readonly states: Readonly<Record<WatchState, { readonly label: string; readonly hint: string }>>;
  readonly reload: string;
  readonly dropped: (count: number) => string;
  /** The heading above the modes. */
  readonly requestOptions: string;
  readonly mode: string;
  readonly credentialsMode: string;
  readonly redirectMode: string;
  /** The response in the browser's cache that a 304 revalidated. */
  readonly storedResponse: string;
  /** The option that leaves a mode as it was recorded. */
  readonly asRecorded: string;
  /** The label of a field in which the user sets a mode. */
  readonly setManually: (name: string) => string;
  readonly scriptResult: string;
  /** What the page's call got; `end` is null while it is pending. */
  readonly got: (api: CallApi, end: CallEnd | null) => Text;
  readonly suspects: Readonly<Record<Suspect, Text>>;
  readonly suspectsTitle: string;
  readonly notes: string;
  readonly copyAsCase: string;
  readonly copied: string;
}
