import type { CorsPolicy } from '../../core/remedies/policy.ts';
import { explicitMethods } from '../explicit-methods.ts';
import { jsString } from '../quote.ts';

/** The options that the CORS packages of Express and Fastify share. */
export const jsOptions = (policy: CorsPolicy): readonly string[] => {
  const list = (names: readonly string[]) => `[${names.map(jsString).join(', ')}]`;
  return [
    `origin: ${policy.origins === '*' ? "'*'" : list(policy.origins)},`,
    ...(policy.credentials ? ['credentials: true,'] : []),
    `methods: ${list(explicitMethods(policy))},`,
    // Without a list both packages allow every requested header.
    `allowedHeaders: ${list(policy.headers)},`,
    ...(policy.expose.length > 0 ? [`exposedHeaders: ${list(policy.expose)},`] : []),
  ];
};
