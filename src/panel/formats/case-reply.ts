import type { Exchange, Outcome } from '../../core/facts/facts.ts';
import type { Header } from '../../core/http/header-list.ts';
import { originOf } from '../../core/http/url.ts';

/** One answer of a case. */
export interface CaseReply {
  readonly status: number;
  readonly lines: readonly string[];
}

/** Which server of a case stands for an origin. */
export type Server = 'page' | 'api' | 'other';
/** The origins of an exchange and the servers that stand for them. */
export type Servers = ReadonlyMap<string, Server>;

/** The page, the first other origin, and whatever comes after it. */
export const serversOf = ({ hops }: Exchange, page: string): Servers => {
  const servers = new Map<string, Server>([[page, 'page']]);
  for (const { url } of hops) {
    const origin = originOf(url);
    if (!servers.has(origin)) servers.set(origin, servers.size === 1 ? 'api' : 'other');
  }
  return servers;
};

const escaped = (text: string): string => text.replace(/[^\w\s]/g, '\\$&');

/** A value with the names of places where it names origins: whole ones, not those that another origin begins with. */
const withPlaces = (value: string, servers: Servers): string => {
  let text = value;
  for (const [origin, server] of servers) {
    if (origin !== 'null') text = text.replace(new RegExp(`(?<![\\w.-])${escaped(origin)}(?![\\w.:-])`, 'g'), `{${server}}`);
  }
  return text;
};

// What describes the body and the connection of another server than the one that will answer.
const OF_THE_CONNECTION = /^(?:connection|keep-alive|content-length|content-encoding|transfer-encoding|trailer|upgrade|alt-svc|:.*)$/i;

// A line holds bytes, and ends where it is broken.
const oneLine = (text: string): string => text.replace(/[\r\n\0]+/g, ' ').replace(/[^\0-\xff]/g, '*');

const linesOf = ({ name, value }: Header, servers: Servers): readonly string[] => {
  if (OF_THE_CONNECTION.test(name)) return [];
  const values = name.toLowerCase() === 'set-cookie' ? value.split('\n') : [value];
  return values.map((one) => `${oneLine(name)}: ${oneLine(withPlaces(one, servers))}`);
};

/** An answer as lines; `next`: the address of the hop that it led to, which `Location` then names. */
export const caseReplyOf = (outcome: Outcome, servers: Servers, next: string | null): CaseReply => {
  if (outcome.kind === 'unanswered') return { status: 200, lines: [] };
  const { status, headers, location } = outcome.reply;
  const [target, fragment] = (location ?? '').split('#');
  const leads = next !== null && target === next.split('#')[0];
  const lines = headers.flatMap((header) => {
    if (!leads || header.name.toLowerCase() !== 'location') return linesOf(header, servers);
    return [`${header.name}: {next}${fragment === undefined ? '' : oneLine(`#${fragment}`)}`];
  });
  return { status, lines };
};
