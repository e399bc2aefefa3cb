/** The engine differences that checks and ruling depend on, as data. Measured in Chromium 156, Firefox ESR 153 and WebKitGTK 2.50. */

import type { Engine } from '../facts/facts.ts';
import type { ReasonId } from './index.ts';
import type { CheckQuirks } from './inputs.ts';

/** How an engine reads `Access-Control-Max-Age`. In seconds. */
export interface MaxAgeRules {
  /** The longest time that a preflight result is cached. */
  readonly cap: number;
  /** What counts if the value isn't a number: the standard's default, or 0 for no caching. */
  readonly unreadable: number;
}

export interface EngineQuirks extends CheckQuirks {
  readonly maxAge: MaxAgeRules;
  /** Request headers that JavaScript can set without a preflight although the standard doesn't safelist them. Lowercase. */
  readonly alsoSafelisted: readonly string[];
  /** Reasons that the engine reports before others of the same place; the standard's order holds for the rest. */
  readonly reportedFirst: readonly ReasonId[];
  /** Reasons that the engine reports after others of the same place. */
  readonly reportedLast?: readonly ReasonId[];
}

export const engineQuirks: Readonly<Record<Engine, EngineQuirks>> = {
  chromium: {
    maxAge: { cap: 7_200, unreadable: 5 },
    alsoSafelisted: ['device-memory', 'dpr', 'save-data', 'user-agent', 'viewport-width', 'width'],
    emptyCredentialsLines: 'kept',
    wildcardCoversAuthorization: true,
    exposesByEarlierWildcard: false,
    reportedFirst: ['preflight-redirected'],
  },
  firefox: {
    maxAge: { cap: 86_400, unreadable: 0 },
    alsoSafelisted: [],
    emptyCredentialsLines: 'dropped',
    wildcardCoversAuthorization: true,
    exposesByEarlierWildcard: true,
    reportedFirst: [],
    // It checks the method before it parses the list of headers.
    reportedLast: ['allow-headers-invalid'],
  },
  webkit: {
    maxAge: { cap: 600, unreadable: 5 },
    alsoSafelisted: [],
    emptyCredentialsLines: 'kept',
    wildcardCoversAuthorization: true,
    exposesByEarlierWildcard: false,
    reportedFirst: ['preflight-redirected', 'preflight-unauthorized', 'preflight-status'],
  },
};
