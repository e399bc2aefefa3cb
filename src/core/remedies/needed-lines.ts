/** The exact header lines of a policy for one response: what it sends already, with what it lacks. */
import { isToken } from '../http/field-values.ts';
import { getHeader, type HeaderList } from '../http/header-list.ts';
import { itemsSent, merge } from '../http/list-items.ts';
import { normalizeMethod } from '../http/method.ts';
import { allowsCredentials, isHttpOrigin } from './kept.ts';
import type { CorsPolicy } from './policy.ts';

/** Why a remedy leaves out something that the response sends. */
type DropReason =
  | 'sent-twice' // the same value once more
  | 'wildcard' // `*` isn't allowed for requests with credentials
  | 'null-origin' // any site can send `Origin: null`
  | 'one-origin' // a response can name only one origin
  | 'letter-case' // browsers send this method only in uppercase
  | 'invalid'; // it can't be parsed, or allows nothing

export interface Dropped {
  readonly value: string;
  readonly why: DropReason;
}

/** One header of a response as a remedy needs it. */
export interface NeededLine {
  readonly name: string;
  /** The whole value: `kept`, then `added`. '' if the header must be removed. */
  readonly value: string;
  /** What the response sends already, in its order and letter case. */
  readonly kept: readonly string[];
  readonly added: readonly string[];
  readonly dropped: readonly Dropped[];
}

/** The request that gets the response. */
export interface Sender {
  readonly origin: string;
  /** Whether the response must allow credentials. */
  readonly included: boolean;
}

/** Returns the header lines that one response needs. `sent`: its headers. */
export const neededLines = (
  policy: CorsPolicy,
  place: 'preflight' | 'response',
  sent: HeaderList,
  { origin, included }: Sender,
): readonly NeededLine[] => {
  const allowOrigin = originLine(policy, sent, origin);
  const lists =
    place === 'preflight'
      ? [
          listLine('Access-Control-Allow-Methods', policy.methods, sent, false),
          listLine('Access-Control-Allow-Headers', policy.headers, sent),
        ]
      : [listLine('Access-Control-Expose-Headers', policy.expose, sent)];
  const withCredentials = included || allowsCredentials(sent, origin);
  return [
    allowOrigin,
    ...(withCredentials ? [valueLine('Access-Control-Allow-Credentials', 'true', sent, () => 'invalid')] : []),
    ...lists.flat(),
    ...(allowOrigin.value === '*' ? [] : listLine('Vary', itemsSent(sent, 'Vary').includes('*') ? [] : ['Origin'], sent)),
  ];
};

/** Returns header lines as text, without those that must be removed. */
export const lineTexts = (lines: readonly NeededLine[]): readonly string[] =>
  lines.flatMap(({ name, value }) => (value === '' ? [] : [`${name}: ${value}`]));

/** Whether the response sends this line exactly as needed. */
export const isComplete = ({ added, dropped }: NeededLine): boolean => added.length === 0 && dropped.length === 0;

const originLine = ({ origins, credentials }: CorsPolicy, sent: HeaderList, origin: string): NeededLine => {
  const name = 'Access-Control-Allow-Origin';
  const value = getHeader(sent, name) === origin && origin !== 'null' ? origin : origins === '*' ? '*' : origins[0];
  return valueLine(name, value, sent, (item) => {
    if (value === '*' && isHttpOrigin(item) && !allowsCredentials(sent, item)) return null;
    if (item === '*') return credentials ? 'wildcard' : 'one-origin';
    if (item === 'null') return 'null-origin';
    return isHttpOrigin(item) ? 'one-origin' : 'invalid';
  });
};

/** A header whose value isn't a list. */
const valueLine = (name: string, value: string, sent: HeaderList, reasonOf: (item: string) => DropReason | null): NeededLine => {
  const whole = getHeader(sent, name);
  if (whole === value) return { name, value, kept: [value], added: [], dropped: [] };
  const items = itemsSent(sent, name);
  const first = items.indexOf(value);
  const others = items.filter((_, index) => index !== first);
  const dropped = others.flatMap((item): Dropped[] => {
    const why = item === value ? 'sent-twice' : reasonOf(item);
    return why === null ? [] : [{ value: item, why }];
  });
  // Only an empty line is left over.
  if (first >= 0 && dropped.length === 0) dropped.push({ value: whole ?? '', why: 'invalid' });
  return { name, value, kept: first >= 0 ? [value] : [], added: first >= 0 ? [] : [value], dropped };
};

/** A header whose value is a list of tokens; none if it isn't needed and not sent. */
const listLine = (name: string, needed: readonly string[], sent: HeaderList, ignoresCase = true): readonly NeededLine[] => {
  const items = itemsSent(sent, name);
  const reasonOf = (item: string): DropReason | null => {
    if (!isToken(item)) return 'invalid';
    return !ignoresCase && normalizeMethod(item) !== item ? 'letter-case' : null;
  };
  const dropped = items.flatMap((value): Dropped[] => {
    const why = reasonOf(value);
    return why === null ? [] : [{ value, why }];
  });
  const kept = merge(
    items.filter((item) => reasonOf(item) === null),
    [],
    ignoresCase,
  );
  const all = merge(kept, needed, ignoresCase);
  if (all.length === 0 && dropped.length === 0) return [];
  return [{ name, value: all.join(', '), kept, added: all.slice(kept.length), dropped }];
};
