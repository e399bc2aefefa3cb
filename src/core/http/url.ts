/** The pieces of an absolute address with an authority. Core has no URL class: it knows no platform. */
export interface UrlParts {
  readonly scheme: string;
  readonly userinfo: string | null;
  readonly host: string;
  /** Without the colon; null when there is none. */
  readonly port: string | null;
  /** Path, query and fragment, as written. */
  readonly rest: string;
}

const SHAPE = /^([a-z][a-z0-9+.-]*):\/\/(?:([^/?#@]*)@)?(\[[^\]]*\]|[^/?#:@]*)(?::(\d*))?([/?#].*)?$/is;

/** Takes an address apart without changing it; null when it is not of that shape. */
export const splitUrl = (url: string): UrlParts | null => {
  const match = SHAPE.exec(url);
  if (!match) return null;
  const [, scheme = '', userinfo, host = '', port, rest = ''] = match;
  return { scheme, userinfo: userinfo ?? null, host, port: port ?? null, rest };
};

const DEFAULT_PORT: Readonly<Record<string, string>> = { http: '80', https: '443', ws: '80', wss: '443' };

// An address as browsers write it: lower case, no user name, no default port. Then its origin is a piece of it.
const PLAIN_ORIGIN = /^https?:\/\/[a-z0-9.-]+(?::(?!80(?!\d)|443(?!\d))\d+)?(?=[/?#]|$)/;

/** The origin of an address, serialized (HTML, "origin"): lower case, default port left out; `null` for one that has none. */
export const originOf = (url: string): string => {
  if (url !== lastUrl) {
    lastOrigin = parseOrigin(url);
    lastUrl = url;
  }
  return lastOrigin;
};

// One exchange asks for the origin of one address again and again.
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

/** The scheme of an address, lower case, without its colon; '' when it has none. */
export const schemeOf = (url: string): string => /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase() ?? '';

/** Fetch, "HTTP(S) scheme". */
export const isHttpScheme = (scheme: string): boolean => scheme === 'http' || scheme === 'https';

/** URL, "includes credentials": a user name or a password before the host. */
export const includesCredentials = (url: string): boolean => (splitUrl(url)?.userinfo ?? '') !== '';
