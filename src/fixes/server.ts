/** What turns a policy into the configuration of one server. */
import type { CorsPolicy } from '../core/remedies/policy.ts';
import { sanitizePolicy } from './sanitize-policy.ts';
import type { TrapId } from './traps.ts';

export interface Server {
  readonly id: string;
  readonly name: string;
  /** The file that the text goes into. */
  readonly file: string;
  /** What adds the package that the text needs; none where the server has everything itself. */
  readonly install?: string;
  /** Where its own documentation is. */
  readonly docs: `https://${string}`;
  /** The least configuration that gives this consent; `…` in a comment stands for what is the reader's own. */
  readonly render: (policy: CorsPolicy) => string;
  /** Those that concern a given policy are `trapsFor`’s. */
  readonly traps: readonly TrapId[];
}

/** A server that never writes down what no browser could have sent. */
export const defineServer = <const Id extends string>(server: Server & { readonly id: Id }): Server & { readonly id: Id } => ({
  ...server,
  render: (policy) => server.render(sanitizePolicy(policy)),
});
