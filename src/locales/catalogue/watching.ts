import type { CallApi, CallEnd, WatchState } from '../../core/facts/facts.ts';
import type { Suspect } from '../../core/notes/suspects.ts';
import type { Text } from './text.ts';

/** The words on what the page itself was seen to ask, on what only the user knows, and on what may explain a contradiction. */
export interface WatchingWords {
  /** The button's label, and what it does or says. */
  readonly states: Readonly<Record<WatchState, { readonly label: string; readonly hint: string }>>;
  readonly reload: string;
  readonly dropped: (count: number) => string;
  readonly asked: string;
  readonly mode: string;
  readonly credentialsMode: string;
  readonly redirectMode: string;
  /** The choice that leaves a mode as it was observed. */
  readonly asObserved: string;
  /** The name of a field in which the user chooses. */
  readonly choose: (name: string) => string;
  readonly scriptGot: string;
  readonly got: (api: CallApi, end: CallEnd | null) => Text;
  readonly suspects: Readonly<Record<Suspect, Text>>;
  readonly suspectsTitle: string;
  readonly notes: string;
  readonly copyAsCase: string;
  readonly copied: string;
}
