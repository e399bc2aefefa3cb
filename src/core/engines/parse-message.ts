/** Parses the message that a browser's console prints for a blocked response. English messages only. */
import type { ReasonId } from '../checks/index.ts';
import type { Engine, Initiator } from '../facts/facts.ts';
import { type MessageKind, messageKinds } from './message-kinds.ts';

/** What one message contains. null: the message doesn't contain it. */
export interface ConsoleMessage {
  readonly engine: Engine;
  readonly initiator: Initiator;
  readonly url: string | null;
  /** The URL of the first request, if a redirect led to `url`. */
  readonly redirectedFrom: string | null;
  readonly origin: string | null;
  /** null: the preflight or the actual request. */
  readonly place: 'request' | 'preflight' | 'response' | 'redirect' | null;
  /** The reasons for which the engine prints it, the likeliest first. */
  readonly reasons: readonly [ReasonId, ...ReasonId[]];
  /** The response header that it names. */
  readonly header: string | null;
  /** The value of that header, as sent. */
  readonly sent: string | null;
  /** The method, the request header or the token that it names. */
  readonly named: string | null;
  readonly status: number | null;
}

const MAX_LENGTH = 100_000; // characters; browsers truncate their messages earlier

/** Returns the first known message in a text; null if there is none. Never throws. */
export const parseConsoleMessage = (text: string): ConsoleMessage | null => {
  const line = text.slice(0, MAX_LENGTH).replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ');
  return parseChromium(line) ?? parseFirefox(line) ?? parseWebKit(line);
};

interface Located {
  readonly engine: Engine;
  readonly rest: string;
  readonly url: string | null;
  readonly redirectedFrom?: string | null;
  readonly origin: string | null;
  readonly initiator: Initiator;
}

const messageFrom = ({ engine, rest, url, redirectedFrom = null, origin, initiator }: Located): ConsoleMessage | null => {
  const kind = messageKinds[engine].find(({ words }) => rest.includes(words));
  if (!kind) return null;
  const { reasons, header = null, place = null } = kind;
  const status = /Status code: (\d{3})(?!\d)/i.exec(rest)?.[1];
  return {
    engine,
    initiator,
    url,
    redirectedFrom,
    origin,
    place: engine === 'chromium' && place === null ? placeIn(rest) : place,
    reasons,
    header,
    sent: textBetween(rest, kind.sent),
    named: textBetween(rest, kind.named),
    status: status === undefined ? null : Number(status),
  };
};

const placeIn = (rest: string): 'preflight' | 'response' =>
  rest.startsWith("Response to preflight request doesn't pass") ? 'preflight' : 'response';

/** Returns the text between two delimiters; null if one of them is missing. */
const textBetween = (text: string, marks: MessageKind['sent']): string | null => {
  if (!marks) return null;
  const [before, after] = marks;
  const start = text.indexOf(before);
  if (start < 0) return null;
  const from = start + before.length;
  const end = text.indexOf(after, from);
  return end < 0 ? null : text.slice(from, end);
};

const INITIATORS: Readonly<Record<string, Initiator>> = {
  fetch: 'fetch',
  xmlhttprequest: 'xhr',
  image: 'image',
  script: 'script',
  font: 'font',
  'css stylesheet': 'style',
  eventsource: 'event-source',
  audio: 'media',
  video: 'media',
  'fetch api': 'fetch',
  'beacon api': 'beacon',
  'cannot load image': 'image',
};
const initiatorOf = (name: string): Initiator => INITIATORS[name.toLowerCase()] ?? 'unknown';

/** Searches for each part once, from the constant words in the middle outwards, so that time stays linear. */
const parseChromium = (line: string): ConsoleMessage | null => {
  const blocked = "' has been blocked by CORS policy: ";
  const middle = line.indexOf(blocked);
  if (middle < 0) return null;
  const originAt = line.lastIndexOf("from origin '", middle);
  const start = originAt < 0 ? -1 : line.lastIndexOf('Access to ', originAt);
  const addressAt = start < 0 ? -1 : line.indexOf(" at '", start);
  if (addressAt < 0 || addressAt > originAt) return null;
  // A URL can contain a quotation mark, so it ends at the last one.
  const [url = '', from = null] = line.slice(addressAt + 5, originAt).split("' (redirected from '");
  return messageFrom({
    engine: 'chromium',
    rest: line.slice(middle + blocked.length),
    url: withoutClosingQuote(url),
    redirectedFrom: from && withoutClosingQuote(from),
    origin: line.slice(originAt + 13, middle),
    initiator: initiatorOf(line.slice(start + 10, addressAt)),
  });
};

const withoutClosingQuote = (address: string): string => address.replace(/'\)? ?$/, '');

const parseFirefox = (line: string): ConsoleMessage | null => {
  const intro = 'disallows reading the remote resource at ';
  const start = line.indexOf(intro);
  const reason = start < 0 ? -1 : line.indexOf(' (Reason: ', start);
  if (reason < 0) return null;
  const url = line
    .slice(start + intro.length, reason)
    .replace(/\.$/, '')
    .replace(/^'|'$/g, '');
  const next = line.indexOf(intro, reason);
  return messageFrom({
    engine: 'firefox',
    rest: line.slice(reason, next < 0 ? line.length : next),
    url,
    origin: null,
    initiator: 'unknown',
  });
};

const parseWebKit = (line: string): ConsoleMessage | null => {
  const load =
    /(Fetch API|XMLHttpRequest|EventSource|Beacon API|Cannot load image|Cannot load script) (?:cannot load )?(https?:\/\/[^ ]+)/i.exec(
      line,
    );
  const redirect = /Cross-origin redirection to (\S+) denied/.exec(line)?.[1] ?? null;
  const url = redirect ?? load?.[2]?.replace(/\.$/, '') ?? null;
  const origin = /Origin (\S+) is not allowed by/.exec(line)?.[1] ?? null;
  return messageFrom({ engine: 'webkit', rest: line, url, origin, initiator: initiatorOf(load?.[1] ?? '') });
};
