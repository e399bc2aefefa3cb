/** Common pitfalls of each server. The text is in the locales. */
import type { CorsPolicy } from '../core/remedies/policy.ts';

export type TrapId =
  | 'one-layer'
  | 'express-first'
  | 'express-credentials-boolean'
  | 'express-origin-true'
  | 'fastify-root'
  | 'fastify-methods'
  | 'fastify-origin-true'
  | 'nginx-always'
  | 'nginx-inheritance'
  | 'apache-modules'
  | 'apache-preflight-place'
  | 'apache-tables'
  | 'caddy-errors'
  | 'caddy-handle'
  | 'django-order'
  | 'django-lists-replace'
  | 'django-all-origins'
  | 'django-csrf'
  | 'fastapi-last'
  | 'fastapi-any-origin'
  | 'fastapi-vary'
  | 'spring-security'
  | 'spring-methods';

type Condition = (policy: CorsPolicy) => boolean;
const hasCredentials: Condition = ({ credentials }) => credentials;
const hasPreflight: Condition = ({ preflight }) => preflight;

/** The traps that exist only for some policies. */
const CONDITIONS: { readonly [trap in TrapId]?: Condition } = {
  'express-credentials-boolean': hasCredentials,
  'express-origin-true': hasCredentials,
  'fastify-origin-true': hasCredentials,
  'django-all-origins': hasCredentials,
  'django-csrf': hasCredentials,
  'fastapi-any-origin': hasCredentials,
  'apache-preflight-place': hasPreflight,
  'caddy-handle': hasPreflight,
  'fastify-methods': hasPreflight,
  'spring-security': hasPreflight,
};

/** Returns the traps of a server that apply to a policy. */
export const trapsFor = ({ traps }: { readonly traps: readonly TrapId[] }, policy: CorsPolicy): readonly TrapId[] =>
  traps.filter((trap) => CONDITIONS[trap]?.(policy) ?? true);
