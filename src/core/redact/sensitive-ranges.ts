/** Finds sensitive data in a text. Every rule runs in linear time. */

import type { DecodedText } from './decoded-text.ts';
import { isNonSensitive, isSensitiveName, looksRandom } from './sensitive.ts';

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

const NAMED = /(?<![\w.$[\]-])([\w.$[\]-]+)(\\*["'`]?\s*)([:=])[\s+]*(\\*(["'`]))?/g;
const AFTER_VALUE = /[&\s"'`<>#]|[,;)}\]](?=$|[\s"'`,;)}\]]|[\w.$[\]-]{1,64}\s?[:=])/g;
const AFTER_PATH_VALUE = /[/?#;&\s"'`<>]/g;

/** Finds values with a sensitive name: `name=value`, `name: value`, `"name":"value"`. Before `pathEnd`, a value ends with its path segment. */
export const findNamedValues = (text: DecodedText, plain: string, pathEnd: number): readonly Range[] => {
  const ranges: Range[] = [];
  let done = 0;
  for (const match of plain.matchAll(NAMED)) {
    const [all, name = '', gap = '', symbol, , quote] = match;
    const sign = match.index + name.length + gap.length;
    const inPath = sign < pathEnd;
    if ((inPath && symbol === ':' && !quote) || !isSensitiveName(name)) continue; // `/token:refresh` is an ordinary path
    const from = Math.max(match.index + all.length, done); // a sensitive value can itself be a name
    const closing = quote ? plain.indexOf(quote, from) : -1;
    const end = closing < 0 ? endAt(inPath ? AFTER_PATH_VALUE : AFTER_VALUE, text, from, text.depthAt(sign)) : closing;
    const value = plain.slice(from, end).replace(/(?<!\\)\\+$/, ''); // belongs to the escaped closing quote
    if (isNonSensitive(value)) continue;
    done = from + value.length;
    ranges.push([from, done]);
  }
  return ranges;
};

const WITH_SCHEME = /(?<![\w-])((?:basic|bearer|dpop|negotiate|ntlm)(?:\s+|\+))([\w.~+/-]+=*)(?![\w="'])/gi;

/** Finds credentials after the name of their scheme (RFC 9110, 11.4), but not a challenge's parameters. */
export const findSchemeCredentials = (plain: string): readonly Range[] =>
  [...plain.matchAll(WITH_SCHEME)]
    .filter(([, , value = '']) => !isNonSensitive(value))
    .map(({ 0: all, 1: scheme = '', index }) => [index + scheme.length, index + all.length]);

// All begin with the Base64 of `{"`, with or without padding.
const SIGNED_TOKEN = /(?<![\w-])eyJ(?:[\w-]*={0,2}\.[\w.=-]*|[\w+/-]{17,}={0,2})/g;

/** Finds JSON Web Tokens (RFC 7519), and other JSON in Base64. */
export const findSignedTokens = (plain: string): readonly Range[] =>
  [...plain.matchAll(SIGNED_TOKEN)].map(({ 0: token, index }) => [index, index + token.length]);

const SEGMENT = /[^\s/\\?#&;=,:@"'`<>()[\]{}|]+/g;
const EXTENSION = /\.[a-z][a-z0-9]{1,4}$/;

/** Finds random ids and tokens. Keeps a file's extension. */
export const findRandomIds = (plain: string): readonly Range[] =>
  [...plain.matchAll(SEGMENT)]
    .filter(([piece]) => looksRandom(piece))
    .map(({ 0: piece, index }) => [index, index + piece.replace(EXTENSION, '').length]);
