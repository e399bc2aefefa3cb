/** Masks sensitive data in texts and URLs. All other characters stay as they are. */

import { type DecodedText, decodeText } from './decoded-text.ts';
import { findPersonalData } from './personal-data.ts';
import {
  findAuthorities,
  findBareQuery,
  findNamedValues,
  findPathSecrets,
  findRandomIds,
  findSchemeCredentials,
  type Range,
} from './sensitive-ranges.ts';
import { findTokens } from './token-forms.ts';

/** Replaces sensitive data in a text. */
export const MASK = '••••';
/** Replaces sensitive data in a URL, which stays valid: URL parsers don't encode asterisks. */
const URL_MASK = '****';

const BEFORE_AUTHORITY = /^(?:(?:https?|wss?|ftp):[\\/]*|[a-z][a-z0-9+.-]*:[\\/]{2,}|[\\/]{2,})/i;

/** Masks user names, passwords, tokens and random ids in a URL, absolute or relative. Keeps its origin. */
export const redactUrl = (url: string): string => {
  const start = BEFORE_AUTHORITY.exec(url)?.[0] ?? '';
  const length = start === '' ? 0 : url.slice(start.length).search(/[/?#]|$/);
  const authority = url.slice(start.length, start.length + length);
  return start + withoutUser(authority) + untilStable(url.slice(start.length + length), redactRest);
};

const redactRest = (rest: string): string => {
  const text = decodeText(rest);
  const pathEnd = text.plain.search(/[?#]|$/);
  const inPath = (plain: string) => findPathSecrets(plain, pathEnd);
  return redactRanges(text, pathEnd, URL_MASK, inPath, findBareQuery, findRandomIds);
};

const withoutUser = (authority: string): string => {
  const at = authority.lastIndexOf('@');
  return at < 0 ? authority : authority.slice(0, at).replace(/[^@]+/g, URL_MASK) + authority.slice(at);
};

const ADDRESS = /\b(?:https?|wss?):[^\s"'<>]+/gi;

/** Masks sensitive data in any other text, and in the URLs in it. `withIds`: it keeps random ids, because they are public. */
export const redactText = (text: string, withIds = false): string => {
  const more = withIds ? [] : [findRandomIds];
  return untilStable(text, (rest) => redactRanges(decodeText(rest.replace(ADDRESS, redactUrl)), 0, MASK, ...more));
};

/** Masks tokens of well-known forms alone. Keeps the length, which can decide whether a request needs a preflight. */
export const redactTokens = (text: string): string => withStars(decodeText(text), findTokens);

/** Masks also personal data and random ids, but no hosts. Keeps the length. */
export const redactForms = (text: string): string => {
  const decoded = decodeText(text);
  const { hosts } = findAuthorities(decoded);
  return withStars(
    decoded,
    findTokens,
    ...[findPersonalData, findRandomIds].map((find) => (plain: string) => find(blankOut(plain, hosts))),
  );
};

const withStars = ({ plain, source, sourceAt }: DecodedText, ...finders: readonly ((plain: string) => readonly Range[])[]): string => {
  let done = 0;
  const pieces: string[] = [];
  for (const [from, to] of sorted(finders.flatMap((find) => find(plain)))) {
    const [start, end] = [Math.max(sourceAt(from), done), sourceAt(to)];
    if (end <= done) continue;
    pieces.push(source.slice(done, start), '*'.repeat(end - start));
    done = end;
  }
  return pieces.join('') + source.slice(done);
};

const sorted = (ranges: readonly Range[]): readonly Range[] => ranges.toSorted(([one], [other]) => one - other);

const MAX_ROUNDS = 10; // no sensible URL needs a third

/** Repeats until nothing changes: a mask can expose text next to it to another rule. */
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
    ...findTokens(text.plain),
    ...findPersonalData(plain),
    ...more.flatMap((rule) => rule(plain)),
  ];
  return maskRanges(text, ranges, mask);
};

/** Returns a text of the same length, in which these ranges match no rule. */
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
  for (const [from, to] of sorted(ranges)) {
    if (to <= done) continue;
    if (from > done || done === 0) pieces.push(source.slice(sourceAt(done), sourceAt(from)), mask);
    done = to;
  }
  return pieces.join('') + source.slice(sourceAt(done));
};
