import type { MaxAgeRules } from '../checks/quirks.ts';
import { type SpecStep, step } from '../checks/spec.ts';
import type { Reply } from '../facts/facts.ts';
import { getHeader } from '../http/header-list.ts';

/** For how long the browser will not ask again. */
export interface MaxAge {
  readonly kind: 'max-age';
  readonly step: SpecStep;
  /** 0: it is not remembered at all. */
  readonly seconds: number;
}

const DEFAULT = 5;
const STEP = step('cors-preflight-fetch', '7.8');

/** Source: Fetch, CORS-preflight fetch, steps 7.8 to 7.10; the caps are the engines' own. */
export const maxAgeOf = ({ headers }: Reply, { cap, unreadable }: MaxAgeRules): MaxAge => {
  const value = getHeader(headers, 'Access-Control-Max-Age');
  return { kind: 'max-age', step: STEP, seconds: value === null ? DEFAULT : Math.min(cap, readSeconds(value, unreadable)) };
};

const readSeconds = (value: string, unreadable: number): number => {
  if (/^\d+$/.test(value)) return Number(value);
  // All three engines take a negative number for a wish not to be remembered.
  return /^-\d+$/.test(value) ? 0 : unreadable;
};
