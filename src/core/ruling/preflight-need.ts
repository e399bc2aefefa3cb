import { type SpecStep, step } from '../checks/spec.ts';
import type { Sighting } from '../facts/facts.ts';
import { isSafelistedMethod } from '../http/method.ts';
import { scriptHeaders, unsafeRequestHeaderNames } from '../http/safelist.ts';

/** Whether the request needs a preflight, and whether the log has one. */
export interface PreflightNeed {
  /** `remembered`: it needs one, but the log has none. An earlier result was in the CORS-preflight cache, or the log began later. */
  readonly kind: 'not-needed' | 'sent' | 'remembered';
  readonly step: SpecStep;
  readonly method: string;
  readonly unsafeNames: readonly string[];
}

/**
 * Returns whether a request needs a preflight. `alsoSafelisted`: names that the engine safelists too.
 * Source: Fetch, main fetch, step 12 (whether), and HTTP fetch, step 4.1 (unless the CORS-preflight cache has a match).
 */
export const preflightNeedOf = ({ method, headers, preflight }: Sighting, alsoSafelisted: readonly string[] = []): PreflightNeed => {
  if (preflight) return { kind: 'sent', step: STEP, method, unsafeNames: preflight.unsafeNames };
  const unsafeNames = unsafeRequestHeaderNames(scriptHeaders(headers)).filter((name) => !alsoSafelisted.includes(name));
  return { kind: isSafelistedMethod(method) && unsafeNames.length === 0 ? 'not-needed' : 'remembered', step: STEP, method, unsafeNames };
};

const STEP = step('http-fetch', '4.1');
