import type { CredentialsMode, Exchange, Initiator, RedirectMode, RequestMode } from '../../core/facts/facts.ts';
import { isSafelistedMethod } from '../../core/http/method.ts';
import { isSafelistedRequestHeader, scriptHeaders } from '../../core/http/safelist.ts';
import type { World } from '../../core/ruling/ruling.ts';

/** The request of a case; missing fields have the defaults of `fetch`. */
export interface CaseRequest {
  readonly by?: string;
  readonly method?: string;
  readonly headers?: readonly (readonly [name: string, value: string])[];
  readonly mode?: RequestMode;
  readonly credentials?: CredentialsMode;
  readonly redirect?: RedirectMode;
  readonly crossorigin?: 'anonymous' | 'use-credentials';
  readonly upload?: boolean;
  readonly sandboxed?: boolean;
}

const INITIATORS: Partial<Record<Initiator, string>> = {
  xhr: 'xhr',
  'event-source': 'event-source',
  beacon: 'beacon',
  image: 'img',
  script: 'script',
  style: 'stylesheet',
  font: 'font',
};
const ELEMENTS: readonly Initiator[] = ['image', 'script', 'style'];

const visibleAscii = (text: string): string => text.replace(/[^\x20-\xff]/g, '*');

/** Returns the headers that script set: those that a preflight names, and those that only script can set. */
const headersOf = ({ hops: [{ headers, preflight }] }: Exchange): CaseRequest['headers'] => {
  const unsafe = preflight?.unsafeNames ?? [];
  const own = new Set(scriptHeaders(headers));
  const set = headers.filter((header) => {
    const name = header.name.toLowerCase();
    if (unsafe.includes(name)) return true;
    return own.has(header) && !(isSafelistedRequestHeader(header) && /^accept(?:-language)?$/.test(name));
  });
  const unseen = unsafe.filter((name) => !set.some((header) => header.name.toLowerCase() === name));
  return [
    ...set.map(({ name, value }) => [visibleAscii(name), visibleAscii(value)] as const),
    // The log has its name only.
    ...unseen.map((name) => [name, name === 'content-type' ? 'application/json' : '1'] as const),
  ];
};

/** Returns how the page made the request, in one world. */
export const caseRequestOf = (exchange: Exchange, { mode, credentials, redirect, origin }: World): CaseRequest => {
  const { initiator, hops } = exchange;
  const [{ method, preflight }] = hops;
  const by = INITIATORS[initiator];
  const headers = headersOf(exchange) ?? [];
  const isElement = ELEMENTS.includes(initiator);
  const forced = preflight !== null && isSafelistedMethod(method) && preflight.unsafeNames.length === 0;
  return {
    ...(by && { by }),
    ...(method !== 'GET' && { method }),
    ...(headers.length > 0 && { headers }),
    ...(!by && mode !== 'cors' && { mode }),
    ...(!isElement && credentials !== 'same-origin' && { credentials }),
    ...(!by && redirect !== 'follow' && { redirect }),
    ...(isElement && mode === 'cors' && { crossorigin: credentials === 'include' ? ('use-credentials' as const) : ('anonymous' as const) }),
    ...(forced && { upload: true }),
    ...(origin === 'null' && { sandboxed: true }),
  };
};
