import { engineQuirks } from '../checks/quirks.ts';
import { getHeader, getHeaderLines } from '../http/header-list.ts';
import { maxAgeOf } from '../ruling/max-age.ts';
import type { NoteOf } from './note.ts';
import type { NoteInput } from './note-input.ts';

const SECONDS = /^-?\d+$/;
const sentMaxAge = ({ place, headers }: NoteInput): string | null =>
  place === 'preflight' ? getHeader(headers, 'Access-Control-Max-Age') : null;

/** Browsers parse only whole seconds. */
export const maxAgeInvalid = (message: NoteInput): NoteOf<'max-age-invalid'> | null => {
  const { engine, status, headers } = message;
  const sent = sentMaxAge(message);
  if (sent === null || SECONDS.test(sent)) return null;
  const { seconds } = maxAgeOf({ status, headers, location: null, fromServiceWorker: false }, engineQuirks[engine].maxAge);
  return { id: 'max-age-invalid', sent, seconds, engine };
};

/** Each engine caps the time. */
export const maxAgeOverCap = (message: NoteInput): NoteOf<'max-age-over-cap'> | null => {
  const { engine } = message;
  const sent = sentMaxAge(message);
  const { cap } = engineQuirks[engine].maxAge;
  return sent !== null && SECONDS.test(sent) && Number(sent) > cap ? { id: 'max-age-over-cap', sent, cap, engine } : null;
};

const ALLOW = 'Access-Control-Allow-Private-Network';
const REQUEST = 'Access-Control-Request-Private-Network';

/** A header of Private Network Access, which no browser implements any more. */
export const privateNetworkObsolete = ({ place, headers, sighting }: NoteInput): NoteOf<'private-network-obsolete'> | null => {
  const requestHeaders = place === 'preflight' ? (sighting.preflight?.headers ?? []) : sighting.headers;
  if (getHeaderLines(headers, ALLOW).length > 0) return { id: 'private-network-obsolete', header: ALLOW };
  return getHeaderLines(requestHeaders, REQUEST).length > 0 ? { id: 'private-network-obsolete', header: REQUEST } : null;
};
