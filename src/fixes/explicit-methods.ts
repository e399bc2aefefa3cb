import type { CorsPolicy } from '../core/remedies/policy.ts';

/**
 * Returns the methods for a library with its own default list, which can be longer or shorter than the safelisted methods: some
 * libraries reject a preflight for a method that the standard would allow.
 */
export const explicitMethods = ({ methods }: CorsPolicy): readonly string[] => [...new Set(['GET', 'HEAD', 'POST', ...methods])];
