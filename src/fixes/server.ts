/** What turns a policy into the configuration of one server. */
import type { CorsPolicy } from '../core/policy.ts';
import { checkedPolicy } from './checked-policy.ts';

/** What people commonly get wrong with a server; the words are the locales'. */
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
  | 'caddy-authentication'
  | 'django-order'
  | 'django-lists-replace'
  | 'django-all-origins'
  | 'django-csrf'
  | 'fastapi-last'
  | 'fastapi-any-origin'
  | 'fastapi-vary'
  | 'spring-security'
  | 'spring-methods';

export interface Server {
  readonly id: string;
  readonly name: string;
  /** The file that the text goes into. */
  readonly file: string;
  /** Where its own documentation is. */
  readonly docs: `https://${string}`;
  /** The least configuration that gives this consent; `…` in a comment stands for what is the reader's own. */
  readonly render: (policy: CorsPolicy) => string;
  readonly traps: readonly TrapId[];
}

/** A server that never writes down what no browser could have sent. */
export const defineServer = <const Id extends string>(server: Server & { readonly id: Id }): Server & { readonly id: Id } => ({
  ...server,
  render: (policy) => server.render(checkedPolicy(policy)),
});
