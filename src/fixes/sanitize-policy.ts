import { nonEmpty } from '../core/facts/non-empty.ts';
import type { HttpOrigin } from '../core/remedies/kept.ts';
import type { CorsPolicy } from '../core/remedies/policy.ts';

const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
const tokens = (names: readonly string[]) => names.filter((name) => TOKEN.test(name));

/**
 * Removes names that aren't tokens, and characters other than visible ASCII in the origin. No browser sends such, but a HAR file
 * is untrusted input, and a line break would start a new line of configuration.
 */
export const sanitizePolicy = (policy: CorsPolicy): CorsPolicy => {
  const names = { methods: tokens(policy.methods), headers: tokens(policy.headers), expose: tokens(policy.expose) };
  if (policy.origins === '*') return { ...policy, ...names };
  const origins = policy.origins.map((origin) => origin.replace(/[^\x21-\x7e]/g, '') as HttpOrigin);
  return { ...policy, ...names, origins: nonEmpty(origins) };
};
