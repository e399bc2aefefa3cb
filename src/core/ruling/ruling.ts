import type { CheckId, Reason } from '../checks/index.ts';
import type { Place } from '../checks/inputs.ts';
import type { SpecStep } from '../checks/spec.ts';
import type { CredentialsMode, RedirectMode, RequestMode } from '../facts/facts.ts';
import type { NonEmpty } from '../facts/non-empty.ts';
import type { Exposure } from './exposed.ts';
import type { MaxAge } from './max-age.ts';
import type { PreflightNeed } from './preflight-need.ts';

/** An exchange with every open fact closed: one way in which it may have been. */
export interface World {
  readonly origin: string;
  readonly mode: RequestMode;
  readonly credentials: CredentialsMode;
  readonly redirect: RedirectMode;
}

/** Where a check was asked: on which request of the exchange, and on which of its messages. */
export interface Position {
  readonly place: Place;
  readonly hop: number;
}

/** One check as it was asked, or as it would have been asked had an earlier one not failed (`reached` false). */
export interface Rung extends Position {
  readonly check: CheckId | 'preflight-need' | 'preflight-max-age';
  readonly step: SpecStep;
  readonly outcome: 'passed' | 'settled' | 'failed';
  readonly reached: boolean;
  readonly reason: Reason | null;
  /** Only with `preflight-need` and `preflight-max-age`, which find something out and cannot fail. */
  readonly note: PreflightNeed | MaxAge | null;
}

export interface Failure extends Position {
  readonly check: CheckId;
  readonly step: SpecStep;
  readonly reason: Reason;
  /** In a verdict over several worlds: the only credentials modes with which this would go wrong too. */
  readonly onlyWith?: NonEmpty<CredentialsMode>;
}

/** What a browser does with the exchange in one world. `traceOf` tells every step that led there. */
export type Ruling =
  | { readonly kind: 'readable'; readonly exposure: Exposure }
  | { readonly kind: 'opaque'; readonly why: 'no-cors' | 'redirect-manual' }
  /** The failure that the browser names comes first. */
  | { readonly kind: 'hidden'; readonly failures: NonEmpty<Failure> }
  /** No answer was seen, so there is nothing to judge. `code` is the browser's own word, or ''. */
  | ({ readonly kind: 'no-response'; readonly code: string } & Position);
