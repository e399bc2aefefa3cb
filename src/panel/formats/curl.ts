import { type Exchange, possible, type Sighting } from '../../core/facts/facts.ts';
import { requestOrigin } from '../../core/facts/request-origin.ts';
import { getHeader, type Header, type HeaderList } from '../../core/http/header-list.ts';
import { originOf } from '../../core/http/url.ts';
import { preflightNeedOf } from '../../core/ruling/preflight-need.ts';
import type { Catalogue } from '../../locales/catalogue/catalogue.ts';
import type { EvaluatedExchange } from '../state/evaluated.ts';
import { quoteForShell } from './quote-for-shell.ts';

const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
// curl sets these itself, for its own connection.
const MANAGED_BY_CURL = /^(?:host|content-length|connection|transfer-encoding)$/i;

const isSendable = ({ name }: Header): boolean => TOKEN.test(name) && !MANAGED_BY_CURL.test(name);

// curl sends an empty header for a name with a semicolon; with a colon it would remove the header.
const headerArgument = ({ name, value }: Header): string => (value === '' ? `${name};` : `${name}: ${value.replace(/[\r\n]+/g, ' ')}`);

/** Returns the arguments of the command for one request. */
export const curlArguments = (method: string, url: string, headers: HeaderList): readonly string[] => [
  'curl',
  '-i',
  '--globoff',
  // With -X HEAD alone, curl would wait for a body.
  ...(method === 'HEAD' ? ['--head'] : ['-X', method]),
  ...headers.filter(isSendable).flatMap((header) => ['-H', headerArgument(header)]),
  '--url',
  url.split('#')[0] ?? url,
];

const commandText = ([command = '', ...rest]: readonly string[]): string => {
  const parts: string[] = [];
  for (const argument of rest) {
    const previous = parts.at(-1);
    const isValue = previous !== undefined && /^(?:-X|-H|--url)$/.test(previous);
    if (isValue) parts[parts.length - 1] = `${previous} ${quoteForShell(argument)}`;
    else parts.push(argument);
  }
  return [command, ...parts].join(' \\\n  ');
};

const withMissing = (headers: HeaderList, more: HeaderList): HeaderList => [
  ...headers,
  ...more.filter(({ name, value }) => value !== '' && getHeader(headers, name) === null),
];

interface ResolvedHop {
  readonly hop: Sighting;
  /** The request's origin; '' for a request that is not a cross-origin CORS request. */
  readonly origin: string;
  readonly crossOrigin: boolean;
}

const resolveHop = ({ hops, origin, mode }: Exchange, index: number, hop: Sighting): ResolvedHop => {
  const page = possible(origin)[0];
  const crossOrigin = possible(mode).includes('cors') && hops.slice(0, index + 1).some(({ url }) => originOf(url) !== page);
  return { hop, crossOrigin, origin: crossOrigin ? requestOrigin(hops, index, page) : '' };
};

const requestOf = ({ hop, origin }: ResolvedHop): string =>
  commandText(curlArguments(hop.method, hop.url, withMissing(hop.headers, [{ name: 'Origin', value: origin }])));

/** Returns the preflight as seen, else as the browser would have sent it; null where none is needed. */
const preflightOf = ({ hop, origin, crossOrigin }: ResolvedHop): string | null => {
  const { kind, method, unsafeNames } = preflightNeedOf(hop);
  if (kind === 'not-needed' || (!hop.preflight && !crossOrigin)) return null;
  const headers = withMissing(hop.preflight?.headers ?? [], [
    { name: 'Origin', value: hop.preflight?.origin ?? origin },
    { name: 'Access-Control-Request-Method', value: hop.preflight?.method ?? method },
    { name: 'Access-Control-Request-Headers', value: unsafeNames.join(',') },
  ]);
  return commandText(curlArguments('OPTIONS', hop.url, headers));
};

/** Returns the requests of an exchange as commands, each followed by its preflight's, with a comment above each. */
export const curlOf = ({ exchange }: EvaluatedExchange, { ui }: Catalogue): string =>
  exchange.hops
    .flatMap((hop, index) => {
      const resolved = resolveHop(exchange, index, hop);
      const place = index === 0 ? '' : `, ${ui.afterRedirect} ${index}`;
      const preflight = preflightOf(resolved);
      return [
        `# ${ui.request}${place}\n${requestOf(resolved)}\n`,
        ...(preflight === null ? [] : [`# ${ui.preflight}${place}\n${preflight}\n`]),
      ];
    })
    .join('\n');
