import { nonEmpty } from '../facts/non-empty.ts';
import type { Demand } from './demands.ts';
import type { HttpOrigin } from './kept.ts';
import type { CorsPolicy } from './policy.ts';

/** What several requests to one server need together. */
export interface Combined {
  /** null if no safe policy allows any of the requests. */
  readonly policy: CorsPolicy | null;
  /** Origins that the server allows without credentials only, and `*` if only some requests may have it: a configuration can't differ. */
  readonly leftOut: readonly string[];
  /** Whether it allows credentials, but no request certainly includes them. */
  readonly credentialsOpen: boolean;
}

interface Combination {
  readonly add: (demand: Demand) => void;
  readonly result: () => Combined;
}

/**
 * Combines what requests need. A server allows credentials to all its origins or to none, and any origin everywhere or nowhere:
 * what only some requests may have is left out.
 */
export const createCombination = (): Combination => {
  const methods = new Map<string, string>();
  const headers = new Map<string, string>();
  const expose = new Map<string, string>();
  const credentialed = new Set<HttpOrigin>();
  const others = new Set<HttpOrigin>();
  const all = { preflight: false, opensToAll: false, onlyOpen: true, certain: false, empty: true };
  const add = ({ policy, origin, opensToAll, certain }: Demand): void => {
    for (const method of policy.methods) methods.set(method, method);
    addNames(headers, policy.headers);
    addNames(expose, policy.expose);
    for (const one of policy.origins === '*' ? (origin === null ? [] : [origin]) : policy.origins)
      (policy.credentials ? credentialed : others).add(one);
    all.preflight ||= policy.preflight;
    all.opensToAll ||= opensToAll;
    all.onlyOpen &&= policy.origins === '*';
    all.certain ||= policy.credentials && certain;
    all.empty = false;
  };
  const result = (): Combined => {
    if (all.empty) return { policy: null, leftOut: [], credentialsOpen: false };
    const consent = {
      methods: [...methods.values()],
      headers: [...headers.values()],
      expose: [...expose.values()],
      preflight: all.preflight,
    };
    const anyOrigin = all.opensToAll ? ['*'] : [];
    const without = [...others].filter((origin) => !credentialed.has(origin));
    if (credentialed.size > 0) {
      const policy = { ...consent, origins: nonEmpty([...credentialed]), credentials: true };
      return { policy, leftOut: [...without, ...anyOrigin], credentialsOpen: !all.certain };
    }
    if (all.onlyOpen || without.length === 0)
      return { policy: { ...consent, origins: '*', credentials: false }, leftOut: [], credentialsOpen: false };
    return { policy: { ...consent, origins: nonEmpty(without), credentials: false }, leftOut: anyOrigin, credentialsOpen: false };
  };
  return { add, result };
};

const addNames = (to: Map<string, string>, names: readonly string[]): void => {
  for (const name of names) {
    const key = name.toLowerCase();
    if (!to.has(key)) to.set(key, name);
  }
};
