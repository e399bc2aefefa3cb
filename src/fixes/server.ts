/** Renders a policy as the configuration of one server. */
import type { CorsPolicy } from '../core/remedies/policy.ts';
import { sanitizePolicy } from './sanitize-policy.ts';
import type { TrapId } from './traps.ts';

export interface Server {
  readonly id: string;
  readonly name: string;
  /** The file to put the configuration in. */
  readonly file: string;
  /** The command that installs the package needed; missing if the server needs none. */
  readonly install?: string;
  /** The server's own documentation. */
  readonly docs: `https://${string}`;
  /** Returns the least configuration for the policy; `…` in a comment stands for the reader's own code. */
  readonly render: (policy: CorsPolicy) => string;
  /** All pitfalls; `trapsFor` selects those of one policy. */
  readonly traps: readonly TrapId[];
}

/** Defines a server whose `render` gets only sanitized policies. */
export const defineServer = <const Id extends string>(server: Server & { readonly id: Id }): Server & { readonly id: Id } => ({
  ...server,
  render: (policy) => server.render(sanitizePolicy(policy)),
});
