/** What the engines do differently, as data. Measured in Chromium 156, Firefox ESR 153 and WebKitGTK 2.50. */

import type { Reason, ReasonId } from './checks/index.ts';
import type { Quirks } from './checks/inputs.ts';
import type { Engine } from './facts.ts';
import type { MaxAgeRules } from './max-age.ts';

export interface Profile extends Quirks {
  readonly maxAge: MaxAgeRules;
  /** Request headers that script may set without a preflight although the standard does not safelist them. Lower case. */
  readonly alsoSafelisted: readonly string[];
  /** Reasons that the engine reports before others of the same place; the standard's order holds for the rest. */
  readonly reportedFirst: readonly ReasonId[];
  /** Reasons that the engine reports after others of the same place. */
  readonly reportedLast?: readonly ReasonId[];
}

export const profiles: Readonly<Record<Engine, Profile>> = {
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
    // It judges the method before it reads the list of headers.
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

/** Which of several reasons of one place the engine names: its favourites first, then the standard's order, then its last. */
export const byReport =
  (profile: Profile) =>
  (a: { readonly reason: Reason }, b: { readonly reason: Reason }): number =>
    rank(profile, a.reason.id) - rank(profile, b.reason.id);

const rank = (profile: Profile, id: ReasonId): number => {
  const { reportedFirst, reportedLast = [] } = profile;
  const position = reportedFirst.indexOf(id);
  return position < 0 ? reportedFirst.length + (reportedLast.includes(id) ? 1 : 0) : position;
};
