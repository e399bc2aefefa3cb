import type { Verdict } from '../evaluate.ts';
import type { Exchange } from '../facts/facts.ts';
import {
  allowCredentialsFalse,
  authorizationSetBy,
  credentialsUselessWithWildcard,
  exposeWildcardLiteral,
  wildcardWithoutAuthorization,
} from './credentials-notes.ts';
import type { Note, NoteId, NoteOf } from './note.ts';
import { type NoteInput, noteInputs } from './note-input.ts';
import { httpOriginAllowed, nullAllowed, varyOriginMissing } from './origin-notes.ts';
import { cookieIgnored, cookieStored, requestExecuted } from './outcome-notes.ts';
import { maxAgeInvalid, maxAgeOverCap, privateNetworkObsolete } from './preflight-notes.ts';

type NoteRules = { readonly [Id in NoteId]: (message: NoteInput, all: readonly NoteInput[]) => NoteOf<Id> | null };

/** In the order of the notes: risks for users, hidden effects, future failures, headers without effect. */
const RULES: NoteRules = {
  'null-allowed-with-credentials': nullAllowed,
  'http-origin-allowed': httpOriginAllowed,
  'request-executed': requestExecuted,
  'cookie-stored-though-hidden': cookieStored,
  'cookie-ignored': cookieIgnored,
  'vary-origin-missing': varyOriginMissing,
  'expose-wildcard-literal-with-credentials': exposeWildcardLiteral,
  'wildcard-header-does-not-cover-authorization': wildcardWithoutAuthorization,
  'authorization-is-not-credentials': authorizationSetBy,
  'allow-credentials-useless-with-wildcard': credentialsUselessWithWildcard,
  'allow-credentials-false': allowCredentialsFalse,
  'max-age-invalid': maxAgeInvalid,
  'max-age-over-cap': maxAgeOverCap,
  'private-network-obsolete': privateNetworkObsolete,
};

/** Every id, in the order of the notes. */
export const noteIds = Object.keys(RULES) as readonly NoteId[];

/**
 * Returns advice on an exchange: what blocks nothing but matters. A note that several responses share is given once, for the
 * first of them. Pure; never throws.
 */
export const collectNotes = (exchange: Exchange, verdict: Verdict): readonly Note[] => {
  const messages = noteInputs(exchange, verdict);
  return Object.values(RULES).flatMap((rule) => {
    const given = new Map<string, Note>();
    for (const message of messages) {
      const { place, hop } = message;
      const body = rule(message, messages);
      const key = JSON.stringify(body);
      if (body && !given.has(key)) given.set(key, { ...body, place, hop });
    }
    return [...given.values()];
  });
};
