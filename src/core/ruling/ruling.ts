import type { CheckId, Reason } from '../checks/index.ts';
import type { Place } from '../checks/inputs.ts';
import type { SpecStep } from '../checks/spec.ts';
import type { CredentialsMode, RedirectMode, RequestMode } from '../facts/facts.ts';
import type { NonEmpty } from '../facts/non-empty.ts';
import type { Exposure } from './exposure.ts';
import type { MaxAge } from './max-age.ts';
import type { PreflightNeed } from './preflight-need.ts';

/** An exchange with one value for every open fact: one way in which it may have happened. */
export interface World {
  readonly origin: string;
  readonly mode: RequestMode;
  readonly credentials: CredentialsMode;
  readonly redirect: RedirectMode;
  /** What a stored response says that the log doesn't have; absent if none matters. Named after the header that decides. */
  readonly stored?: 'Access-Control-Allow-Origin' | '–';
}

/** Where a check runs: on which request of the exchange, and on which of its messages. */
export interface Position {
  readonly place: Place;
  readonly hop: number;
}

/** One check and its outcome. `reached` is false for a check that would only have run if an earlier one hadn't failed. */
export interface Rung extends Position {
  readonly check: CheckId | 'preflight-need' | 'preflight-max-age';
  readonly step: SpecStep;
  readonly outcome: 'passed' | 'settled' | 'failed';
  readonly reached: boolean;
  readonly reason: Reason | null;
  /** Only for `preflight-need` and `preflight-max-age`, which can't fail. */
  readonly finding: PreflightNeed | MaxAge | null;
}

export interface Failure extends Position {
  readonly check: CheckId;
  readonly step: SpecStep;
  readonly reason: Reason;
  /** In a verdict over several worlds: the credentials modes with which this fails, if it doesn't fail with all. */
  readonly onlyWith?: NonEmpty<CredentialsMode>;
}

/** What a browser does with the exchange in one world. `traceOf` returns the checks that lead to it. */
export type Ruling =
  | { readonly kind: 'readable'; readonly exposure: Exposure }
  | { readonly kind: 'opaque'; readonly why: 'no-cors' | 'redirect-manual' }
  /** The failure that the browser reports comes first. */
  | { readonly kind: 'hidden'; readonly failures: NonEmpty<Failure> }
  /** The log has no response, so nothing can be checked. `code` is the browser's error code, or ''. */
  | ({ readonly kind: 'no-response'; readonly code: string } & Position);
