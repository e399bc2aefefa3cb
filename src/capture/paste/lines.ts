import type { Header } from '../../core/http/header-list.ts';

const LONGEST = 1_000_000; // characters
const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
const REQUEST_LINE = /^([A-Za-z-]{1,30}) (\S+) HTTP\/\d/;
const STATUS_LINE = /^HTTP\/\d(?:\.\d)? (\d{3})(?!\d)/;
const PSEUDO = /^:(?:authority|method|path|scheme|status)$/;
// What DevTools show above the headers.
const GENERAL = /^(Request URL|Request Method|Status Code|Remote Address|Referrer Policy)\s*:?\s*(.*)$/i;
const SECTION = /^(?:▼ ?)?(General|(?:Raw )?Request Headers|(?:Raw )?Response Headers)(?: \(.*\))?\s*:?$/i;
const OF_RESPONSES =
  /^(?:access-control-(?:allow|expose|max).*|age|alt-svc|content-security-policy.*|cross-origin-.*|date|etag|expires|last-modified|location|server|set-cookie|strict-transport-security|timing-allow-origin|vary|www-authenticate|x-(?:content-type-options|frame-options|powered-by))$/;
const OF_REQUESTS =
  /^(?::(?:authority|method|path|scheme)|accept(?:-(?:charset|encoding|language))?|access-control-request-.*|authorization|cookie|host|if-.*|origin|referer|sec-.*|upgrade-insecure-requests|user-agent)$/;

/** What a message is. */
export type MessageKind = 'request' | 'response';

/** A line, and what `curl -v` marked it as. */
export interface PastedLine {
  readonly mark: MessageKind | null;
  readonly line: string;
}

/** `curl -v` marks what was sent and what came, and tells of itself in lines of its own. */
export const linesIn = (text: string): readonly PastedLine[] =>
  text
    .slice(0, LONGEST)
    .split(/\r\n|\n|\r/)
    .flatMap((raw): PastedLine[] => {
      const mark = /^([<>*{}])(?: |$)/.exec(raw)?.[1];
      if (mark === '*' || mark === '{' || mark === '}') return [];
      const line = (mark ? raw.slice(1) : raw).trim();
      return [{ mark: mark === '>' ? 'request' : mark === '<' ? 'response' : null, line }];
    });

/** A header line; null for any other. */
export const headerIn = (line: string): Header | null => {
  const colon = line.indexOf(':', 1);
  if (colon < 0 || /^[a-z]+:\/\//i.test(line)) return null;
  const name = line.slice(0, colon).trim();
  return TOKEN.test(name) || PSEUDO.test(name) ? { name, value: line.slice(colon + 1).trim() } : null;
};

// DevTools put name and value on two lines when their table is copied.
export const isValueAlone = ({ line }: PastedLine): boolean => line !== '' && headerIn(line) === null && beginningIn(line) === null;

/** Which kind of message alone has such a header. */
export const kindOf = (name: string): MessageKind | null => {
  const lower = name.toLowerCase();
  if (lower === ':status' || OF_RESPONSES.test(lower)) return 'response';
  return OF_REQUESTS.test(lower) ? 'request' : null;
};

/** How a message begins. */
interface Beginning {
  readonly kind: MessageKind | null;
  readonly method?: string | null;
  readonly path?: string | null;
  readonly status?: number;
}

/** A first line or a heading, with which a message begins. */
export const beginningIn = (line: string): Beginning | null => {
  const request = REQUEST_LINE.exec(line);
  if (request) return { kind: 'request', method: request[1] ?? null, path: request[2] ?? null };
  const status = STATUS_LINE.exec(line);
  if (status) return { kind: 'response', status: Number(status[1]) };
  const section = SECTION.exec(line)?.[1];
  return section === undefined ? null : { kind: /request/i.test(section) ? 'request' : /response/i.test(section) ? 'response' : null };
};

/** A line such as `Request URL: …`, whose value may stand on the next line; null for any other. */
export const statedIn = (line: string): { readonly name: string; readonly value: string } | null => {
  const [, name, value = ''] = GENERAL.exec(line) ?? [];
  return name === undefined ? null : { name, value };
};
