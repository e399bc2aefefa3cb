import type { CorsPolicy } from '../core/remedies/policy.ts';

const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
const tokens = (names: readonly string[]) => names.filter((name) => TOKEN.test(name));

/**
 * Removes names that aren't tokens, and characters other than visible ASCII in the origin. No browser sends such, but a HAR file
 * is untrusted input, and a line break would start a new line of configuration.
 */
export const sanitizePolicy = (policy: CorsPolicy): CorsPolicy => {
  const names = { methods: tokens(policy.methods), headers: tokens(policy.headers), expose: tokens(policy.expose) };
  if (policy.origin === '*') return { ...policy, ...names };
  return { ...policy, ...names, origin: policy.origin.replace(/[^\x21-\x7e]/g, '') as typeof policy.origin };
};
