/**
 * A case is data: what the page asks, what the servers answer, and what must come of it. The same case is a unit test, the
 * oracle's question to a real browser, a fixture of the panel and the form of a bug report.
 */
import type { ReasonId } from '../../src/core/checks/index.ts';
import type { Place } from '../../src/core/checks/inputs.ts';
import type { CredentialsMode, Engine, RedirectMode, RequestMode } from '../../src/core/facts/facts.ts';

/**
 * Where the page and the server stand to one another. `site` hosts are plain-http names, to which browsers send no
 * `Sec-Fetch-*` headers; `local` hosts are potentially trustworthy, so they get them.
 */
export type Stage = 'local-same-site' | 'local-cross-site' | 'test-same-site' | 'test-cross-site';

/** Who asks in the page. JavaScript never learns what came of a beacon: only what the browser says of it can be compared. */
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
  readonly upload?: boolean; // xhr: listen to upload progress, which alone forces a preflight
  readonly sandboxed?: boolean; // ask from a sandboxed frame, whose origin is opaque
}

/**
 * One answer, byte for byte. In header lines and in redirect targets `{page}` is the page's origin, `{host}` that
 * origin without its scheme and `{port}` its port, `{api}` the server's origin, `{other}` that of a second server on another site,
 * `{here}` this request's own address, `{path}` its path and `{next}` the next hop's address, so that a hop which redirects says
 * `Location: {next}`.
 */
export interface RawReply {
  readonly status: number;
  readonly lines: readonly string[]; // "Name: value", written as they are, latin-1
  readonly body?: string;
}

/** A hop of a redirected exchange: where it is asked and what is answered there. */
export interface HopReplies {
  readonly at: 'api' | 'other' | 'page';
  readonly preflight?: RawReply; // absent: an OPTIONS request gets the lab's own 500 without CORS headers
  readonly response: RawReply;
}

export interface Case {
  readonly id: string; // kebab-case, unique; part of the address asked
  readonly about: string; // one line: what this case shows
  readonly stages?: readonly Stage[]; // default: all four
  readonly cookie?: boolean; // default true: the browser has a cookie for the server when the page asks
  readonly request: PageRequest;
  readonly hops: readonly [HopReplies, ...HopReplies[]]; // first: where the page asks; later: reached by redirects, in order
  readonly expected: Expected;
  /** The engines that send nothing and tell an extension nothing, so that there is no entry to explain. */
  readonly unseenBy?: readonly Engine[];
}

/** What comes of a case. The reason is the evaluator's own id; its engine names are compared with the browser's. */
export interface Expectation {
  /** `no-response`: nothing answered, or the browser shows no answer to an extension. */
  readonly verdict: 'readable' | 'opaque' | 'hidden' | 'no-response';
  readonly reason?: ReasonId;
  readonly place?: Place;
  readonly hop?: number;
  /** The header names in the lines of the last reply that JavaScript can read: lower case, sorted. Absent: not asked. */
  readonly exposed?: readonly string[];
}

/** What both browsers do; an engine's own entry says what that engine does instead, where engines differ, as its quirks says. */
export interface Expected extends Expectation {
  readonly chromium?: Expectation;
  readonly firefox?: Expectation;
}
