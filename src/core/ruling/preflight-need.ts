import { type SpecStep, step } from '../checks/spec.ts';
import type { Sighting } from '../facts/facts.ts';
import { isSafelistedMethod } from '../http/method.ts';
import { scriptHeaders, unsafeRequestHeaderNames } from '../http/safelist.ts';

/** Whether the browser had to ask first, and whether we saw it ask. */
export interface PreflightNeed {
  /** `remembered`: it had to, but no preflight was seen; an earlier answer was still in the preflight cache, or the log began later. */
  readonly kind: 'not-needed' | 'sent' | 'remembered';
  readonly step: SpecStep;
  readonly method: string;
  readonly unsafeNames: readonly string[];
}

/** `alsoSafelisted`: names that the engine lets through too. Source: Fetch, main fetch, step 12 (whether) and HTTP fetch, step 4.1 (unless the preflight cache knows the answer). */
export const needOf = ({ method, headers, preflight }: Sighting, alsoSafelisted: readonly string[] = []): PreflightNeed => {
  if (preflight) return { kind: 'sent', step: STEP, method, unsafeNames: preflight.unsafeNames };
  const unsafeNames = unsafeRequestHeaderNames(scriptHeaders(headers)).filter((name) => !alsoSafelisted.includes(name));
  return { kind: isSafelistedMethod(method) && unsafeNames.length === 0 ? 'not-needed' : 'remembered', step: STEP, method, unsafeNames };
};

const STEP = step('http-fetch', '4.1');
