import type { Header, HeaderList } from '../../core/http/header-list.ts';
import { type Fields, fieldsOf, textOf } from './fields.ts';

/** Reads the `headers` of a HAR request or response; items without a name are left out. */
export const headersOf = (value: unknown): HeaderList => {
  if (!Array.isArray(value)) return [];
  // Browsers nearly always write valid header lists, which don't have to be copied.
  if (value.every(isHeader)) return value;
  const headers: Header[] = [];
  for (const item of value as readonly unknown[]) {
    const { name, value } = fieldsOf(item);
    if (typeof name !== 'string' || name === '') continue;
    headers.push({ name, value: trimmed(typeof value === 'number' ? String(value) : textOf(value)) });
  }
  return headers;
};

const isHeader = (item: unknown): item is Header => {
  if (typeof item !== 'object' || item === null) return false;
  const { name, value } = item as Fields;
  return typeof name === 'string' && name !== '' && typeof value === 'string' && !hasWhitespaceAround(value);
};

/** Fetch, "normalize" a header value: removes the HTTP whitespace around it. */
const trimmed = (value: string): string => (hasWhitespaceAround(value) ? value.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '') : value);

const hasWhitespaceAround = (value: string): boolean =>
  isWhitespace(value.charCodeAt(0)) || isWhitespace(value.charCodeAt(value.length - 1));

const isWhitespace = (code: number): boolean => code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d;
