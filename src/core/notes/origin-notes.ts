import { originOf, piecesOf, schemeOf } from '../http/url.ts';
import { allowsCredentials, listIn } from './fields.ts';
import type { Message } from './message.ts';
import type { NoteOf } from './note.ts';

/** `null` is no name of anybody: every sandboxed frame carries it. */
export const nullAllowed = (message: Message): NoteOf<'null-allowed-with-credentials'> | null =>
  message.allowOrigin === 'null' && allowsCredentials(message) ? { id: 'null-allowed-with-credentials' } : null;

/** Whoever can change a page on its way over plain http reads with the user's credentials what only https should carry. */
export const httpOriginAllowed = (message: Message): NoteOf<'http-origin-allowed'> | null => {
  const { allowOrigin: origin, target } = message;
  if (origin === null || schemeOf(target) !== 'https' || !allowsCredentials(message)) return null;
  // A value that is no serialized origin lets nobody in.
  if (schemeOf(origin) !== 'http' || originOf(origin) !== origin || isOwnMachine(origin)) return null;
  return { id: 'http-origin-allowed', origin };
};

/** Whether an origin is on the user's own machine, where nobody sits in between. */
export const isOwnMachine = (origin: string): boolean =>
  /^(?:(?:.*\.)?localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i.test(piecesOf(origin)?.host ?? '');

/** A cache that is not told of `Origin` may give one origin's answer to another. */
export const varyOriginMissing = (message: Message, all: readonly Message[]): NoteOf<'vary-origin-missing'> | null => {
  const { allowOrigin: origin, sighting, headers, place, cors } = message;
  // Caches keep neither answers to OPTIONS nor, in practice, to anything but GET and HEAD.
  if (place === 'preflight' || !(sighting.method === 'GET' || sighting.method === 'HEAD')) return null;
  if (cors === 'never' || origin === null || !message.origins.includes(origin)) return null;
  if (varies(message) || listIn(headers, 'Cache-Control').includes('no-store')) return null;
  return { id: 'vary-origin-missing', origin, perOrigin: all.some((other) => showsChoice(other, message)) ? 'yes' : 'unknown' };
};

const varies = ({ headers }: Message): boolean => listIn(headers, 'Vary').some((name) => name === 'origin' || name === '*');

/** Another answer of the same server varies, or names another origin. */
const showsChoice = (other: Message, { target, allowOrigin }: Message): boolean =>
  other.target === target &&
  (varies(other) || (other.allowOrigin !== null && other.allowOrigin !== allowOrigin && other.origins.includes(other.allowOrigin)));
