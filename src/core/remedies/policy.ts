/** What a server allows. The types exclude unsafe policies: `*` with credentials, and the origin `null`. */
import type { Sighting } from '../facts/facts.ts';
import { isSafelistedMethod } from '../http/method.ts';
import { preflightNeedOf } from '../ruling/preflight-need.ts';
import type { World } from '../ruling/ruling.ts';

interface Consent {
  /** Methods to list; safelisted methods never need it. */
  readonly methods: readonly string[];
  /** Request-header names, lowercase. */
  readonly headers: readonly string[];
  /** Response-header names to expose beyond the safelisted ones. */
  readonly expose: readonly string[];
  /** Whether the browser sends a preflight. */
  readonly preflight: boolean;
}

export type CorsPolicy =
  | (Consent & { readonly origin: `${'http' | 'https'}://${string}`; readonly credentials: boolean })
  | (Consent & { readonly origin: '*'; readonly credentials: false });

const isHttpOrigin = (origin: string): origin is `${'http' | 'https'}://${string}` => /^https?:\/\//.test(origin);

/**
 * Returns the least permissive policy that allows one request with this origin. null if no safe one exists: every sandboxed iframe
 * has the origin `null`, so only `*` can allow it, which isn't allowed with credentials.
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

/** The exact header lines of a policy. */
interface PolicyLines {
  /** For the preflight response, with status 204; null if the browser sends no preflight. */
  readonly preflight: readonly string[] | null;
  readonly response: readonly string[];
}

/** Returns the header lines of a policy. `Vary: Origin` keeps caches from serving one origin's response to another. */
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
