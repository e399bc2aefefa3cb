import { type CredentialsMode, type Exchange, seen } from '../../core/facts/facts.ts';
import { getHeader } from '../../core/http/header-list.ts';
import { readEntry } from '../har/wire-entry.ts';
import { join } from '../join/join.ts';
import type { PastedMessage } from './headers.ts';

/** What pasted lines may not contain, as the user filled it in. */
interface PasteDetails {
  readonly url: string;
  readonly origin: string;
  /** null when unknown. */
  readonly credentials: CredentialsMode | null;
  /** Starts each exchange's id, so that one paste doesn't replace another. */
  readonly prefix: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
}

/** The first URL and the first origin in the lines; each null when there is none. */
export const urlAndOriginIn = (messages: readonly PastedMessage[]): { readonly url: string | null; readonly origin: string | null } => {
  const origins = messages.flatMap(({ kind, headers }) => (kind === 'request' ? (getHeader(headers, 'Origin') ?? []) : []));
  return { url: messages.find(({ url }) => url !== null)?.url ?? null, origin: origins[0] ?? null };
};

interface Pair {
  request: PastedMessage | null;
  response: PastedMessage | null;
}

/** Pairs each request with the response that follows it; one of them may be missing. */
const pairsOf = (messages: readonly PastedMessage[]): readonly Pair[] => {
  const pairs: Pair[] = [];
  for (const message of messages) {
    const last = pairs.at(-1);
    if (message.kind === 'request') {
      // DevTools show the response above its request.
      if (last && !last.request && pairs.length === 1) last.request = message;
      else pairs.push({ request: message, response: null });
    } else if (last && !last.response) last.response = message;
    else pairs.push({ request: null, response: message });
  }
  return pairs;
};

const GAP = 10; // ms between entries: joining needs times, and pasted lines only have an order

/** Returns the cross-origin exchanges that pasted messages form. */
export const exchangesOfPaste = (messages: readonly PastedMessage[], details: PasteDetails): readonly Exchange[] => {
  const { origin, credentials, prefix, startedAt } = details;
  let next = details.url;
  const entries = pairsOf(messages).map(({ request, response }, index) => {
    // The user fills in only the first URL; each redirect names the next.
    const url = (index === 0 ? details.url : request?.url) ?? next;
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
