/** Finds host and path of a URL by index, because every row of a long list needs them. */

const SLASH = 47;
const QUESTION = 63;
const HASH = 35;
const AT = 64;

/** Returns where the host begins, after user information; 0 when the URL has no authority, as with `data:` and `blob:`. */
export const hostStart = (url: string): number => {
  const colon = url.indexOf(':');
  if (colon <= 0 || !url.startsWith('//', colon + 1)) return 0;
  const from = colon + 3;
  const at = url.indexOf('@', from);
  if (at < 0) return from;
  let start = from;
  const end = hostEnd(url, from);
  for (let index = at; index < end; index++) if (url.charCodeAt(index) === AT) start = index + 1;
  return start;
};

/** Returns where the host that begins at `start` ends, after its port. */
export const hostEnd = (url: string, start: number): number => {
  if (start === 0) return 0;
  for (let index = start; index < url.length; index++) {
    const code = url.charCodeAt(index);
    if (code === SLASH || code === QUESTION || code === HASH) return index;
  }
  return url.length;
};

/** Returns host and port as written; '' when the URL has no authority. */
export const hostOf = (url: string): string => {
  const start = hostStart(url);
  return url.slice(start, hostEnd(url, start));
};

/** Returns path, query and fragment as written, or `/` for none; the whole URL when it has no authority. */
export const pathOf = (url: string): string => url.slice(hostEnd(url, hostStart(url))) || '/';
