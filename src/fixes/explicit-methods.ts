import type { CorsPolicy } from '../core/remedies/policy.ts';

/**
 * The methods for a library that has a list of its own, which may be longer, or shorter than what needs no consent: some refuse a
 * preflight for a method that the standard would let through.
 */
export const explicitMethods = ({ methods }: CorsPolicy): readonly string[] => [...new Set(['GET', 'HEAD', 'POST', ...methods])];
