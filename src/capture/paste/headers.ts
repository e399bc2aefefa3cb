/** Header lines as people paste them: from DevTools, from `curl -v`, or plain. Any text is read; what is no header is left out. */
import { getHeader, type Header } from '../../core/http/header-list.ts';
import { beginningIn, headerIn, isValueAlone, kindOf, linesIn, type MessageKind, type PastedLine, statedIn } from './lines.ts';

/** One message: the headers of a request or of a response. */
export interface PastedMessage {
  readonly kind: MessageKind;
  /** null: its lines do not tell. */
  readonly method: string | null;
  readonly url: string | null;
  readonly status: number | null;
  readonly headers: readonly Header[];
}

interface Draft {
  kind: MessageKind | null;
  /** Its first line, a mark or a heading says what it is. */
  readonly certain: boolean;
  readonly method: string | null;
  readonly path: string | null;
  readonly status: number | null;
  readonly headers: Header[];
}

/** What DevTools show above the headers. */
interface General {
  url: string | null;
  method: string | null;
  status: number | null;
}

/** The messages of a text in their order; none when no line of it is a header. Never throws. */
export const readHeaders = (text: string): readonly PastedMessage[] => {
  const drafts: Draft[] = [];
  const general: General = { url: null, method: null, status: null };
  let current: Draft | null = null;
  const begin = (more: Partial<Draft>): Draft => {
    const one: Draft = { kind: null, certain: true, method: null, path: null, status: null, headers: [], ...more };
    drafts.push(one);
    return one;
  };
  const lines = linesIn(text);
  for (let at = 0; at < lines.length; at++) {
    const { mark, line } = lines[at] as PastedLine;
    const beginning = beginningIn(line);
    const stated = statedIn(line);
    if (beginning) current = begin(beginning);
    else if (stated) {
      const { name, value } = stated;
      state(general, name, value || (lines[at + 1]?.line ?? ''));
      if (value === '') at++;
    } else if (line === '') {
      if (current && current.headers.length > 0) current = null;
    } else {
      const header = headerIn(line);
      if (!header) continue;
      current =
        current && belongs(current, header.name, mark) ? current : begin({ kind: mark ?? kindOf(header.name), certain: mark !== null });
      current.kind ??= kindOf(header.name);
      const next = lines[at + 1];
      const split = header.value === '' && next !== undefined && isValueAlone(next);
      current.headers.push(split ? { ...header, value: next.line } : header);
      if (split) at++;
    }
  }
  return drafts.filter(({ headers, status }) => headers.length > 0 || status !== null).map((one) => finished(one, general));
};

/** Plain lines of a response may stand right below those of a request, with nothing in between. */
const belongs = ({ kind, certain }: Draft, name: string, mark: PastedLine['mark']): boolean => {
  if (kind === null) return true;
  if (mark !== null) return kind === mark;
  return certain || (kindOf(name) ?? kind) === kind;
};

const state = (general: General, name: string, value: string): void => {
  if (/url/i.test(name)) general.url = value;
  else if (/method/i.test(name)) general.method = value;
  else if (/status/i.test(name)) general.status = Number(/\d{3}/.exec(value)?.[0] ?? 0) || null;
};

const finished = (one: Draft, general: General): PastedMessage => {
  const pseudo = (name: string) => getHeader(one.headers, name);
  const kind = one.kind ?? 'response';
  const headers = one.headers.filter(({ name }) => !name.startsWith(':'));
  if (kind === 'response')
    return { kind, method: general.method, url: general.url, status: one.status ?? (Number(pseudo(':status')) || general.status), headers };
  return {
    kind,
    method: one.method ?? pseudo(':method') ?? general.method,
    url: addressOf(one, pseudo) ?? general.url,
    status: null,
    headers,
  };
};

/** Where a request went, as its first line and `Host` tell; the scheme is taken for https where nothing says otherwise. */
const addressOf = ({ path }: Draft, header: (name: string) => string | null): string | null => {
  const target = path ?? header(':path');
  if (target !== null && /^https?:\/\//i.test(target)) return target;
  const host = header(':authority') ?? header('Host');
  return host === null ? null : `${header(':scheme') ?? 'https'}://${host}${target?.startsWith('/') ? target : '/'}`;
};
