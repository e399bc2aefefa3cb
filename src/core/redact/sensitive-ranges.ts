/** Where secrets stand in a text. Every rule takes time in proportion to the text alone. */

import type { DecodedText } from './decoded-text.ts';
import { isNonSensitive, isSensitiveName, looksRandom } from './sensitive.ts';

/** From an index of the plain text to before another. */
export type Range = readonly [from: number, to: number];

/** The first match at or after an index that is no data to what was encoded so often; the end of the text without one. */
const endAt = (delimiter: RegExp, { plain, depthAt }: DecodedText, from: number, depth: number): number => {
  delimiter.lastIndex = from;
  for (let match = delimiter.exec(plain); match; match = delimiter.exec(plain)) if (depthAt(match.index) <= depth) return match.index;
  return plain.length;
};

// What browsers take for the start of an authority, in a `Location` as a server wrote it too.
const BEFORE_AUTHORITY = /\b(?:https?|wss?|ftp):[\\/]*|[\\/]{2,}/gi;
const AFTER_AUTHORITY = /[\s/\\?#"'<>&]/g;
const HOST = /^(?:\[[\da-f:.]+\]|localhost|[\w-]+(?:\.[\w-]+)+)(?::\d+)?(?![\w.:-])/i;

/** The user names and passwords before the hosts of all addresses in a text, and the hosts, which are part of an origin. */
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

/** What secret names stand for: `name=value`, `name: value`, `"name":"value"`. Before `pathEnd`, values end where a path's parts do. */
export const findNamedValues = (text: DecodedText, plain: string, pathEnd: number): readonly Range[] => {
  const ranges: Range[] = [];
  let done = 0;
  for (const match of plain.matchAll(NAMED)) {
    const [all, name = '', gap = '', symbol, , quote] = match;
    const sign = match.index + name.length + gap.length;
    const inPath = sign < pathEnd;
    if ((inPath && symbol === ':' && !quote) || !isSensitiveName(name)) continue; // `/token:refresh` is a path as any other
    const from = Math.max(match.index + all.length, done); // a secret may be the name of another one
    const closing = quote ? plain.indexOf(quote, from) : -1;
    const end = closing < 0 ? endAt(inPath ? AFTER_PATH_VALUE : AFTER_VALUE, text, from, text.depthAt(sign)) : closing;
    const value = plain.slice(from, end).replace(/(?<!\\)\\+$/, ''); // of a quote that is escaped itself
    if (isNonSensitive(value)) continue;
    done = from + value.length;
    ranges.push([from, done]);
  }
  return ranges;
};

const WITH_SCHEME = /(?<![\w-])((?:basic|bearer|dpop|negotiate|ntlm)(?:\s+|\+))([\w.~+/-]+=*)(?![\w="'])/gi;

/** Credentials behind the name of their scheme (RFC 9110, 11.4); a challenge's parameters are none. */
export const findSchemeCredentials = (plain: string): readonly Range[] =>
  [...plain.matchAll(WITH_SCHEME)]
    .filter(([, , value = '']) => !isNonSensitive(value))
    .map(({ 0: all, 1: scheme = '', index }) => [index + scheme.length, index + all.length]);

// All of them begin with the bytes of `{"`, with or without padding.
const SIGNED_TOKEN = /(?<![\w-])eyJ(?:[\w-]*={0,2}\.[\w.=-]*|[\w+/-]{17,}={0,2})/g;

/** The signed tokens of RFC 7519, and other JSON in Base64. */
export const findSignedTokens = (plain: string): readonly Range[] =>
  [...plain.matchAll(SIGNED_TOKEN)].map(({ 0: token, index }) => [index, index + token.length]);

const SEGMENT = /[^\s/\\?#&;=,:@"'`<>()[\]{}|]+/g;
const EXTENSION = /\.[a-z][a-z0-9]{1,4}$/;

/** Ids and tokens that nobody could guess. The extension of a file stays. */
export const findRandomIds = (plain: string): readonly Range[] =>
  [...plain.matchAll(SEGMENT)]
    .filter(([piece]) => looksRandom(piece))
    .map(({ 0: piece, index }) => [index, index + piece.replace(EXTENSION, '').length]);
