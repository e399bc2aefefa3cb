import { originOf, schemeOf, splitUrl } from '../http/url.ts';
import { allowsCredentials, listedIn } from './fields.ts';
import type { NoteOf } from './note.ts';
import type { NoteInput } from './note-input.ts';

/** `null` is no name of anybody: every sandboxed frame carries it. */
export const nullAllowed = (message: NoteInput): NoteOf<'null-allowed-with-credentials'> | null =>
  message.allowOrigin === 'null' && allowsCredentials(message) ? { id: 'null-allowed-with-credentials' } : null;

/** Whoever can change a page on its way over plain http reads with the user's credentials what only https should carry. */
export const httpOriginAllowed = (message: NoteInput): NoteOf<'http-origin-allowed'> | null => {
  const { allowOrigin: origin, target } = message;
  if (origin === null || schemeOf(target) !== 'https' || !allowsCredentials(message)) return null;
  // A value that is no serialized origin lets nobody in.
  if (schemeOf(origin) !== 'http' || originOf(origin) !== origin || isLoopback(origin)) return null;
  return { id: 'http-origin-allowed', origin };
};

/** Whether an origin is on the user's own machine, where nobody sits in between. */
export const isLoopback = (origin: string): boolean =>
  /^(?:(?:.*\.)?localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i.test(splitUrl(origin)?.host ?? '');

/** A cache that is not told of `Origin` may give one origin's answer to another. */
export const varyOriginMissing = (message: NoteInput, all: readonly NoteInput[]): NoteOf<'vary-origin-missing'> | null => {
  const { allowOrigin: origin, sighting, headers, place, cors } = message;
  // Caches keep neither answers to OPTIONS nor, in practice, to anything but GET and HEAD.
  if (place === 'preflight' || !(sighting.method === 'GET' || sighting.method === 'HEAD')) return null;
  if (cors === 'never' || origin === null || !message.origins.includes(origin)) return null;
  if (varies(message) || listedIn(headers, 'Cache-Control').includes('no-store')) return null;
  return { id: 'vary-origin-missing', origin, perOrigin: all.some((other) => showsPerOriginValue(other, message)) ? 'yes' : 'unknown' };
};

const varies = ({ headers }: NoteInput): boolean => listedIn(headers, 'Vary').some((name) => name === 'origin' || name === '*');

/** Another answer of the same server varies, or names another origin. */
const showsPerOriginValue = (other: NoteInput, { target, allowOrigin }: NoteInput): boolean =>
  other.target === target &&
  (varies(other) || (other.allowOrigin !== null && other.allowOrigin !== allowOrigin && other.origins.includes(other.allowOrigin)));
