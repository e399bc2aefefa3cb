/** Reads header lines as people paste them: from DevTools, from `curl -v`, or plain. Lines that aren't headers are ignored. */
import { getHeader, type Header } from '../../core/http/header-list.ts';
import {
  isValueLine,
  type MessageKind,
  messageKindOf,
  type PastedLine,
  parseGeneralLine,
  parseHeaderLine,
  parseStart,
  splitLines,
} from './lines.ts';

/** One message: the headers of a request or of a response. */
export interface PastedMessage {
  readonly kind: MessageKind;
  /** null when its lines don't name it; so are `url` and `status`. */
  readonly method: string | null;
  readonly url: string | null;
  readonly status: number | null;
  readonly headers: readonly Header[];
}

interface Draft {
  kind: MessageKind | null;
  /** Whether a first line, a mark or a heading names the kind. */
  readonly isKindCertain: boolean;
  readonly method: string | null;
  readonly path: string | null;
  readonly status: number | null;
  readonly headers: Header[];
}

/** What DevTools show above the headers, under "General". */
interface General {
  url: string | null;
  method: string | null;
  status: number | null;
}

/** Returns the messages in a text, in order; none when no line is a header. Never throws. */
export const readHeaders = (text: string): readonly PastedMessage[] => {
  const drafts: Draft[] = [];
  const general: General = { url: null, method: null, status: null };
  let current: Draft | null = null;
  const begin = (fields: Partial<Draft>): Draft => {
    const draft: Draft = { kind: null, isKindCertain: true, method: null, path: null, status: null, headers: [], ...fields };
    drafts.push(draft);
    return draft;
  };
  const lines = splitLines(text);
  for (let at = 0; at < lines.length; at++) {
    const { mark, line } = lines[at] as PastedLine;
    const start = parseStart(line);
    const generalLine = parseGeneralLine(line);
    if (start) current = begin(start);
    else if (generalLine) {
      const { name, value } = generalLine;
      setGeneral(general, name, value || (lines[at + 1]?.line ?? ''));
      if (value === '') at++;
    } else if (line === '') {
      if (current && current.headers.length > 0) current = null;
    } else {
      const header = parseHeaderLine(line);
      if (!header) continue;
      current =
        current && belongsTo(current, header.name, mark)
          ? current
          : begin({ kind: mark ?? messageKindOf(header.name), isKindCertain: mark !== null });
      current.kind ??= messageKindOf(header.name);
      const next = lines[at + 1];
      const isSplit = header.value === '' && next !== undefined && isValueLine(next);
      current.headers.push(isSplit ? { ...header, value: next.line } : header);
      if (isSplit) at++;
    }
  }
  return drafts.filter(({ headers, status }) => headers.length > 0 || status !== null).map((draft) => finish(draft, general));
};

/** Whether a header belongs to the message above it. A response may follow a request without an empty line in between. */
const belongsTo = ({ kind, isKindCertain }: Draft, name: string, mark: PastedLine['mark']): boolean => {
  if (kind === null) return true;
  if (mark !== null) return kind === mark;
  return isKindCertain || (messageKindOf(name) ?? kind) === kind;
};

const setGeneral = (general: General, name: string, value: string): void => {
  if (/url/i.test(name)) general.url = value;
  else if (/method/i.test(name)) general.method = value;
  else if (/status/i.test(name)) general.status = Number(/\d{3}/.exec(value)?.[0] ?? 0) || null;
};

const finish = (draft: Draft, general: General): PastedMessage => {
  const pseudo = (name: string) => getHeader(draft.headers, name);
  const kind = draft.kind ?? 'response';
  const headers = draft.headers.filter(({ name }) => !name.startsWith(':'));
  if (kind === 'response')
    return {
      kind,
      method: general.method,
      url: general.url,
      status: draft.status ?? (Number(pseudo(':status')) || general.status),
      headers,
    };
  return {
    kind,
    method: draft.method ?? pseudo(':method') ?? general.method,
    url: urlOf(draft, pseudo) ?? general.url,
    status: null,
    headers,
  };
};

/** The URL from the request line and `Host`; the scheme defaults to https. null without a host. */
const urlOf = ({ path }: Draft, header: (name: string) => string | null): string | null => {
  const target = path ?? header(':path');
  if (target !== null && /^https?:\/\//i.test(target)) return target;
  const host = header(':authority') ?? header('Host');
  return host === null ? null : `${header(':scheme') ?? 'https'}://${host}${target?.startsWith('/') ? target : '/'}`;
};
