import type { CredentialsMode, Reply } from '../facts/facts.ts';
import { extractListValues } from '../http/field-values.ts';
import type { Header } from '../http/header-list.ts';

/** Why the page's JavaScript can or can't read a header of a readable response. */
export type ExposureReason =
  | 'same-origin' // the response isn't filtered
  | 'safelisted' // a CORS-safelisted response-header name
  | 'exposed' // listed in Access-Control-Expose-Headers
  | 'exposed-by-wildcard'
  | 'forbidden' // Set-Cookie is never exposed
  | 'not-exposed'
  | 'wildcard-with-credentials' // only `*` would cover it, which is a plain name for a request with credentials
  | 'list-invalid'; // it is listed, but one invalid item makes the whole list invalid

/** What decides which headers of a readable response are exposed. `filtered`: the response tainting is `cors`. */
export interface Exposure {
  readonly reply: Reply;
  readonly credentials: CredentialsMode;
  readonly filtered: boolean;
  readonly exposesByEarlierWildcard: boolean;
}

interface HeaderExposure extends Header {
  readonly visible: boolean;
  readonly because: ExposureReason;
}

const SAFELISTED = new Set(['cache-control', 'content-language', 'content-length', 'content-type', 'expires', 'last-modified', 'pragma']);

/** Says of each response header whether it is exposed. Source: Fetch, main fetch, step 14.1, and "CORS-safelisted response-header name". */
export const headerExposures = ({ reply, credentials, filtered, exposesByEarlierWildcard }: Exposure): readonly HeaderExposure[] => {
  const values = extractListValues(reply.headers, 'Access-Control-Expose-Headers');
  const earlierWildcard = exposesByEarlierWildcard && credentials !== 'include' && values.kind === 'invalid' && values.before.includes('*');
  const listed = new Set(values.kind === 'list' ? values.items.map((item) => item.toLowerCase()) : earlierWildcard ? ['*'] : []);
  const named = values.kind === 'invalid' ? values.value.toLowerCase() : '';
  const because = (name: string): ExposureReason => {
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

/** Returns the names of the headers that aren't exposed: as sent, each once. */
export const unexposedHeaders = (exposure: Exposure): readonly string[] => [
  ...new Set(
    headerExposures(exposure)
      .filter(({ visible }) => !visible)
      .map(({ name }) => name),
  ),
];

// Headers for the browser, a cache or a proxy: no page needs to read them.
const NOT_FOR_PAGES =
  /^(?:access-control-.*|accept-ch|age|alt-svc|connection|content-encoding|content-security-policy.*|critical-ch|cross-origin-.*|date|keep-alive|nel|origin-agent-cluster|permissions-policy|proxy-.*|referrer-policy|report-to|reporting-endpoints|server|set-cookie2?|strict-transport-security|timing-allow-origin|trailer|transfer-encoding|upgrade|vary|via|x-content-type-options|x-dns-prefetch-control|x-frame-options|x-powered-by|x-xss-protection)$/i;

/** Returns the unexposed headers that a page may want to read. */
export const unexposedPageHeaders = (exposure: Exposure): readonly string[] =>
  unexposedHeaders(exposure).filter((name) => !NOT_FOR_PAGES.test(name));
