import {
  type CredentialsMode,
  type Engine,
  type Fact,
  type Initiator,
  type NonEmpty,
  open,
  type RequestMode,
  type Sighting,
  seen,
} from './facts.ts';
import { getHeader, type HeaderList } from './http/header-list.ts';
import { originOf } from './http/url.ts';

/** Everything that the inference looks at. */
export interface CredentialsClues {
  readonly engine: Engine;
  readonly initiator: Initiator;
  readonly origin: string;
  readonly mode: Fact<RequestMode>;
  readonly hops: NonEmpty<Sighting>;
}

const STORAGE_ACCESS = 'Sec-Fetch-Storage-Access';
// First versions that were measured to send it on every credentialed cross-site request to a trustworthy address.
const SENDS_STORAGE_ACCESS: Readonly<Record<Engine, number>> = { chromium: 133, firefox: 147, webkit: Number.POSITIVE_INFINITY };
const ELEMENTS: readonly Initiator[] = ['image', 'script', 'style', 'media'];

/** The credentials mode, which no browser shows, from what travelled. Open where nothing tells: never a guess. */
export const inferCredentials = ({ engine, initiator, origin, mode, hops }: CredentialsClues): Fact<CredentialsMode> => {
  if (mode.kind === 'seen' && mode.value === 'no-cors' && isElement(initiator, hops[0].headers)) return seen('include', 'element');
  for (const [index, hop] of hops.entries()) {
    if (getHeader(hop.headers, STORAGE_ACCESS) !== null || getHeader(hop.preflight?.headers ?? [], STORAGE_ACCESS) !== null)
      return seen('include', 'storage-access-header');
    // Until the first foreign origin, cookies travel in mode same-origin too.
    const foreign = hops.slice(0, index + 1).some(({ url }) => originOf(url) !== origin);
    if (foreign && getHeader(hop.headers, 'Cookie') !== null) return seen('include', 'cookie-header');
  }
  if (hops.some((hop) => lacksStorageAccess(hop, engine))) return open(['same-origin', 'omit'], 'no-storage-access-header');
  if (initiator === 'font') return seen('same-origin', 'element');
  if (initiator === 'xhr' || initiator === 'event-source') return open(['include', 'same-origin'], 'har');
  return open(['include', 'same-origin', 'omit']);
};

const isElement = (initiator: Initiator, headers: HeaderList): boolean => {
  if (initiator !== 'unknown') return ELEMENTS.includes(initiator);
  const destination = getHeader(headers, 'Sec-Fetch-Dest');
  return destination !== null && destination !== 'empty';
};

/** The browser would have sent the header had the mode been include. Firefox sends it on preflights, Chromium does not. */
const lacksStorageAccess = ({ headers, provisional, preflight }: Sighting, engine: Engine): boolean => {
  const wouldBeThere = (headers: HeaderList) =>
    getHeader(headers, 'Sec-Fetch-Site') === 'cross-site' && sendsStorageAccess(headers, engine);
  if (!provisional && wouldBeThere(headers)) return true;
  return engine === 'firefox' && preflight !== null && wouldBeThere(preflight.headers);
};

const sendsStorageAccess = (headers: HeaderList, engine: Engine): boolean => {
  const version = /(?:Chrome|Firefox)\/(\d+)/.exec(getHeader(headers, 'User-Agent') ?? '')?.[1];
  return version !== undefined && Number(version) >= SENDS_STORAGE_ACCESS[engine];
};
