import { getHeaderLines, type HeaderList } from '../../../core/http/header-list.ts';
import { MASK } from '../../../core/redact/redact-text.ts';

export interface CookiePair {
  readonly name: string;
  readonly value: string;
}

/** A cookie set by a response. */
export interface CookieSet extends CookiePair {
  /** As they were sent, such as `SameSite=None`. */
  readonly attributes: readonly string[];
}

const pairOf = (text: string): CookiePair => {
  const equals = text.indexOf('=');
  // RFC 6265bis: text without an equals sign is a value without a name.
  return equals < 0 ? { name: '', value: text.trim() } : { name: text.slice(0, equals).trim(), value: text.slice(equals + 1).trim() };
};

/** Returns the cookies sent with a request. */
export const cookiesSent = (headers: HeaderList): readonly CookiePair[] =>
  getHeaderLines(headers, 'Cookie')
    .flatMap(({ value }) => value.split(';'))
    .filter((pair) => pair.trim() !== '')
    .map(pairOf);

/** Returns the cookies set by a response. Firefox joins several lines with a line break. */
export const cookiesSet = (headers: HeaderList): readonly CookieSet[] =>
  getHeaderLines(headers, 'Set-Cookie')
    .flatMap(({ value }) => value.split('\n'))
    .map((line) => {
      const [pair = '', ...attributes] = line.split(';');
      return { ...pairOf(pair), attributes: attributes.map((attribute) => attribute.trim()).filter((attribute) => attribute !== '') };
    });

const concealPair = (pair: string): string => {
  const equals = pair.indexOf('=');
  return equals < 0 && pair.trim() === '' ? pair : `${pair.slice(0, equals + 1)}${MASK}`;
};

/** Returns the value of a header with its cookie values masked. */
export const concealed = (name: string, value: string): string => {
  const header = name.toLowerCase();
  if (header === 'cookie') return value.replace(/[^;]+/g, concealPair);
  if (header === 'set-cookie') return value.replace(/[^\n]+/g, (line) => line.replace(/^[^;]*/, concealPair));
  return value;
};
