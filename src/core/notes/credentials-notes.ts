import { engineQuirks } from '../checks/quirks.ts';
import { extractListValues, listItems } from '../http/field-values.ts';
import { getHeader } from '../http/header-list.ts';
import { isRedirectStatus } from '../http/status.ts';
import { unexposedPageHeaders } from '../ruling/exposure.ts';
import { allowsCredentials } from './fields.ts';
import type { NoteOf } from './note.ts';
import type { NoteInput } from './note-input.ts';

/** With credentials `*` in Expose-Headers is a plain header name, not a wildcard. */
export const exposeWildcardLiteral = (message: NoteInput): NoteOf<'expose-wildcard-literal-with-credentials'> | null => {
  const { place, sighting, status, headers, cors, credentialed } = message;
  if (place === 'preflight' || isRedirectStatus(status) || cors !== 'always' || credentialed !== 'always') return null;
  if (!listItems(extractListValues(headers, 'Access-Control-Expose-Headers')).includes('*')) return null;
  const reply = { status, headers, location: null, fromServiceWorker: false };
  const missed = unexposedPageHeaders({ reply, credentials: 'include', filtered: true, exposesByEarlierWildcard: false, reader: sighting });
  return { id: 'expose-wildcard-literal-with-credentials', missed };
};

/** The engine lets `*` cover `Authorization`, which the standard doesn't. */
export const wildcardWithoutAuthorization = (message: NoteInput): NoteOf<'wildcard-header-does-not-cover-authorization'> | null => {
  const { place, engine, sighting, headers, credentialed } = message;
  // With credentials the wildcard doesn't count, and a failed check reports it.
  if (place === 'response' || credentialed === 'always' || !engineQuirks[engine].wildcardCoversAuthorization) return null;
  if (!sighting.preflight?.unsafeNames.includes('authorization')) return null;
  const listed = listItems(extractListValues(headers, 'Access-Control-Allow-Headers')).map((item) => item.toLowerCase());
  const byWildcardAlone = listed.includes('*') && !listed.includes('authorization');
  return byWildcardAlone ? { id: 'wildcard-header-does-not-cover-authorization' } : null;
};

/** Who set `Authorization`, as far as the preflight or the credentials mode shows it. */
export const authorizationSetBy = ({
  place,
  sighting,
  cors,
  credentialed,
}: NoteInput): NoteOf<'authorization-is-not-credentials'> | null => {
  const id = 'authorization-is-not-credentials';
  const { headers, preflight } = sighting;
  if (preflight?.unsafeNames.includes('authorization')) return { id, setBy: 'script' };
  if (place === 'preflight' || cors === 'never' || getHeader(headers, 'Authorization') === null) return null;
  // Without credentials no browser adds it.
  if (credentialed === 'never') return { id, setBy: preflight ? 'unknown' : 'script' };
  // No preflight: either the browser added the header, or an earlier preflight result was cached.
  return { id, setBy: preflight ? 'browser' : 'unknown' };
};

/** `true` has no effect together with the origin `*`. */
export const credentialsUselessWithWildcard = (message: NoteInput): NoteOf<'allow-credentials-useless-with-wildcard'> | null =>
  // For a request with credentials a failed check reports the `*`.
  message.allowOrigin === '*' && allowsCredentials(message) && message.cors !== 'never' && message.credentialed !== 'always'
    ? { id: 'allow-credentials-useless-with-wildcard' }
    : null;

/** `true` is the only valid value of this header. */
export const allowCredentialsFalse = (message: NoteInput): NoteOf<'allow-credentials-false'> | null => {
  const { allowCredentials: sent, cors, credentialed } = message;
  if (sent === null || sent === 'true' || cors === 'never' || credentialed !== 'never') return null;
  return { id: 'allow-credentials-false', sent };
};
