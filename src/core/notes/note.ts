import type { Engine } from '../facts/facts.ts';

/** Which answer a note is about. */
export interface NotePosition {
  readonly place: 'preflight' | 'response';
  readonly hop: number;
}

/** What a note says, apart from where. Only names of cookies, never their values. */
export type NoteBody =
  /** Any sandboxed frame has the origin `null`. */
  | { readonly id: 'null-allowed-with-credentials' }
  | { readonly id: 'http-origin-allowed'; readonly origin: string }
  /** JavaScript did not get the answer, but the server had the request. */
  | { readonly id: 'request-executed'; readonly method: string; readonly status: number }
  | { readonly id: 'cookie-stored-though-hidden'; readonly names: readonly string[] }
  /** `asked` says what went without credentials: every preflight does. */
  | { readonly id: 'cookie-ignored'; readonly names: readonly string[]; readonly asked: 'preflight' | 'without-credentials' }
  /** `perOrigin`: whether the server chooses the value by who asks. One answer looks like a fixed value. */
  | { readonly id: 'vary-origin-missing'; readonly origin: string; readonly perOrigin: 'yes' | 'unknown' }
  /** `missed`: the headers that script might have wanted and that only `*` would have covered. */
  | { readonly id: 'expose-wildcard-literal-with-credentials'; readonly missed: readonly string[] }
  /** It works in the engine all the same; the standard says that it must not. */
  | { readonly id: 'wildcard-header-does-not-cover-authorization' }
  /** What a browser adds for HTTP authentication is credentials; what script sets is a header like any other. */
  | { readonly id: 'authorization-is-not-credentials'; readonly setBy: 'script' | 'browser' | 'unknown' }
  | { readonly id: 'allow-credentials-useless-with-wildcard' }
  | { readonly id: 'allow-credentials-false'; readonly sent: string }
  /** `seconds`: what counts instead; 0 for not remembered. */
  | { readonly id: 'max-age-invalid'; readonly sent: string; readonly seconds: number; readonly engine: Engine }
  | { readonly id: 'max-age-over-cap'; readonly sent: string; readonly cap: number; readonly engine: Engine }
  | { readonly id: 'private-network-obsolete'; readonly header: string };

/** Advice on an exchange. It hides nothing: what does is a reason. */
export type Note = NoteBody & NotePosition;
export type NoteId = NoteBody['id'];
/** What the note with that id says. */
export type NoteOf<Id extends NoteId> = Extract<NoteBody, { readonly id: Id }>;
