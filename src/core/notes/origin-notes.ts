import { originOf, schemeOf, splitUrl } from '../http/url.ts';
import { allowsCredentials, listedIn } from './fields.ts';
import type { NoteOf } from './note.ts';
import type { NoteInput } from './note-input.ts';

/** Every sandboxed iframe has the origin `null`, so this allows any site. */
export const nullAllowed = (message: NoteInput): NoteOf<'null-allowed-with-credentials'> | null =>
  message.allowOrigin === 'null' && allowsCredentials(message) ? { id: 'null-allowed-with-credentials' } : null;

/** Anyone who can modify the http page in transit can read the https responses with the user's credentials. */
export const httpOriginAllowed = (message: NoteInput): NoteOf<'http-origin-allowed'> | null => {
  const { allowOrigin: origin, target } = message;
  if (origin === null || schemeOf(target) !== 'https' || !allowsCredentials(message)) return null;
  // A value that isn't a serialized origin allows nothing.
  if (schemeOf(origin) !== 'http' || originOf(origin) !== origin || isLoopback(origin)) return null;
  return { id: 'http-origin-allowed', origin };
};

/** Whether an origin is on the user's own machine, where nothing can intercept it. */
export const isLoopback = (origin: string): boolean =>
  /^(?:(?:.*\.)?localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i.test(splitUrl(origin)?.host ?? '');

/** Without `Vary: Origin` a cache can serve one origin's response to another. */
export const varyOriginMissing = (message: NoteInput, all: readonly NoteInput[]): NoteOf<'vary-origin-missing'> | null => {
  const { allowOrigin: origin, sighting, headers, place, cors } = message;
  // HTTP caches don't store responses to OPTIONS nor, in practice, to any method but GET and HEAD.
  if (place === 'preflight' || !(sighting.method === 'GET' || sighting.method === 'HEAD')) return null;
  if (cors === 'never' || origin === null || !message.origins.includes(origin)) return null;
  if (varies(message) || listedIn(headers, 'Cache-Control').includes('no-store')) return null;
  return { id: 'vary-origin-missing', origin, perOrigin: all.some((other) => showsPerOriginValue(other, message)) ? 'yes' : 'unknown' };
};

const varies = ({ headers }: NoteInput): boolean => listedIn(headers, 'Vary').some((name) => name === 'origin' || name === '*');

/** Whether another response of the same server has `Vary: Origin`, or allows another origin. */
const showsPerOriginValue = (other: NoteInput, { target, allowOrigin }: NoteInput): boolean =>
  other.target === target &&
  (varies(other) || (other.allowOrigin !== null && other.allowOrigin !== allowOrigin && other.origins.includes(other.allowOrigin)));
