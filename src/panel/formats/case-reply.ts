import type { Exchange, Outcome } from '../../core/facts/facts.ts';
import type { Header } from '../../core/http/header-list.ts';
import { originOf } from '../../core/http/url.ts';

/** One response of a case. */
export interface CaseReply {
  readonly status: number;
  readonly lines: readonly string[];
}

/** The server of a case that stands for an origin. */
export type Server = 'page' | 'api' | 'other';
/** The origins of an exchange and the servers that stand for them. */
type Servers = ReadonlyMap<string, Server>;

/** Returns the servers: `page` for the page's origin, `api` for the first other origin, `other` for all further ones. */
export const serversOf = ({ hops }: Exchange, page: string): Servers => {
  const servers = new Map<string, Server>([[page, 'page']]);
  for (const { url } of hops) {
    const origin = originOf(url);
    if (!servers.has(origin)) servers.set(origin, servers.size === 1 ? 'api' : 'other');
  }
  return servers;
};

const escaped = (text: string): string => text.replace(/[^\w\s]/g, '\\$&');

/** Returns a value with its origins replaced by the names of their servers. An origin that is only the start of another is kept. */
const withServerNames = (value: string, servers: Servers): string => {
  let text = value;
  for (const [origin, server] of servers) {
    if (origin !== 'null') text = text.replace(new RegExp(`(?<![\\w.-])${escaped(origin)}(?![\\w.:-])`, 'g'), `{${server}}`);
  }
  return text;
};

// Headers about body and connection, which will differ on the server that runs the case.
const OF_THE_CONNECTION = /^(?:connection|keep-alive|content-length|content-encoding|transfer-encoding|trailer|upgrade|alt-svc|:.*)$/i;

// A header line holds bytes, and ends at a line break.
const oneLine = (text: string): string => text.replace(/[\r\n\0]+/g, ' ').replace(/[^\0-\xff]/g, '*');

const linesOf = ({ name, value }: Header, servers: Servers): readonly string[] => {
  if (OF_THE_CONNECTION.test(name)) return [];
  const values = name.toLowerCase() === 'set-cookie' ? value.split('\n') : [value];
  return values.map((one) => `${oneLine(name)}: ${oneLine(withServerNames(one, servers))}`);
};

/** Returns a response as header lines. `next`: the URL of the next hop, which `Location` then refers to. */
export const caseReplyOf = (outcome: Outcome, servers: Servers, next: string | null): CaseReply => {
  if (outcome.kind === 'unanswered') return { status: 200, lines: [] };
  const { status, headers, location } = outcome.reply;
  const [target, fragment] = (location ?? '').split('#');
  const leadsToNext = next !== null && target === next.split('#')[0];
  const lines = headers.flatMap((header) => {
    if (!leadsToNext || header.name.toLowerCase() !== 'location') return linesOf(header, servers);
    return [`${header.name}: {next}${fragment === undefined ? '' : oneLine(`#${fragment}`)}`];
  });
  return { status, lines };
};
