import type { SpecStep } from '../checks/spec.ts';
import type { HeaderExample } from './examples.ts';
import type { SpecLink } from './spec-links.ts';

/** What differs from header to header, and holds in every language. */
export interface HeaderEntry {
  /** Fetch, "forbidden request-header": script cannot set it on a request. */
  readonly forbidden: boolean;
  /** What may stand after the name and the colon, one line each. */
  readonly forms: readonly string[];
  /** The only valid values, where there are such: exact, case-sensitive. */
  readonly values: readonly string[];
  /** Where it is defined, or where Fetch uses it. */
  readonly spec: SpecLink;
  /** The steps of Fetch that read it or write it. */
  readonly steps: readonly SpecStep[];
  readonly example: HeaderExample | null;
}
