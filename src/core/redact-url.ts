import { decoded, isHarmless, looksSecret, namesSecret } from './secrets.ts';

/** Stands in an address for what was masked: as such it is an address still, and every parser leaves it as it is. */
const URL_MASK = '****';

/** An address, absolute or not, without user names, passwords, tokens and ids that nobody could guess. Its origin stays. */
export const redactUrl = (url: string): string => redacted(url, 0);

/** How an address is written whose delimiters may be percent-encoded so many times, as in a parameter of another one. */
interface Writing {
  readonly beforeAuthority: RegExp;
  readonly at: RegExp;
  readonly slash: RegExp;
  readonly equals: RegExp;
  readonly tail: RegExp;
  readonly parameters: RegExp;
  readonly segments: RegExp;
}

const writing = (times: number): Writing => {
  const any = (...delimiters: string[]): string => {
    const codes = delimiters.map((delimiter) => delimiter.charCodeAt(0).toString(16));
    const encoded = `%(?:25){0,${times - 1}}(?:${codes.join('|')})`;
    return `(?:[${delimiters.join('').replace('\\', '\\\\')}]${times > 0 ? `|${encoded}` : ''})`;
  };
  const colon = any(':');
  const slash = any('/', '\\');
  // What browsers take for the start of an authority, in a `Location` as a server wrote it too.
  const beforeAuthority = `^(?:(?:https?|wss?|ftp)${colon}${slash}*|[a-z][a-z0-9+.-]*${colon}${slash}{2,}|${slash}{2,})`;
  return {
    beforeAuthority: new RegExp(beforeAuthority, 'i'),
    at: new RegExp(`(${any('@')})`, 'i'),
    slash: new RegExp(any('/'), 'i'),
    equals: new RegExp(`(${any('=')})`, 'i'),
    tail: new RegExp(any('?', '#'), 'i'),
    parameters: new RegExp(`(${any('?', '#', '&', ';')})`, 'i'),
    segments: new RegExp(`(${any('/', ';')})`, 'i'),
  };
};

// Addresses within addresses. Masking where they stand, without decoding, leaves all else as it was, broken escapes too.
const WRITINGS = [0, 1, 2, 3].map(writing);

const redacted = (text: string, times: number): string => {
  const written = WRITINGS[times];
  if (!written) return looksSecret(decoded(text)) ? URL_MASK : text;
  const [head, tail] = cutAt(text, text.search(written.tail));
  const start = written.beforeAuthority.exec(head)?.[0] ?? '';
  const [authority, path] = start === '' ? ['', head] : cutAt(head.slice(start.length), head.slice(start.length).search(written.slash));
  return (
    start +
    redactAuthority(authority, times, written) +
    eachBetween(path, written.segments, (segment) => redactPair(segment, times, written)) +
    eachBetween(tail, written.parameters, (parameter) => redactParameter(parameter, times, written))
  );
};

const cutAt = (text: string, at: number): [string, string] => (at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at)]);

/** What stands between delimiters, each by itself. The expression captures them, so that they are every second part. */
const eachBetween = (text: string, delimiter: RegExp, change: (part: string) => string): string =>
  text
    .split(delimiter)
    .map((part, index) => (index % 2 === 1 || part === '' ? part : change(part)))
    .join('');

/** The host of the address itself is part of its origin; what stands there within another address may be anything. */
const redactAuthority = (authority: string, times: number, written: Writing): string => {
  const parts = authority.split(written.at);
  const host = parts.pop() ?? '';
  const user = parts.map((part, index) => (index % 2 === 1 || part === '' ? part : URL_MASK));
  return user.join('') + (times > 0 ? redactPair(host, times, written) : host);
};

/** A fragment, or a query without names, may hold a path. */
const redactParameter = (parameter: string, times: number, written: Writing): string =>
  parameter.search(written.equals) < 0
    ? eachBetween(parameter, written.segments, (segment) => redacted(segment, times + 1))
    : redactPair(parameter, times, written);

/** `name=value`, or text without a name. Of `a=b=c`, each may be the name of what follows it. */
const redactPair = (pair: string, times: number, { equals }: Writing): string => {
  const parts = pair.split(equals);
  if (parts.length === 1) return redacted(pair, times + 1);
  const secret = parts.findIndex(
    (part, index) => index % 2 === 0 && endsInSecretName(part) && !isHarmless(decoded(parts.slice(index + 2).join(''))),
  );
  const kept = secret < 0 ? parts : [...parts.slice(0, secret + 2), URL_MASK];
  const [name = '', sign = '', ...value] = kept;
  const shownName = redacted(name, times + 1) === name ? name : URL_MASK;
  return shownName + sign + redacted(value.join(''), times + 1);
};

/** What was written before a name is none of it. */
const endsInSecretName = (text: string): boolean => namesSecret(decoded(text).replace(/^.*[/?#&;,:@]/s, ''));
