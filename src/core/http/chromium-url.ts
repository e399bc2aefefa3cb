import { schemeOf, splitUrl } from './url.ts';

const WITH_HOST = new Set(['http', 'https', 'ws', 'wss', 'ftp']);

/**
 * Whether Chromium's URL parser accepts this header value as a URL. It decides only which error name Chromium gives to a wrong
 * `Access-Control-Allow-Origin`, never whether the value is wrong.
 */
export const isParsableUrl = (text: string): boolean => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: URL parsers strip these at both ends
  const value = text.replace(/^[\x00-\x20]+|[\x00-\x20]+$/g, '');
  const scheme = schemeOf(value);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: non-ASCII bytes never form a URL there
  if (scheme === '' || /[^\x00-\x7f]/.test(value)) return false;
  if (!WITH_HOST.has(scheme)) return true;
  const pieces = splitUrl(value.replace(/^([^:]+):[\\/]*/, '$1://'));
  return pieces !== null && pieces.host !== '' && !/[%<>^|]/.test(pieces.host) && Number(pieces.port ?? 0) <= 65_535;
};
