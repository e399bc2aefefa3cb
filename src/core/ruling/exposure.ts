import type { CredentialsMode, Exchange, Initiator, Reply } from '../facts/facts.ts';
import { extractListValues } from '../http/field-values.ts';
import { getHeader, type Header } from '../http/header-list.ts';
import { withoutSeparators } from '../http/similar-name.ts';
import { isUsuallyRead, type ReadResponse } from './wanted-headers.ts';

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
  /** null: what sent the request can't read headers, such as an image. */
  readonly reader: HeaderReader | null;
}

/** The page's code that receives the response. */
export interface HeaderReader extends Pick<ReadResponse, 'url' | 'method'> {
  /** The names of the headers that it is known to have read but not got, lowercase. */
  readonly missed?: readonly string[];
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
export const unexposedHeaders = (exposure: Exposure): readonly string[] =>
  namesOf(headerExposures(exposure).filter(({ visible }) => !visible));

// Headers for the browser, a cache or a proxy: no page needs to read them.
const NOT_FOR_PAGES =
  /^(?:access-control-.*|accept-ch|age|alt-svc|connection|content-encoding|content-security-policy.*|critical-ch|cross-origin-.*|date|keep-alive|nel|origin-agent-cluster|permissions-policy|proxy-.*|referrer-policy|report-to|reporting-endpoints|server|set-cookie2?|strict-transport-security|timing-allow-origin|trailer|transfer-encoding|upgrade|vary|via|x-content-type-options|x-dns-prefetch-control|x-frame-options|x-powered-by|x-xss-protection)$/i;

// Headers that servers, caches and networks add to every response. Without a better sign, no page misses them.
const ADDED_EVERYWHERE =
  /^(?:accept-ranges|cdn-.*|cf-.*|etag|eagleid|fly-.*|priority|server-timing|traceparent|x-amz-.*|x-amzn-.*|x-azure-.*|x-b3-.*|x-cache.*|x-cloud-trace-context|x-correlation-id|x-download-options|x-edge-.*|x-envoy-.*|x-fastly-.*|x-github-request-id|x-ms-.*|x-nf-.*|x-permitted-cross-domain-policies|x-proxy-.*|x-ratelimit-.*|x-request-id|x-robots-tag|x-runtime|x-served-by|x-timer|x-trace-.*|x-ua-compatible|x-varnish|x-vercel-.*)$/i;

const SCRIPT: ReadonlySet<Initiator> = new Set(['fetch', 'xhr', 'unknown']);

/** Returns what can read the headers of an exchange's last response; null if nothing can. */
export const readerOf = ({ initiator, hops, call }: Exchange): HeaderReader | null => {
  const { url, method } = hops[hops.length - 1] ?? hops[0];
  return SCRIPT.has(initiator) ? { url, method, missed: call?.missed ?? [] } : null;
};

/** Returns the unexposed headers that JavaScript wants, as far as there is a sign of that. */
export const unexposedPageHeaders = (exposure: Exposure): readonly string[] => {
  const { reply, reader } = exposure;
  if (reader === null || !exposure.filtered) return [];
  const meant = namesMeant(reply);
  const wanted = ({ name, value, visible, because }: HeaderExposure): boolean => {
    if (visible || because === 'forbidden') return false;
    if (reader.missed?.includes(name.toLowerCase()) || meant.has(withoutSeparators(name))) return true;
    if (NOT_FOR_PAGES.test(name)) return false;
    if (because === 'wildcard-with-credentials' && !ADDED_EVERYWHERE.test(name)) return true;
    return isUsuallyRead({ ...reader, status: reply.status, headers: reply.headers }, name, value);
  };
  return namesOf(headerExposures(exposure).filter(wanted));
};

/** Returns the other unexposed headers, without those that are only for the browser, a cache or a proxy. */
export const otherUnexposedHeaders = (exposure: Exposure): readonly string[] => {
  const wanted = new Set(unexposedPageHeaders(exposure));
  return unexposedHeaders(exposure).filter((name) => !wanted.has(name) && !NOT_FOR_PAGES.test(name));
};

/** The names in `Access-Control-Expose-Headers`, valid list or not, without `-` and `_`: what the server meant to expose. */
const namesMeant = ({ headers }: Reply): ReadonlySet<string> => {
  const value = getHeader(headers, 'Access-Control-Expose-Headers') ?? '';
  return new Set(value.split(/[^\w-]+/).map(withoutSeparators));
};

const namesOf = (headers: readonly Header[]): readonly string[] => [...new Set(headers.map(({ name }) => name))];
