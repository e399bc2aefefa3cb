import { decoded, isHarmless, looksSecret, namesSecret } from './secrets.ts';

/** Stands in an address for what was masked: as such it is an address still, and every parser leaves it as it is. */
const URL_MASK = '****';

// What browsers take for the start of an authority, in a `Location` as a server wrote it too.
const BEFORE_AUTHORITY = /^(?:(?:https?|wss?|ftp):[\\/]*|[a-z][a-z0-9+.-]*:[\\/]{2,}|[\\/]{2,})/i;
const NESTED = /[?#&;=]|\/\//;
const DEEPEST = 3; // addresses within addresses

/** An address, absolute or not, without user names, passwords, tokens and ids that nobody could guess. Its origin stays. */
export const redactUrl = (url: string): string => redacted(url, DEEPEST);

const redacted = (url: string, depth: number): string => {
  const end = url.search(/[?#]/);
  const head = end < 0 ? url : url.slice(0, end);
  const tail = end < 0 ? '' : url.slice(end);
  const start = BEFORE_AUTHORITY.exec(head)?.[0] ?? '';
  const slash = head.indexOf('/', start.length);
  const pathAt = start === '' ? 0 : slash < 0 ? head.length : slash;
  return start + withoutUser(head.slice(start.length, pathAt)) + redactPath(head.slice(pathAt)) + redactParameters(tail, depth);
};

const withoutUser = (authority: string): string => {
  const at = authority.lastIndexOf('@');
  return at < 0 ? authority : authority.slice(0, at).replace(/[^@]+/g, URL_MASK) + authority.slice(at);
};

const redactPath = (path: string): string => path.replace(/[^/;]+/g, redactSegment);

const redactSegment = (segment: string): string => {
  const equals = segment.indexOf('=');
  if (equals > 0 && namesSecret(segment.slice(0, equals)) && !isHarmless(segment.slice(equals + 1)))
    return segment.slice(0, equals + 1) + URL_MASK;
  return looksSecret(segment) ? URL_MASK : segment;
};

/** Query and fragment; a fragment may hold a path and a query of its own. */
const redactParameters = (tail: string, depth: number): string =>
  tail.replace(/[^?#&;]+/g, (parameter) => {
    const equals = parameter.indexOf('=');
    if (equals < 0) return redactPath(parameter);
    const name = parameter.slice(0, equals);
    const value = parameter.slice(equals + 1);
    return `${looksSecret(name) ? URL_MASK : name}=${redactValue(name, value, depth)}`;
  });

const redactValue = (name: string, value: string, depth: number): string => {
  if (isHarmless(value)) return value;
  if (namesSecret(name)) return URL_MASK;
  const plain = decoded(value);
  if (depth > 0 && NESTED.test(plain)) {
    const inner = redacted(plain, depth - 1);
    if (inner === plain) return value;
    return plain === value ? inner : encodeURIComponent(inner);
  }
  return looksSecret(plain) ? URL_MASK : value;
};
