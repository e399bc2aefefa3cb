/** What is recorded of a case in a browser: what JavaScript saw, what the browser says of it, and what an extension is shown. */
import type { PageRequest, Stage } from '../../cases/case.ts';

/** What the page is told to ask. */
export interface Asked {
  readonly id: string;
  readonly address: string;
  readonly request: PageRequest;
}

/** What JavaScript saw of a response. Not readable and not opaque: it got an error. */
export interface Saw {
  readonly readable: boolean;
  readonly opaque?: boolean;
  readonly type?: ResponseType; // fetch only
  readonly status?: number;
  readonly headers?: readonly string[]; // the names that JavaScript could enumerate, in its order
  readonly error?: string;
}

/** The network entries of a case as `devtools.network` gave them to the panel. */
export interface Entries {
  readonly events: readonly unknown[]; // by onRequestFinished, in the order of arrival
  readonly har: readonly unknown[]; // by getHAR, after all had ended
}

/** One thing that the browser said about the request of a case. */
export interface BrowserNote {
  readonly case: string;
  /** Its own name of the reason. */
  readonly name: string;
  /** The offending value or the whole message, in the browser's words; may be empty. */
  readonly text: string;
  readonly by: 'network' | 'issue' | 'console';
}

export interface Observation {
  readonly case: string;
  readonly stage: Stage;
  readonly run: number;
  readonly saw: Saw;
  /** The browser's own name of the first reason it gave, such as `InvalidAllowCredentials` or `CORSMissingAllowCredentials`. */
  readonly browserReason: string | null;
  /** All that it gave, each once, in their order. */
  readonly browserReasons: readonly string[];
  readonly browserNotes: readonly BrowserNote[];
  readonly entries: Entries;
}

/** What the browser said of one case, out of all that it said. */
export const reasonsOf = (
  id: string,
  notes: readonly BrowserNote[],
): Pick<Observation, 'browserReason' | 'browserReasons' | 'browserNotes'> => {
  const browserNotes = notes.filter((note) => note.case === id);
  const browserReasons = [...new Set(browserNotes.map(({ name }) => name))];
  return { browserReason: browserReasons[0] ?? null, browserReasons, browserNotes };
};
