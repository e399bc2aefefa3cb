import { getHeader } from '../http/header-list.ts';
import { originOf } from '../http/url.ts';
import { type Engine, type Fact, type Initiator, open, type RequestMode, type Sighting, seen } from './facts.ts';
import type { NonEmpty } from './non-empty.ts';

const MODES: readonly RequestMode[] = ['cors', 'no-cors', 'same-origin', 'navigate', 'websocket'];

const SHOWN = Object.fromEntries(MODES.map((mode) => [mode, seen(mode, 'request-headers')])) as Record<RequestMode, Fact<RequestMode>>;

const BY_INITIATOR: Partial<Record<Initiator, RequestMode>> = {
  xhr: 'cors',
  'event-source': 'cors',
  font: 'cors',
  document: 'navigate',
  websocket: 'websocket',
};

/** The input of the inference. */
interface ModeClues {
  readonly engine: Engine;
  readonly initiator: Initiator;
  /** The origin that sends the request. */
  readonly origin: string;
  readonly hops: NonEmpty<Sighting>;
}

/**
 * Infers the request mode from the recorded headers. Browsers send it in `Sec-Fetch-Mode`, but only to potentially trustworthy URLs.
 * Elsewhere `Origin` shows it: a cross-origin GET or HEAD has it only in mode cors, other methods always.
 */
export const inferMode = ({ engine, initiator, origin, hops }: ModeClues): Fact<RequestMode> => {
  if (hops.some(({ preflight }) => preflight !== null)) return SHOWN.cors;
  // Only a cross-origin request shows its mode.
  const { headers, method, provisional } = hops.find(({ url }) => originOf(url) !== origin) ?? hops[0];
  const named = getHeader(headers, 'Sec-Fetch-Mode');
  const mode = MODES.find((known) => known === named);
  if (mode) return SHOWN[mode];
  const fixed = BY_INITIATOR[initiator];
  if (fixed) return seen(fixed, 'har');
  const hasOrigin = getHeader(headers, 'Origin') !== null;
  const isGet = method === 'GET' || method === 'HEAD';
  if (hasOrigin && isGet) return SHOWN.cors;
  // In mode same-origin a cross-origin request isn't sent: Chromium logs no entry, Firefox one without a response.
  if (provisional) return engine === 'firefox' ? open(['cors', 'no-cors', 'same-origin']) : open(['cors', 'no-cors']);
  if (!isGet) return method === 'POST' ? open(['cors', 'no-cors']) : SHOWN.cors;
  const navigates = initiator === 'unknown' && (getHeader(headers, 'Accept') ?? '').startsWith('text/html');
  return SHOWN[navigates ? 'navigate' : 'no-cors'];
};
