import type { Header, HeaderList } from './header-list.ts';

const FORM_TYPES = new Set(['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain']);
// biome-ignore lint/suspicious/noControlCharactersInRegex: Fetch, "CORS-unsafe request-header byte", names them
const UNSAFE_BYTE = /[\x00-\x08\x0a-\x1f"():<>?@[\\\]{}\x7f]/;
const LANGUAGE = /^[0-9A-Za-z *,\-.;=]*$/;
const SINGLE_RANGE = /^bytes=(\d+)-(\d*)$/;

/** Fetch, "CORS-safelisted request-header": the header can go to another origin without a preflight. */
export const isSafelistedRequestHeader = ({ name, value }: Header): boolean => {
  if (value.length > 128) return false;
  switch (name.toLowerCase()) {
    case 'accept':
      return !UNSAFE_BYTE.test(value);
    case 'accept-language':
    case 'content-language':
      return LANGUAGE.test(value);
    case 'content-type':
      return !UNSAFE_BYTE.test(value) && FORM_TYPES.has((value.split(';')[0] ?? '').trim().toLowerCase());
    case 'range': {
      const [, first, last] = SINGLE_RANGE.exec(value) ?? [];
      return first !== undefined && (last === '' || Number(first) <= Number(last));
    }
    default:
      return false;
  }
};

/** Fetch, "CORS-unsafe request-header names" of the headers that the page set: lowercase, sorted, each once. */
export const unsafeRequestHeaderNames = (headers: HeaderList): readonly string[] => {
  const unsafe = new Set<string>();
  const safelisted: Header[] = [];
  for (const header of headers) {
    if (isSafelistedRequestHeader(header)) safelisted.push(header);
    else unsafe.add(header.name.toLowerCase());
  }
  const bytes = safelisted.reduce((sum, { value }) => sum + value.length, 0);
  if (bytes > 1024) for (const { name } of safelisted) unsafe.add(name.toLowerCase());
  return [...unsafe].sort();
};

// Headers that the browser sets. Fetch forbids JavaScript to set most of them, and it rarely sets the rest.
const BROWSER_SET = new Set(
  [
    ['accept-charset', 'accept-encoding', 'access-control-request-headers', 'access-control-request-method', 'cache-control', 'connection'],
    ['content-length', 'cookie', 'cookie2', 'date', 'dnt', 'expect', 'host', 'if-match', 'if-modified-since', 'if-none-match', 'if-range'],
    ['if-unmodified-since', 'keep-alive', 'origin', 'pragma', 'priority', 'purpose', 'referer', 'save-data', 'service-worker', 'te'],
    ['trailer', 'transfer-encoding', 'upgrade', 'upgrade-insecure-requests', 'user-agent', 'via', 'x-client-data'],
  ].flat(),
);

/**
 * Returns the headers of a recorded request that JavaScript must have set. The log mixes them with the browser's own, so a header
 * that both can set (`Cache-Control`, `User-Agent`) counts as the browser's: only a preflight shows who set it.
 */
export const scriptHeaders = (headers: HeaderList): HeaderList =>
  headers.filter(({ name }) => {
    const lower = name.toLowerCase();
    return !(BROWSER_SET.has(lower) || lower.startsWith('sec-') || lower.startsWith('proxy-') || lower.startsWith(':'));
  });
