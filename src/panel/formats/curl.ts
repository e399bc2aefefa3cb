import { type Exchange, possible, type Sighting } from '../../core/facts/facts.ts';
import { requestOrigin } from '../../core/facts/request-origin.ts';
import { getHeader, type Header, type HeaderList } from '../../core/http/header-list.ts';
import { originOf } from '../../core/http/url.ts';
import { needOf } from '../../core/ruling/preflight-need.ts';
import type { Catalogue } from '../../locales/catalogue/catalogue.ts';
import type { EvaluatedExchange } from '../state/evaluated.ts';
import { quoteForShell } from './quote-for-shell.ts';

const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
// curl writes these itself, for the connection that it makes.
const OWN = /^(?:host|content-length|connection|transfer-encoding)$/i;

const isSendable = ({ name }: Header): boolean => TOKEN.test(name) && !OWN.test(name);

// A header without a value is written with a semicolon; with a colon it would be taken away.
const headerArgument = ({ name, value }: Header): string => (value === '' ? `${name};` : `${name}: ${value.replace(/[\r\n]+/g, ' ')}`);

/** The arguments of the command for one request. */
export const curlArguments = (method: string, url: string, headers: HeaderList): readonly string[] => [
  'curl',
  '-i',
  '--globoff',
  // Asked with -X alone, curl would wait for the body that a HEAD never gets.
  ...(method === 'HEAD' ? ['--head'] : ['-X', method]),
  ...headers.filter(isSendable).flatMap((header) => ['-H', headerArgument(header)]),
  '--url',
  url.split('#')[0] ?? url,
];

const written = ([command = '', ...rest]: readonly string[]): string => {
  const parts: string[] = [];
  for (const argument of rest) {
    const previous = parts.at(-1);
    const isValue = previous !== undefined && /^(?:-X|-H|--url)$/.test(previous);
    if (isValue) parts[parts.length - 1] = `${previous} ${quoteForShell(argument)}`;
    else parts.push(argument);
  }
  return [command, ...parts].join(' \\\n  ');
};

const completed = (headers: HeaderList, more: HeaderList): HeaderList => [
  ...headers,
  ...more.filter(({ name, value }) => value !== '' && getHeader(headers, name) === null),
];

interface Asked {
  readonly hop: Sighting;
  /** The request's origin; '' where the request shows none because it was not asked in CORS mode. */
  readonly origin: string;
  readonly crossOrigin: boolean;
}

const askedOf = ({ hops, origin, mode }: Exchange, index: number, hop: Sighting): Asked => {
  const page = possible(origin)[0];
  const crossOrigin = possible(mode).includes('cors') && hops.slice(0, index + 1).some(({ url }) => originOf(url) !== page);
  return { hop, crossOrigin, origin: crossOrigin ? requestOrigin(hops, index, page) : '' };
};

const requestOf = ({ hop, origin }: Asked): string =>
  written(curlArguments(hop.method, hop.url, completed(hop.headers, [{ name: 'Origin', value: origin }])));

/** The preflight as it was seen, else as the browser would have sent it; null where none was needed. */
const preflightOf = ({ hop, origin, crossOrigin }: Asked): string | null => {
  const { kind, method, unsafeNames } = needOf(hop);
  if (kind === 'not-needed' || (!hop.preflight && !crossOrigin)) return null;
  const headers = completed(hop.preflight?.headers ?? [], [
    { name: 'Origin', value: hop.preflight?.origin ?? origin },
    { name: 'Access-Control-Request-Method', value: hop.preflight?.method ?? method },
    { name: 'Access-Control-Request-Headers', value: unsafeNames.join(',') },
  ]);
  return written(curlArguments('OPTIONS', hop.url, headers));
};

/** The requests of an exchange as commands, each followed by its preflight's: a comment says which is which. */
export const curlOf = ({ exchange }: EvaluatedExchange, { ui }: Catalogue): string =>
  exchange.hops
    .flatMap((hop, index) => {
      const asked = askedOf(exchange, index, hop);
      const place = index === 0 ? '' : `, ${ui.onHop} ${index}`;
      const preflight = preflightOf(asked);
      return [
        `# ${ui.request}${place}\n${requestOf(asked)}\n`,
        ...(preflight === null ? [] : [`# ${ui.preflight}${place}\n${preflight}\n`]),
      ];
    })
    .join('\n');
