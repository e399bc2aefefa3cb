import { isHttpOrigin } from '../core/remedies/kept.ts';
import type { CorsPolicy } from '../core/remedies/policy.ts';

const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
const tokens = (names: readonly string[]) => names.filter((name) => TOKEN.test(name));

/**
 * Removes names that aren't tokens. No browser sends such, but a HAR file is untrusted input, and a line break would start a new line of
 * configuration. Throws if an origin isn't one that browsers send: no policy of core has such, and nothing is ever deleted from a value that
 * decides whom to let in.
 */
export const sanitizePolicy = (policy: CorsPolicy): CorsPolicy => {
  const names = { methods: tokens(policy.methods), headers: tokens(policy.headers), expose: tokens(policy.expose) };
  if (policy.origins === '*') return { ...policy, ...names };
  if (!policy.origins.every(isHttpOrigin)) throw new TypeError('A policy names an origin that no browser sends');
  return { ...policy, ...names };
};
