/** Finds sensitive data in a text. Every rule runs in linear time. */

import type { DecodedText } from './decoded-text.ts';
import { isNonSensitive, isSensitivePair, isTellingName, looksRandom } from './sensitive.ts';

/** A half-open range of indices of the plain text. */
export type Range = readonly [from: number, to: number];

/** Returns the index of the first delimiter at or after `from` that is encoded at most `depth` times; else the end of the text. */
const endAt = (delimiter: RegExp, { plain, depthAt }: DecodedText, from: number, depth: number): number => {
  delimiter.lastIndex = from;
  for (let match = delimiter.exec(plain); match; match = delimiter.exec(plain)) if (depthAt(match.index) <= depth) return match.index;
  return plain.length;
};

// What browsers accept as the start of an authority, also in a raw `Location`.
const BEFORE_AUTHORITY = /\b(?:https?|wss?|ftp):[\\/]*|[\\/]{2,}/gi;
const AFTER_AUTHORITY = /[\s/\\?#"'<>&]/g;
const HOST = /^(?:\[[\da-f:.]+\]|localhost|[\w-]+(?:\.[\w-]+)+)(?::\d+)?(?![\w.:-])/i;

/** Finds the user names and passwords in all URLs of a text, and their hosts, which are part of an origin. */
export const findAuthorities = (text: DecodedText): { readonly users: readonly Range[]; readonly hosts: readonly Range[] } => {
  const users: Range[] = [];
  const hosts: Range[] = [];
  BEFORE_AUTHORITY.lastIndex = 0;
  while (BEFORE_AUTHORITY.test(text.plain)) {
    const from = BEFORE_AUTHORITY.lastIndex;
    const end = endAt(AFTER_AUTHORITY, text, from, text.depthAt(from - 1));
    const authority = text.plain.slice(from, end);
    const at = authority.lastIndexOf('@');
    if (at > 0 && !isNonSensitive(authority.slice(0, at))) users.push([from, from + at]);
    const host = HOST.exec(authority.slice(at + 1));
    if (host) hosts.push([from + at + 1, from + at + 1 + host[0].length]);
    BEFORE_AUTHORITY.lastIndex = end;
  }
  return { users, hosts };
};

const NAMED = /(?<![\w.$[\]\u0080-\uffff-])([\w.$[\]\u0080-\uffff-]+)(\\*["'`]?\s*)([:=])[\s+]*(\\*(["'`]))?/g;
const AFTER_VALUE = /[&\s"'`<>#]|[,;)}\]](?=$|[\s"'`,;)}\]]|[\w.$[\]-]{1,64}\s?[:=])/g;
const AFTER_PATH_VALUE = /[/?#;&\s"'`<>]/g;

// No value that decides against masking is longer.
const MAX_DECISIVE = 100; // characters

/** Finds values with a sensitive name: `name=value`, `name: value`, `"name":"value"`. Before `pathEnd`, a value ends with its path segment. */
export const findNamedValues = (text: DecodedText, plain: string, pathEnd: number): readonly Range[] => {
  const ranges: Range[] = [];
  let done = 0;
  for (const match of plain.matchAll(NAMED)) {
    const [all, name = '', gap = '', symbol, , quote] = match;
    const sign = match.index + name.length + gap.length;
    const inPath = sign < pathEnd;
    if (inPath && symbol === ':' && !quote) continue; // `/token:refresh` is an ordinary path
    const readableName = unescapedName(text, name, match.index);
    if (!isTellingName(readableName)) continue;
    const from = Math.max(match.index + all.length, done); // a sensitive value can itself be a name
    const closing = quote ? plain.indexOf(quote, from) : -1;
    const end = closing < 0 ? endAt(inPath ? AFTER_PATH_VALUE : AFTER_VALUE, text, from, text.depthAt(sign)) : closing;
    const value = plain.slice(from, end).replace(/(?<!\\)\\+$/, ''); // belongs to the escaped closing quote
    if (!isSensitivePair(readableName, value.slice(0, MAX_DECISIVE))) continue;
    done = from + value.length;
    ranges.push([from, done]);
  }
  return ranges;
};

/** Returns a name as people read it: in `plain`, other letters than ASCII are placeholders. */
const unescapedName = ({ source, sourceAt }: DecodedText, name: string, at: number): string =>
  name.includes('\ufffd') ? unescaped(source.slice(sourceAt(at), sourceAt(at + name.length))) : name;

const MAX_DEPTH = 4;

const unescaped = (text: string, depth = MAX_DEPTH): string => {
  if (depth === 0 || !text.includes('%')) return text;
  try {
    return unescaped(decodeURIComponent(text), depth - 1);
  } catch {
    return text;
  }
};

const WITH_SCHEME = /(?<![\w-])((?:basic|bearer|dpop|negotiate|ntlm)(?:\s+|\+))([\w.~+/-]+=*)(?![\w="'])/gi;

/** Finds credentials after the name of their scheme (RFC 9110, 11.4), but not a challenge's parameters. */
export const findSchemeCredentials = (plain: string): readonly Range[] =>
  [...plain.matchAll(WITH_SCHEME)]
    .filter(([, , value = '']) => !isNonSensitive(value))
    .map(({ 0: all, 1: scheme = '', index }) => [index + scheme.length, index + all.length]);

const SEGMENT = /[^\s/\\?#&;=,:@"'`<>()[\]{}|]+/g;
const EXTENSION = /\.[a-z][a-z0-9]{1,4}$/;

// Behind these, a path has a secret, as in `/verify/483920`.
const BEFORE_SECRET =
  /^(?:activat(?:e|ion)|confirm(?:ation)?|forgot|invitations?|invites?|join|magic|reset|shared?|unsubscribe|verif(?:y|ication))$/i;
const PATH_SECRET = /(?<=\/)([^/?#;&\s]{2,40})\/([^/?#;&\s]{4,})/g;

/** Finds secrets in the path of a URL: pieces with a digit behind a piece whose name is telling. */
export const findPathSecrets = (plain: string, pathEnd: number): readonly Range[] => {
  const ranges: Range[] = [];
  const path = plain.slice(0, pathEnd);
  PATH_SECRET.lastIndex = 0;
  for (let match = PATH_SECRET.exec(path); match; match = PATH_SECRET.exec(path)) {
    const [all, name = '', secret = ''] = match;
    const end = match.index + all.length;
    PATH_SECRET.lastIndex = end - secret.length; // a piece can be both
    if (/\d/.test(secret) && !secret.includes('*') && (BEFORE_SECRET.test(name) || isSensitivePair(name, secret)))
      ranges.push([end - secret.length, end]);
  }
  return ranges;
};

// A query that is one value without a name.
const BARE_QUERY = /(?<=\?)(?=[\w-]*\d)(?=[\w-]*[A-Za-z])[\w-]{12,}(?=$|#)/g;

/** Finds a token that is the whole query of a URL. */
export const findBareQuery = (plain: string): readonly Range[] =>
  [...plain.matchAll(BARE_QUERY)].map(({ 0: token, index }) => [index, index + token.length]);

/** Finds random ids and tokens. Keeps a file's extension. */
export const findRandomIds = (plain: string): readonly Range[] =>
  [...plain.matchAll(SEGMENT)]
    .filter(([piece]) => looksRandom(piece))
    .map(({ 0: piece, index }) => [index, index + piece.replace(EXTENSION, '').length]);
