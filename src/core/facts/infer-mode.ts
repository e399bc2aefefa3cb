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

/** Everything that the inference looks at. */
export interface ModeClues {
  readonly engine: Engine;
  readonly initiator: Initiator;
  /** The origin that asks. */
  readonly origin: string;
  readonly hops: NonEmpty<Sighting>;
}

/**
 * The request mode, from what travelled. Browsers name it in `Sec-Fetch-Mode`, but only to potentially trustworthy addresses;
 * elsewhere the presence of `Origin` tells: a cross-origin GET or HEAD carries it in CORS mode alone, any other method always.
 */
export const inferMode = ({ engine, initiator, origin, hops }: ModeClues): Fact<RequestMode> => {
  if (hops.some(({ preflight }) => preflight !== null)) return SHOWN.cors;
  // What stayed at home tells nothing: a request only shows its mode where it left its origin.
  const { headers, method, provisional } = hops.find(({ url }) => originOf(url) !== origin) ?? hops[0];
  const named = getHeader(headers, 'Sec-Fetch-Mode');
  const mode = MODES.find((known) => known === named);
  if (mode) return SHOWN[mode];
  const fixed = BY_INITIATOR[initiator];
  if (fixed) return seen(fixed, 'har');
  const hasOrigin = getHeader(headers, 'Origin') !== null;
  const isGet = method === 'GET' || method === 'HEAD';
  if (hasOrigin && isGet) return SHOWN.cors;
  // Mode same-origin never leaves: Chromium then makes no entry at all, Firefox one without an answer.
  if (provisional) return engine === 'firefox' ? open(['cors', 'no-cors', 'same-origin']) : open(['cors', 'no-cors']);
  if (!isGet) return method === 'POST' ? open(['cors', 'no-cors']) : SHOWN.cors;
  const navigates = initiator === 'unknown' && (getHeader(headers, 'Accept') ?? '').startsWith('text/html');
  return SHOWN[navigates ? 'navigate' : 'no-cors'];
};
