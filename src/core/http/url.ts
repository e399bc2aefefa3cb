/** The parts of an absolute URL with an authority. `URL` isn't used: core has no platform APIs. */
interface UrlParts {
  readonly scheme: string;
  readonly userinfo: string | null;
  readonly host: string;
  /** Without the colon; null if there is none. */
  readonly port: string | null;
  /** Path, query and fragment, as written. */
  readonly rest: string;
}

const SHAPE = /^([a-z][a-z0-9+.-]*):\/\/(?:([^/?#@]*)@)?(\[[^\]]*\]|[^/?#:@]*)(?::(\d*))?([/?#].*)?$/is;

/** Splits a URL without normalizing it; null if it isn't absolute or has no authority. */
export const splitUrl = (url: string): UrlParts | null => {
  const match = SHAPE.exec(url);
  if (!match) return null;
  const [, scheme = '', userinfo, host = '', port, rest = ''] = match;
  return { scheme, userinfo: userinfo ?? null, host, port: port ?? null, rest };
};

const DEFAULT_PORT: Readonly<Record<string, string>> = { http: '80', https: '443', ws: '80', wss: '443' };

// A URL as browsers write it: lowercase, no user name, no default port. Its origin is a prefix of it.
const PLAIN_ORIGIN = /^https?:\/\/[a-z0-9.-]+(?::(?!80(?!\d)|443(?!\d))\d+)?(?=[/?#]|$)/;

/** Returns the serialized origin of a URL: lowercase, without a default port; `null` if it is opaque. Source: HTML, "origin". */
export const originOf = (url: string): string => {
  if (url !== lastUrl) {
    lastOrigin = parseOrigin(url);
    lastUrl = url;
  }
  return lastOrigin;
};

// The checks of one exchange need the origin of the same URL many times.
let lastUrl = '';
let lastOrigin = 'null';

const parseOrigin = (url: string): string => {
  const plain = PLAIN_ORIGIN.exec(url);
  if (plain) return plain[0];
  const pieces = splitUrl(url);
  if (!pieces || pieces.host === '') return 'null';
  const scheme = pieces.scheme.toLowerCase();
  if (!(scheme in DEFAULT_PORT)) return 'null';
  const port = pieces.port && pieces.port !== DEFAULT_PORT[scheme] ? `:${pieces.port}` : '';
  return `${scheme}://${pieces.host.toLowerCase()}${port}`;
};

/** Returns the scheme of a URL, lowercase, without its colon; '' if it has none. */
export const schemeOf = (url: string): string => /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase() ?? '';

/** Fetch, "HTTP(S) scheme". */
export const isHttpScheme = (scheme: string): boolean => scheme === 'http' || scheme === 'https';

/** URL, "includes credentials": a user name or a password before the host. */
export const includesCredentials = (url: string): boolean => (splitUrl(url)?.userinfo ?? '') !== '';
