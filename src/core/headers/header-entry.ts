import type { SpecStep } from '../checks/spec.ts';
import type { HeaderExample } from './examples.ts';
import type { SpecLink } from './spec-links.ts';

/** What is specific to one header and the same in every language. */
export interface HeaderEntry {
  /** Fetch, "forbidden request-header": JavaScript can't set it on a request. */
  readonly forbidden: boolean;
  /** The forms of the value, one line each. */
  readonly forms: readonly string[];
  /** The only valid values, exact and case-sensitive; empty if others are valid too. */
  readonly values: readonly string[];
  /** The section that defines it, or in which Fetch uses it. */
  readonly spec: SpecLink;
  /** The steps of Fetch that read or write it. */
  readonly steps: readonly SpecStep[];
  readonly example: HeaderExample | null;
}
