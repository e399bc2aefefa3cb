import type { NonEmpty } from '../facts/non-empty.ts';
import type { AddressChange } from '../http/redirect-target.ts';

/** Why a server answered so that the browser blocked the response. */
export type Cause =
  /** The CORS layer answers, and this origin is what it refused. */
  | { readonly id: 'origin-not-listed'; readonly origin: string }
  /** The CORS layer refuses, and doesn't say what: origin, method and headers look alike. null, or none: it isn't that. */
  | { readonly id: 'layer-refused'; readonly origin: string | null; readonly method: string | null; readonly headers: readonly string[] }
  /** Nothing adds CORS headers to this URL. */
  | { readonly id: 'no-cors' }
  /** A cache returns what it stored for another request. */
  | { readonly id: 'cache' }
  /** A check of who sends the request runs before the CORS layer. */
  | { readonly id: 'guard' }
  /** The framework or the server answers OPTIONS itself. */
  | { readonly id: 'options-not-handled' }
  /** The CORS layer answers the preflight, but runs after what answers the request. */
  | { readonly id: 'after-route' }
  /** Another layer than that of the preflight answers the request. */
  | { readonly id: 'other-layer' }
  /** The function that chooses the origin has thrown an error. */
  | { readonly id: 'origin-function-threw'; readonly origin: string }
  /** The session has ended, or there is none: the redirect leads to a sign-in. */
  | { readonly id: 'sign-in'; readonly location: string }
  /** The server knows the resource by another URL, to which it redirects. */
  | { readonly id: 'other-address'; readonly location: string; readonly change: AddressChange };

export type CauseId = Cause['id'];

/** `shown`: nothing else was ever seen to answer so. `likely`: rarely something else. `one-of`: the answer doesn't tell which. */
export type Certainty = 'shown' | 'likely' | 'one-of';

/** The causes of one failure, the likeliest first. More than one only with `one-of`. */
export interface Finding {
  readonly sure: Certainty;
  readonly causes: NonEmpty<Cause>;
  /** What gives it away, as header names or lines of the answer. */
  readonly evidence: readonly string[];
}
