import type { Engine } from '../facts/facts.ts';

/** The response that a note is about. */
export interface NotePosition {
  readonly place: 'preflight' | 'response';
  readonly hop: number;
}

/** A note without its position. Holds names of cookies, never their values. */
type NoteBody =
  /** Every sandboxed iframe has the origin `null`. */
  | { readonly id: 'null-allowed-with-credentials' }
  | { readonly id: 'http-origin-allowed'; readonly origin: string }
  /** The browser blocked the response, but the server received the request. */
  | { readonly id: 'request-executed'; readonly method: string; readonly status: number }
  | { readonly id: 'cookie-stored-though-hidden'; readonly names: readonly string[] }
  /** `asked`: which request had no credentials. Preflights never have any. */
  | { readonly id: 'cookie-ignored'; readonly names: readonly string[]; readonly asked: 'preflight' | 'without-credentials' }
  /** `perOrigin`: whether the value depends on the request's origin. A single response doesn't show it. */
  | { readonly id: 'vary-origin-missing'; readonly origin: string; readonly perOrigin: 'yes' | 'unknown' }
  /** `missed`: the headers that a page may want and that only `*` would cover. */
  | { readonly id: 'expose-wildcard-literal-with-credentials'; readonly missed: readonly string[] }
  /** Works in the engine, but not in the standard. */
  | { readonly id: 'wildcard-header-does-not-cover-authorization' }
  /** Credentials if the browser adds it for HTTP authentication; a plain header if JavaScript sets it. */
  | { readonly id: 'authorization-is-not-credentials'; readonly setBy: 'script' | 'browser' | 'unknown' }
  | { readonly id: 'allow-credentials-useless-with-wildcard' }
  | { readonly id: 'allow-credentials-false'; readonly sent: string }
  /** `seconds`: what counts instead; 0 for no caching. */
  | { readonly id: 'max-age-invalid'; readonly sent: string; readonly seconds: number; readonly engine: Engine }
  | { readonly id: 'max-age-over-cap'; readonly sent: string; readonly cap: number; readonly engine: Engine }
  | { readonly id: 'private-network-obsolete'; readonly header: string };

/** Advice on an exchange. What blocks a response is a reason, not a note. */
export type Note = NoteBody & NotePosition;
export type NoteId = NoteBody['id'];
/** The body of the note with that id. */
export type NoteOf<Id extends NoteId> = Extract<NoteBody, { readonly id: Id }>;
