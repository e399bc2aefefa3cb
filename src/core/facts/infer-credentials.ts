import { getHeader, type HeaderList } from '../http/header-list.ts';
import { originOf } from '../http/url.ts';
import { type CredentialsMode, type Engine, type Fact, type Initiator, open, type RequestMode, type Sighting, seen } from './facts.ts';
import type { NonEmpty } from './non-empty.ts';

/** The input of the inference. */
interface CredentialsClues {
  readonly engine: Engine;
  readonly initiator: Initiator;
  readonly origin: string;
  readonly mode: Fact<RequestMode>;
  readonly hops: NonEmpty<Sighting>;
  /** Another request of the log has `Sec-Fetch-Storage-Access`, so this browser sends it with its settings. */
  readonly storageAccessSeen: boolean;
}

export const STORAGE_ACCESS = 'Sec-Fetch-Storage-Access';
const ELEMENTS: readonly Initiator[] = ['image', 'script', 'style', 'media'];

const INCLUDE = {
  beacon: seen<CredentialsMode>('include', 'beacon'),
  element: seen<CredentialsMode>('include', 'element'),
  storageAccess: seen<CredentialsMode>('include', 'storage-access-header'),
  cookie: seen<CredentialsMode>('include', 'cookie-header'),
};
const NOT_INCLUDE = open<CredentialsMode>(['same-origin', 'omit'], 'no-storage-access-header');
const NEVER_OMIT = open<CredentialsMode>(['include', 'same-origin'], 'har');
const CROSSORIGIN_ELEMENT = open<CredentialsMode>(['include', 'same-origin'], 'element');
const ANY = open<CredentialsMode>(['include', 'same-origin', 'omit']);

/** Infers the credentials mode, which no browser shows, from the recorded headers. Open unless they prove it. */
export const inferCredentials = (clues: CredentialsClues): Fact<CredentialsMode> => {
  const { initiator, origin, mode, hops } = clues;
  if (initiator === 'beacon') return INCLUDE.beacon;
  if (mode.kind === 'seen' && mode.value === 'no-cors' && isElement(initiator, hops[0].headers)) return INCLUDE.element;
  let crossOrigin = false;
  for (const { url, headers, preflight } of hops) {
    if (getHeader(headers, STORAGE_ACCESS) !== null) return INCLUDE.storageAccess;
    if (preflight && getHeader(preflight.headers, STORAGE_ACCESS) !== null) return INCLUDE.storageAccess;
    // Before the first cross-origin hop, mode same-origin sends cookies too.
    crossOrigin ||= originOf(url) !== origin;
    if (crossOrigin && getHeader(headers, 'Cookie') !== null) return INCLUDE.cookie;
  }
  if (hops.some((hop) => lacksStorageAccess(hop, clues))) return NOT_INCLUDE;
  if (initiator === 'font') return ANONYMOUS_FONT;
  if (isElement(initiator, hops[0].headers)) return CROSSORIGIN_ELEMENT; // `use-credentials`, or `anonymous`
  return initiator === 'xhr' || initiator === 'event-source' ? NEVER_OMIT : ANY;
};

const ANONYMOUS_FONT = seen<CredentialsMode>('same-origin', 'element');

const isElement = (initiator: Initiator, headers: HeaderList): boolean => {
  if (initiator !== 'unknown') return ELEMENTS.includes(initiator);
  const destination = getHeader(headers, 'Sec-Fetch-Dest');
  return destination !== null && destination !== 'empty';
};

/** Whether `Sec-Fetch-Storage-Access` is missing although mode include would send it. Firefox sends it on preflights, Chromium doesn't. */
const lacksStorageAccess = ({ headers, provisional, preflight }: Sighting, { engine, storageAccessSeen }: CredentialsClues): boolean => {
  const isExpected = (headers: HeaderList) =>
    getHeader(headers, 'Sec-Fetch-Site') === 'cross-site' && (storageAccessSeen || alwaysSends(headers, engine));
  if (!provisional && isExpected(headers)) return true;
  return engine === 'firefox' && preflight !== null && isExpected(preflight.headers);
};

/**
 * Chromium sends it with every cross-site request with credentials since version 133, whatever its settings. Firefox, since 147,
 * doesn't if the user allows unpartitioned third-party cookies (`network.cookie.cookieBehavior` 0; measured in 153).
 */
const alwaysSends = (headers: HeaderList, engine: Engine): boolean =>
  engine === 'chromium' && Number(/Chrome\/(\d+)/.exec(getHeader(headers, 'User-Agent') ?? '')?.[1]) >= 133;
