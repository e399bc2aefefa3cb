import { type Fact, type Initiator, type NonEmpty, open, type RequestMode, type Sighting, seen } from './facts.ts';
import { getHeader } from './http/header-list.ts';

const MODES: readonly RequestMode[] = ['cors', 'no-cors', 'same-origin', 'navigate', 'websocket'];

const BY_INITIATOR: Partial<Record<Initiator, RequestMode>> = {
  xhr: 'cors',
  'event-source': 'cors',
  font: 'cors',
  document: 'navigate',
  websocket: 'websocket',
};

/**
 * The request mode, from what travelled. Browsers name it in `Sec-Fetch-Mode`, but only to potentially trustworthy addresses;
 * elsewhere the presence of `Origin` tells: a cross-origin GET or HEAD carries it in CORS mode alone, any other method always.
 */
export const inferMode = (hops: NonEmpty<Sighting>, initiator: Initiator): Fact<RequestMode> => {
  if (hops.some(({ preflight }) => preflight !== null)) return seen('cors', 'request-headers');
  const [{ headers, method, provisional }] = hops;
  const named = getHeader(headers, 'Sec-Fetch-Mode');
  const mode = MODES.find((known) => known === named);
  if (mode) return seen(mode, 'request-headers');
  const fixed = BY_INITIATOR[initiator];
  if (fixed) return seen(fixed, 'har');
  // Mode same-origin never shows: Chromium makes no entry of it, and Firefox one that names the mode.
  if (provisional) return open(['cors', 'no-cors']);
  const hasOrigin = getHeader(headers, 'Origin') !== null;
  if (method === 'GET' || method === 'HEAD') {
    if (hasOrigin) return seen('cors', 'request-headers');
    const navigates = initiator === 'unknown' && (getHeader(headers, 'Accept') ?? '').startsWith('text/html');
    return seen(navigates ? 'navigate' : 'no-cors', 'request-headers');
  }
  return method === 'POST' ? open(['cors', 'no-cors']) : seen('cors', 'request-headers');
};
