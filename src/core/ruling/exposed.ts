import type { CredentialsMode, Reply } from '../facts/facts.ts';
import { extractListValues } from '../http/field-values.ts';
import type { Header } from '../http/header-list.ts';

/** Why JavaScript may or may not read a header of a readable response. */
export type SightReason =
  | 'same-origin' // nothing was filtered
  | 'safelisted' // a CORS-safelisted response-header name
  | 'exposed' // named by Access-Control-Expose-Headers
  | 'exposed-by-wildcard'
  | 'forbidden' // Set-Cookie: never, to nobody
  | 'not-exposed'
  | 'wildcard-with-credentials' // only `*` would have covered it, which is a plain name when credentials were asked for
  | 'list-invalid'; // it is named, but one token voids the whole list

/** What decides which headers of a readable response script sees. `filtered`: the response tainting is `cors`. */
export interface Exposure {
  readonly reply: Reply;
  readonly credentials: CredentialsMode;
  readonly filtered: boolean;
  readonly exposesByEarlierWildcard: boolean;
}

export interface HeaderSight extends Header {
  readonly visible: boolean;
  readonly because: SightReason;
}

const SAFELISTED = new Set(['cache-control', 'content-language', 'content-length', 'content-type', 'expires', 'last-modified', 'pragma']);

/**
 * Which headers of a readable response JavaScript sees. Source: Fetch, main fetch, step 14.1, and "CORS-safelisted response-header name".
 */
export const exposedHeaders = ({ reply, credentials, filtered, exposesByEarlierWildcard }: Exposure): readonly HeaderSight[] => {
  const values = extractListValues(reply.headers, 'Access-Control-Expose-Headers');
  const earlierWildcard = exposesByEarlierWildcard && credentials !== 'include' && values.kind === 'invalid' && values.before.includes('*');
  const listed = new Set(values.kind === 'list' ? values.items.map((item) => item.toLowerCase()) : earlierWildcard ? ['*'] : []);
  const named = values.kind === 'invalid' ? values.value.toLowerCase() : '';
  const because = (name: string): SightReason => {
    if (name === 'set-cookie' || name === 'set-cookie2') return 'forbidden';
    if (!filtered) return 'same-origin';
    if (SAFELISTED.has(name)) return 'safelisted';
    if (listed.has(name)) return 'exposed';
    if (listed.has('*')) return credentials === 'include' ? 'wildcard-with-credentials' : 'exposed-by-wildcard';
    return named.includes(name) ? 'list-invalid' : 'not-exposed';
  };
  return reply.headers.map((header) => {
    const reason = because(header.name.toLowerCase());
    return { ...header, because: reason, visible: ['same-origin', 'safelisted', 'exposed', 'exposed-by-wildcard'].includes(reason) };
  });
};

/** The names of the headers that script cannot read: as sent, each once. */
export const hiddenHeaders = (exposure: Exposure): readonly string[] => [
  ...new Set(
    exposedHeaders(exposure)
      .filter(({ visible }) => !visible)
      .map(({ name }) => name),
  ),
];

// Headers that speak to the browser, a cache or a proxy, not to script: nobody misses them.
const NOT_FOR_SCRIPT =
  /^(?:access-control-.*|accept-ch|age|alt-svc|connection|content-encoding|content-security-policy.*|critical-ch|cross-origin-.*|date|keep-alive|nel|origin-agent-cluster|permissions-policy|proxy-.*|referrer-policy|report-to|reporting-endpoints|server|set-cookie2?|strict-transport-security|timing-allow-origin|trailer|transfer-encoding|upgrade|vary|via|x-content-type-options|x-dns-prefetch-control|x-frame-options|x-powered-by|x-xss-protection)$/i;

/** The hidden headers that script might have wanted. */
export const missedHeaders = (exposure: Exposure): readonly string[] =>
  hiddenHeaders(exposure).filter((name) => !NOT_FOR_SCRIPT.test(name));
