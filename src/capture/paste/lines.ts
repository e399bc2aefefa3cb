import type { Header } from '../../core/http/header-list.ts';

const MAX_LENGTH = 1_000_000; // characters
const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
const REQUEST_LINE = /^([A-Za-z-]{1,30}) (\S+) HTTP\/\d/;
const STATUS_LINE = /^HTTP\/\d(?:\.\d)? (\d{3})(?!\d)/;
const PSEUDO = /^:(?:authority|method|path|scheme|status)$/;
// What DevTools show above the headers, under "General".
const GENERAL = /^(Request URL|Request Method|Status Code|Remote Address|Referrer Policy)\s*:?\s*(.*)$/i;
const SECTION = /^(?:▼ ?)?(General|(?:Raw )?Request Headers|(?:Raw )?Response Headers)(?: \(.*\))?\s*:?$/i;
const RESPONSE_HEADER =
  /^(?:access-control-(?:allow|expose|max).*|age|alt-svc|content-security-policy.*|cross-origin-.*|date|etag|expires|last-modified|location|server|set-cookie|strict-transport-security|timing-allow-origin|vary|www-authenticate|x-(?:content-type-options|frame-options|powered-by))$/;
const REQUEST_HEADER =
  /^(?::(?:authority|method|path|scheme)|accept(?:-(?:charset|encoding|language))?|access-control-request-.*|authorization|cookie|host|if-.*|origin|referer|sec-.*|upgrade-insecure-requests|user-agent)$/;

export type MessageKind = 'request' | 'response';

/** A trimmed line, with the kind of message that `curl -v` marks it as. */
export interface PastedLine {
  readonly mark: MessageKind | null;
  readonly line: string;
}

/** Splits a text into lines. `curl -v` marks sent lines with `>`, received ones with `<`, and lines about itself with `*`, `{` or `}`. */
export const splitLines = (text: string): readonly PastedLine[] =>
  text
    .slice(0, MAX_LENGTH)
    .split(/\r\n|\n|\r/)
    .flatMap((raw): PastedLine[] => {
      const mark = /^([<>*{}])(?: |$)/.exec(raw)?.[1];
      if (mark === '*' || mark === '{' || mark === '}') return [];
      const line = (mark ? raw.slice(1) : raw).trim();
      return [{ mark: mark === '>' ? 'request' : mark === '<' ? 'response' : null, line }];
    });

/** Parses a header line; null for any other. */
export const parseHeaderLine = (line: string): Header | null => {
  const colon = line.indexOf(':', 1);
  if (colon < 0 || /^[a-z]+:\/\//i.test(line)) return null;
  const name = line.slice(0, colon).trim();
  return TOKEN.test(name) || PSEUDO.test(name) ? { name, value: line.slice(colon + 1).trim() } : null;
};

/** Whether a line is a header's value: the table in DevTools is copied with name and value on two lines. */
export const isValueLine = ({ line }: PastedLine): boolean => line !== '' && parseHeaderLine(line) === null && parseStart(line) === null;

/** The only kind of message that has such a header; null when both kinds may have it. */
export const messageKindOf = (name: string): MessageKind | null => {
  const lower = name.toLowerCase();
  if (lower === ':status' || RESPONSE_HEADER.test(lower)) return 'response';
  return REQUEST_HEADER.test(lower) ? 'request' : null;
};

/** What the start of a message shows. */
interface MessageStart {
  readonly kind: MessageKind | null;
  readonly method?: string | null;
  readonly path?: string | null;
  readonly status?: number;
}

/** Parses a request line, status line or heading, which starts a message; null for any other line. */
export const parseStart = (line: string): MessageStart | null => {
  const request = REQUEST_LINE.exec(line);
  if (request) return { kind: 'request', method: request[1] ?? null, path: request[2] ?? null };
  const status = STATUS_LINE.exec(line);
  if (status) return { kind: 'response', status: Number(status[1]) };
  const section = SECTION.exec(line)?.[1];
  return section === undefined ? null : { kind: /request/i.test(section) ? 'request' : /response/i.test(section) ? 'response' : null };
};

/** Parses a line such as `Request URL: …`; null for any other. Its value is '' when it is on the next line. */
export const parseGeneralLine = (line: string): { readonly name: string; readonly value: string } | null => {
  const [, name, value = ''] = GENERAL.exec(line) ?? [];
  return name === undefined ? null : { name, value };
};
