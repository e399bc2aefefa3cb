import { type CredentialsMode, type Exchange, seen } from '../../core/facts/facts.ts';
import { getHeader } from '../../core/http/header-list.ts';
import { readEntry } from '../har/wire-entry.ts';
import { join } from '../join/join.ts';
import type { PastedMessage } from './headers.ts';

/** What pasted lines may leave open and only their reader can tell. */
export interface PasteDetails {
  readonly url: string;
  readonly origin: string;
  /** null: not known. */
  readonly credentials: CredentialsMode | null;
  /** Put before the ids, so that one paste does not replace another. */
  readonly prefix: string;
  /** In milliseconds since 1970. */
  readonly startedAt: number;
}

/** The first address and the first origin that the lines themselves name; null when they do not. */
export const urlAndOriginIn = (messages: readonly PastedMessage[]): { readonly url: string | null; readonly origin: string | null } => {
  const origins = messages.flatMap(({ kind, headers }) => (kind === 'request' ? (getHeader(headers, 'Origin') ?? []) : []));
  return { url: messages.find(({ url }) => url !== null)?.url ?? null, origin: origins[0] ?? null };
};

interface Pair {
  request: PastedMessage | null;
  response: PastedMessage | null;
}

/** Each request with the response that follows it; one may be missing. */
const pairsOf = (messages: readonly PastedMessage[]): readonly Pair[] => {
  const pairs: Pair[] = [];
  for (const message of messages) {
    const last = pairs.at(-1);
    if (message.kind === 'request') {
      // DevTools show the response first.
      if (last && !last.request && pairs.length === 1) last.request = message;
      else pairs.push({ request: message, response: null });
    } else if (last && !last.response) last.response = message;
    else pairs.push({ request: null, response: message });
  }
  return pairs;
};

const GAP = 10; // ms: joining goes by time, and what was pasted has only an order

/** The cross-origin exchanges that pasted messages form; none when they stayed on one origin. */
export const exchangesOfPaste = (messages: readonly PastedMessage[], answers: PasteDetails): readonly Exchange[] => {
  const { origin, credentials, prefix, startedAt } = answers;
  let next = answers.url;
  const entries = pairsOf(messages).map(({ request, response }, index) => {
    // Only the first address was asked for; a redirect names the one after it.
    const url = (index === 0 ? answers.url : request?.url) ?? next;
    const headers = response?.headers ?? [];
    const location = response ? getHeader(headers, 'Location') : null;
    next = location === null ? url : resolved(location, url);
    return {
      startedDateTime: new Date(startedAt + index * GAP).toISOString(),
      time: GAP,
      request: { url, method: request?.method ?? response?.method ?? 'GET', headers: request?.headers ?? [] },
      response: { status: response ? (response.status ?? 200) : 0, headers },
    };
  });
  const wire = entries.flatMap((entry, index) => readEntry(entry, index) ?? []);
  return join(wire, { engine: 'chromium', pageOrigin: origin }).map((exchange) => ({
    ...exchange,
    id: `${prefix}${exchange.id}`,
    origin: exchange.origin.kind === 'seen' && exchange.origin.value === origin ? exchange.origin : seen(origin, 'user'),
    mode: exchange.mode.kind === 'seen' && hasRequest(messages) ? exchange.mode : seen('cors', 'user'),
    ...(credentials && { credentials: seen(credentials, 'user') }),
  }));
};

const hasRequest = (messages: readonly PastedMessage[]): boolean => messages.some(({ kind }) => kind === 'request');

const resolved = (location: string, base: string): string => {
  try {
    return new URL(location, base).href;
  } catch {
    return base;
  }
};
