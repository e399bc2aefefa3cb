/** What a server allows. The types exclude unsafe policies: `*` with credentials, and the origin `null`. */
import type { Sighting } from '../facts/facts.ts';
import type { NonEmpty } from '../facts/non-empty.ts';
import { getHeader, type HeaderList } from '../http/header-list.ts';
import { merge, methodsSent, tokensSent } from '../http/list-items.ts';
import { isSafelistedMethod } from '../http/method.ts';
import { preflightNeedOf } from '../ruling/preflight-need.ts';
import type { World } from '../ruling/ruling.ts';
import { allowsAnyOrigin, allowsCredentials, answersTo, type HttpOrigin, isHttpOrigin } from './kept.ts';

interface Consent {
  /** Methods to list; safelisted methods never need it. */
  readonly methods: readonly string[];
  /** Request-header names: as the server sends them, else lowercase. */
  readonly headers: readonly string[];
  /** Response-header names to expose beyond the safelisted ones. */
  readonly expose: readonly string[];
  /** Whether the browser sends a preflight. */
  readonly preflight: boolean;
}

export type CorsPolicy =
  /** The server returns the request's origin if it is one of these. */
  | (Consent & { readonly origins: NonEmpty<HttpOrigin>; readonly credentials: boolean })
  | (Consent & { readonly origins: '*'; readonly credentials: false });

/**
 * Returns what the server allows already, as far as the log shows it, with the least that one request with this origin needs.
 * null if no safe policy exists: every sandboxed iframe has the origin `null`, so only `*` can allow it, which isn't allowed
 * with credentials.
 */
export const minimalPolicy = (hop: Sighting, world: World, origin: string, expose: readonly string[] = []): CorsPolicy | null => {
  const need = preflightNeedOf(hop);
  const [preflight, response] = answersTo(hop);
  const included = world.credentials === 'include';
  const method = hop.preflight?.method ?? hop.method;
  const consent: Consent = {
    methods: extend(methodsSent(preflight), need.kind === 'not-needed' || isSafelistedMethod(method) ? [] : [method], included),
    headers: extend(tokensSent(preflight, 'Access-Control-Allow-Headers'), need.unsafeNames, included, true),
    expose: extend(tokensSent(response, 'Access-Control-Expose-Headers'), expose, included, true),
    preflight: need.kind !== 'not-needed',
  };
  const credentials = included || keepsCredentials(preflight, response, origin);
  const isOpenToAll = !credentials && (allowsAnyOrigin(preflight) || allowsAnyOrigin(response));
  if (isHttpOrigin(origin) && !isOpenToAll) {
    return { ...consent, origins: [origin, ...otherOrigins([preflight, response], origin, credentials)], credentials };
  }
  return included ? null : { ...consent, origins: '*', credentials: false };
};

/** Returns a list, each item once, with what it lacks. `*` covers everything, unless the request includes credentials. */
const extend = (sent: readonly string[], needed: readonly string[], included: boolean, ignoresCase = false): readonly string[] =>
  sent.includes('*') && !included ? merge(sent, [], ignoresCase) : merge(sent, needed, ignoresCase);

/** Whether the origin may use credentials already. The response decides; a preflight does only if the response doesn't allow the origin. */
const keepsCredentials = (preflight: HeaderList, response: HeaderList, origin: string): boolean =>
  allowsCredentials(getHeader(response, 'Access-Control-Allow-Origin') === origin ? response : preflight, origin);

/** Returns the other origins that a response names, if they have credentials exactly when the policy does: it can't differ by origin. */
const otherOrigins = (answers: readonly HeaderList[], origin: string, credentials: boolean): readonly HttpOrigin[] => {
  const named = answers.flatMap((headers) => {
    const other = getHeader(headers, 'Access-Control-Allow-Origin') ?? '';
    return other !== origin && isHttpOrigin(other) && allowsCredentials(headers, other) === credentials ? [other] : [];
  });
  return [...new Set(named)];
};
