import { getHeaderLines } from '../http/header-list.ts';
import type { NoteOf } from './note.ts';
import type { NoteInput } from './note-input.ts';

/** RFC 9110, section 9.2.1, "safe methods". */
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE']);

/** CORS blocks the response, not the request: the server may have acted on it. */
export const requestExecuted = ({ hidden, sighting: { method }, status }: NoteInput): NoteOf<'request-executed'> | null => {
  // With these statuses the server itself reports that it hasn't acted.
  const refused = (status >= 400 && status <= 499) || status === 307 || status === 308;
  return hidden && !refused && !SAFE.has(method) ? { id: 'request-executed', method, status } : null;
};

/** The browser stores cookies before the CORS check. */
export const cookieStored = (message: NoteInput): NoteOf<'cookie-stored-though-hidden'> | null => {
  const names = cookieNames(message);
  if (names.length === 0 || !message.hidden || message.credentialed !== 'always') return null;
  return { id: 'cookie-stored-though-hidden', names };
};

/** Without credentials the browser neither sends nor stores cookies. */
export const cookieIgnored = (message: NoteInput): NoteOf<'cookie-ignored'> | null => {
  const names = cookieNames(message);
  if (names.length === 0) return null;
  if (message.place === 'preflight') return { id: 'cookie-ignored', names, asked: 'preflight' };
  return message.credentialed === 'never' ? { id: 'cookie-ignored', names, asked: 'without-credentials' } : null;
};

/** Returns each name once. Firefox combines several `Set-Cookie` lines with a line break. */
const cookieNames = ({ headers }: NoteInput): readonly string[] => {
  const cookies = getHeaderLines(headers, 'Set-Cookie').flatMap(({ value }) => value.split('\n'));
  const pairs = cookies.map((cookie) => cookie.split(';')[0] ?? '').filter((pair) => pair.includes('='));
  return [...new Set(pairs.map((pair) => pair.slice(0, pair.indexOf('=')).trim()).filter((name) => name !== ''))];
};
