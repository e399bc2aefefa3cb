/** The consent that a server gives. What is unsafe cannot be written down: `*` has no place beside credentials, `null` none at all. */
import type { Sighting } from '../facts/facts.ts';
import { isSafelistedMethod } from '../http/method.ts';
import { preflightNeedOf } from '../ruling/preflight-need.ts';
import type { World } from '../ruling/ruling.ts';

interface Consent {
  /** Methods that must be listed; safelisted ones never need to be. */
  readonly methods: readonly string[];
  /** Request-header names, lower case. */
  readonly headers: readonly string[];
  /** Response-header names that script may read beyond the safelisted ones. */
  readonly expose: readonly string[];
  /** Whether the browser asks first, so that there must be an answer to a preflight. */
  readonly preflight: boolean;
}

export type CorsPolicy =
  | (Consent & { readonly origin: `${'http' | 'https'}://${string}`; readonly credentials: boolean })
  | (Consent & { readonly origin: '*'; readonly credentials: false });

const isHttpOrigin = (origin: string): origin is `${'http' | 'https'}://${string}` => /^https?:\/\//.test(origin);

/**
 * The least consent that lets one request through, asked with `origin`. null when no honest one exists: an origin of `null` is
 * shared by every sandboxed frame, so it can be let in only together with everybody, which credentials forbid.
 */
export const minimalPolicy = (hop: Sighting, world: World, origin: string, expose: readonly string[] = []): CorsPolicy | null => {
  const need = preflightNeedOf(hop);
  const method = hop.preflight?.method ?? hop.method;
  const consent: Consent = {
    methods: need.kind === 'not-needed' || isSafelistedMethod(method) ? [] : [method],
    headers: need.unsafeNames,
    expose,
    preflight: need.kind !== 'not-needed',
  };
  const credentials = world.credentials === 'include';
  if (isHttpOrigin(origin)) return { ...consent, origin, credentials };
  return credentials ? null : { ...consent, origin: '*', credentials };
};

/** The exact header lines of a policy, as a server has to send them. */
export interface PolicyLines {
  /** For the preflight's answer, with status 204; null when the browser asks none. */
  readonly preflight: readonly string[] | null;
  readonly response: readonly string[];
}

/** Writes a policy out. `Vary: Origin` keeps caches from giving one origin's answer to another. */
export const policyLines = ({ origin, credentials, methods, headers, expose, preflight }: CorsPolicy): PolicyLines => {
  const line = (name: string, items: readonly string[]) => (items.length === 0 ? [] : [`${name}: ${items.join(', ')}`]);
  const both = [`Access-Control-Allow-Origin: ${origin}`, ...(credentials ? ['Access-Control-Allow-Credentials: true'] : [])];
  const vary = origin === '*' ? [] : ['Vary: Origin'];
  return {
    preflight: preflight
      ? [...both, ...line('Access-Control-Allow-Methods', methods), ...line('Access-Control-Allow-Headers', headers), ...vary]
      : null,
    response: [...both, ...line('Access-Control-Expose-Headers', expose), ...vary],
  };
};
