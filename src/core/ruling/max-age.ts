import type { MaxAgeRules } from '../checks/quirks.ts';
import { type SpecStep, step } from '../checks/spec.ts';
import type { Reply } from '../facts/facts.ts';
import { getHeader } from '../http/header-list.ts';

/** For how long the browser caches the preflight result. */
export interface MaxAge {
  readonly kind: 'max-age';
  readonly step: SpecStep;
  /** 0: the result isn't cached. */
  readonly seconds: number;
}

const DEFAULT_SECONDS = 5;
const STEP = step('cors-preflight-fetch', '7.8');

/** Returns how long a preflight result counts. Source: Fetch, CORS-preflight fetch, steps 7.8 to 7.10; each engine has its own cap. */
export const maxAgeOf = ({ headers }: Reply, { cap, unreadable }: MaxAgeRules): MaxAge => {
  const value = getHeader(headers, 'Access-Control-Max-Age');
  return { kind: 'max-age', step: STEP, seconds: value === null ? DEFAULT_SECONDS : Math.min(cap, readSeconds(value, unreadable)) };
};

const readSeconds = (value: string, unreadable: number): number => {
  if (/^\d+$/.test(value)) return Number(value);
  // All three engines read a negative number as 0.
  return /^-\d+$/.test(value) ? 0 : unreadable;
};
