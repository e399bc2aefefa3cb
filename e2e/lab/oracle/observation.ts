/** What is recorded of a case in a browser: the result in JavaScript, the browser's messages, and the network entries. */
import type { PageRequest, Stage } from '../../cases/case.ts';

/** A request for the lab page to send. */
export interface LabRequest {
  readonly id: string;
  readonly url: string;
  readonly request: PageRequest;
}

/** What JavaScript got of a response. Neither readable nor opaque means an error. */
export interface ScriptResult {
  readonly readable: boolean;
  readonly opaque?: boolean;
  readonly type?: ResponseType; // fetch only
  readonly status?: number;
  readonly headers?: readonly string[]; // the names that JavaScript could enumerate, in its order
  readonly error?: string;
}

/** The network entries of a case as `devtools.network` reported them to the panel. */
export interface NetworkEntries {
  readonly events: readonly unknown[]; // from onRequestFinished, in order of arrival
  readonly har: readonly unknown[]; // from getHAR, after all requests ended
}

/** A message of the browser about the request of a case. */
export interface BrowserMessage {
  readonly case: string;
  /** The browser's own name for the reason. */
  readonly name: string;
  /** The offending value or the whole message, in the browser's words. May be empty. */
  readonly text: string;
  readonly by: 'network' | 'issue' | 'console';
}

export interface Observation {
  readonly case: string;
  readonly stage: Stage;
  readonly run: number;
  readonly saw: ScriptResult;
  /** The browser's name for the first reason it reported, such as `InvalidAllowCredentials` or `CORSMissingAllowCredentials`. */
  readonly browserReason: string | null;
  /** The names of all reported reasons, without duplicates, in order. */
  readonly browserReasons: readonly string[];
  readonly browserMessages: readonly BrowserMessage[];
  readonly entries: NetworkEntries;
}

/** Selects the messages about one case and the reasons that they name. */
export const reasonsOf = (
  id: string,
  messages: readonly BrowserMessage[],
): Pick<Observation, 'browserReason' | 'browserReasons' | 'browserMessages'> => {
  const browserMessages = messages.filter((message) => message.case === id);
  const browserReasons = [...new Set(browserMessages.map(({ name }) => name))];
  return { browserReason: browserReasons[0] ?? null, browserReasons, browserMessages: browserMessages };
};
