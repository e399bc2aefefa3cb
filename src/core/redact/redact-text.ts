/** Texts and addresses without the secrets in them. What is masked is masked where it stands; all else stays as it was written. */

import { type DecodedText, decodeText } from './decoded-text.ts';
import {
  findAuthorities,
  findNamedValues,
  findRandomIds,
  findSchemeCredentials,
  findSignedTokens,
  type Range,
} from './sensitive-ranges.ts';

/** Stands in a text for what was masked. */
export const MASK = '••••';
/** Stands in an address for what was masked: as such it is an address still, and every parser leaves it as it is. */
const URL_MASK = '****';

const BEFORE_AUTHORITY = /^(?:(?:https?|wss?|ftp):[\\/]*|[a-z][a-z0-9+.-]*:[\\/]{2,}|[\\/]{2,})/i;

/** An address, absolute or not, without user names, passwords, tokens and ids that nobody could guess. Its origin stays. */
export const redactUrl = (url: string): string => {
  const start = BEFORE_AUTHORITY.exec(url)?.[0] ?? '';
  const length = start === '' ? 0 : url.slice(start.length).search(/[/?#]|$/);
  const authority = url.slice(start.length, start.length + length);
  return start + withoutUser(authority) + untilStable(url.slice(start.length + length), redactRest);
};

const redactRest = (rest: string): string => {
  const text = decodeText(rest);
  return redactRanges(text, text.plain.search(/[?#]|$/), URL_MASK, findRandomIds);
};

const withoutUser = (authority: string): string => {
  const at = authority.lastIndexOf('@');
  return at < 0 ? authority : authority.slice(0, at).replace(/[^@]+/g, URL_MASK) + authority.slice(at);
};

const ADDRESS = /\b(?:https?|wss?):[^\s"'<>]+/gi;

/** Any other text, with the addresses in it. */
export const redactText = (text: string): string =>
  untilStable(text, (rest) => redactRanges(decodeText(rest.replace(ADDRESS, redactUrl)), 0, MASK));

const MAX_ROUNDS = 10; // rounds; no address that makes sense needs a third

/** Beside what was masked, a rule may see what it did not see before: until none does. */
const untilStable = (text: string, redact: (text: string) => string, rounds = MAX_ROUNDS): string => {
  const next = redact(text);
  return next === text || rounds === 0 ? next : untilStable(next, redact, rounds - 1);
};

const redactRanges = (
  text: DecodedText,
  pathEnd: number,
  mask: string,
  ...more: readonly ((plain: string) => readonly Range[])[]
): string => {
  const { users, hosts } = findAuthorities(text);
  const plain = blankOut(text.plain, hosts);
  const ranges = [
    ...users,
    ...findNamedValues(text, plain, pathEnd),
    ...findSchemeCredentials(plain),
    ...findSignedTokens(text.plain),
    ...more.flatMap((rule) => rule(plain)),
  ];
  return maskRanges(text, ranges, mask);
};

/** A text of the same length in which no rule finds anything there. */
const blankOut = (text: string, ranges: readonly Range[]): string => {
  let done = 0;
  const kept = ranges.map(([from, to]) => {
    const piece = text.slice(done, from) + '/'.repeat(to - from);
    done = to;
    return piece;
  });
  return kept.join('') + text.slice(done);
};

const maskRanges = ({ sourceAt, source }: DecodedText, ranges: readonly Range[], mask: string): string => {
  let done = 0;
  const pieces: string[] = [];
  for (const [from, to] of [...ranges].sort(([one], [other]) => one - other)) {
    if (to <= done) continue;
    if (from > done || done === 0) pieces.push(source.slice(sourceAt(done), sourceAt(from)), mask);
    done = to;
  }
  return pieces.join('') + source.slice(sourceAt(done));
};
