/**
 * A case is data: the page's request, the servers' replies and the expected verdict. The same case is a unit test, an oracle test in
 * real browsers, a fixture of the panel and the format of a bug report.
 */
import type { ReasonId } from '../../src/core/checks/index.ts';
import type { Place } from '../../src/core/checks/inputs.ts';
import type { CredentialsMode, Engine, RedirectMode, RequestMode } from '../../src/core/facts/facts.ts';

/**
 * The hosts of page and server. `test` hosts are plain-http names, to which browsers send no `Sec-Fetch-*` headers. `local` hosts are
 * potentially trustworthy and get these headers.
 */
export type Stage = 'local-same-site' | 'local-cross-site' | 'test-same-site' | 'test-cross-site';

/** The API or element that sends the request. JavaScript can't observe the result of a beacon: only the browser's messages are compared. */
export type Requester = 'fetch' | 'xhr' | 'worker' | 'event-source' | 'beacon' | 'img' | 'script' | 'module' | 'stylesheet' | 'font';

export interface PageRequest {
  readonly by?: Requester; // default: fetch
  readonly method?: string;
  readonly headers?: readonly (readonly [name: string, value: string])[];
  readonly body?: string;
  readonly mode?: RequestMode;
  readonly credentials?: CredentialsMode; // for xhr and event-source: include means withCredentials
  readonly redirect?: RedirectMode;
  readonly crossorigin?: 'anonymous' | 'use-credentials'; // elements only
  readonly upload?: boolean; // xhr: listens to upload progress, which alone forces a preflight
  readonly sandboxed?: boolean; // sent from a sandboxed frame, whose origin is opaque
}

/**
 * A reply, byte for byte. In header lines and in redirect targets `{page}` is the page's origin, `{host}` that origin without its
 * scheme, `{port}` its port, `{api}` the server's origin, `{other}` the origin of a second server on another site, `{here}` the
 * request's own URL, `{path}` its path and `{next}` the URL of the next hop. A redirecting hop has `Location: {next}`.
 */
export interface RawReply {
  readonly status: number;
  readonly lines: readonly string[]; // "Name: value", sent unchanged, latin-1
  readonly body?: string;
}

/** A hop of an exchange: the server and its replies. */
export interface HopReplies {
  readonly at: 'api' | 'other' | 'page';
  readonly preflight?: RawReply; // default: the lab's 500 without CORS headers
  readonly response: RawReply;
}

export interface Case {
  readonly id: string; // kebab-case, unique, part of the request URL
  readonly about: string; // what this case shows, in one line
  readonly stages?: readonly Stage[]; // default: all four
  readonly cookie?: boolean; // default true: the browser has a cookie for the server
  readonly request: PageRequest;
  readonly hops: readonly [HopReplies, ...HopReplies[]]; // the page's request, then the redirects in order
  readonly expected: Expected;
  /** The engines that send nothing and report nothing to an extension, so that there is no entry to explain. */
  readonly unseenBy?: readonly Engine[];
}

/** The expected verdict of a case. The reason is the evaluator's id, whose engine names are compared with the browser's. */
export interface Expectation {
  /** `no-response`: no server responded, or the browser reports no response to an extension. */
  readonly verdict: 'readable' | 'opaque' | 'hidden' | 'no-response';
  readonly reason?: ReasonId;
  readonly place?: Place;
  readonly hop?: number;
  /** The header names in the last reply that JavaScript can read, in lower case, sorted. Not compared if absent. */
  readonly exposed?: readonly string[];
}

/** What both browsers do. An engine's own entry replaces it where the engine differs, as its quirks describe. */
export interface Expected extends Expectation {
  readonly chromium?: Expectation;
  readonly firefox?: Expectation;
}
