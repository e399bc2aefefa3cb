/** The ladders, in the standard's order: this file reads from top to bottom as the standard does. */
import type { IdOf, ReasonOf } from './check.ts';
import { corpAllows } from './corp/corp-allows.ts';
import { allowCredentialsTrue } from './cors/allow-credentials-true.ts';
import { allowOriginMatches } from './cors/allow-origin-matches.ts';
import { allowOriginPresent } from './cors/allow-origin-present.ts';
import { credentialsIncluded } from './cors/credentials-included.ts';
import { allowHeadersParse } from './preflight/allow-headers-parse.ts';
import { allowMethodsParse } from './preflight/allow-methods-parse.ts';
import { authorizationAllowed } from './preflight/authorization-allowed.ts';
import { headersAllowed } from './preflight/headers-allowed.ts';
import { methodAllowed } from './preflight/method-allowed.ts';
import { preflightOkStatus } from './preflight/preflight-ok-status.ts';
import { redirectCountLimited } from './redirect/redirect-count-limited.ts';
import { redirectLocationParses } from './redirect/redirect-location-parses.ts';
import { redirectModeFollows } from './redirect/redirect-mode-follows.ts';
import { redirectSchemeHttp } from './redirect/redirect-scheme-http.ts';
import { redirectWithoutCredentials } from './redirect/redirect-without-credentials.ts';
import { modeAllowsCrossOrigin } from './request/mode-allows-cross-origin.ts';
import { noCorsFollowsRedirects } from './request/no-cors-follows-redirects.ts';
import { schemeIsHttp } from './request/scheme-is-http.ts';

/** Fetch, main fetch, step 12: whether a request can go to another origin at all. */
export const crossOriginLadder = [modeAllowsCrossOrigin, schemeIsHttp] as const;

/** As `crossOriginLadder`, for mode `no-cors`. */
export const noCorsLadder = [modeAllowsCrossOrigin, noCorsFollowsRedirects] as const;

/** Fetch, CORS check: runs on the preflight response and on each response, redirects included. */
export const corsCheckLadder = [allowOriginPresent, allowOriginMatches, credentialsIncluded, allowCredentialsTrue] as const;

/** Fetch, CORS-preflight fetch, step 7: runs after the CORS check of the preflight response. */
export const preflightLadder = [
  preflightOkStatus,
  allowMethodsParse,
  allowHeadersParse,
  methodAllowed,
  authorizationAllowed,
  headersAllowed,
] as const;

/** Fetch, cross-origin resource policy check: runs on each opaque response. */
export const corpLadder = [corpAllows] as const;

/** Fetch, HTTP fetch, step 6, and HTTP-redirect fetch: whether a redirect can be followed. */
export const redirectLadder = [
  redirectModeFollows,
  redirectLocationParses,
  redirectSchemeHttp,
  redirectCountLimited,
  redirectWithoutCredentials,
] as const;

type AnyCheck =
  | (typeof crossOriginLadder)[number]
  | (typeof noCorsLadder)[number]
  | (typeof corsCheckLadder)[number]
  | (typeof preflightLadder)[number]
  | (typeof corpLadder)[number]
  | (typeof redirectLadder)[number];

/** Every reason that a check returns, derived from the checks. */
export type Reason = ReasonOf<AnyCheck>;
export type ReasonId = Reason['id'];
export type CheckId = IdOf<AnyCheck>;
