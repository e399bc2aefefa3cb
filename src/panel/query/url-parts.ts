/** The host and the path of an address, found by index: they are asked for in every row of a long list. */

const SLASH = 47;
const QUESTION = 63;
const HASH = 35;
const AT = 64;

/** Where the host begins, after a user name; 0 when the address has no authority, as `data:` and `blob:` have none. */
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

/** Where the host that begins at `start` ends, behind its port. */
export const hostEnd = (url: string, start: number): number => {
  if (start === 0) return 0;
  for (let index = start; index < url.length; index++) {
    const code = url.charCodeAt(index);
    if (code === SLASH || code === QUESTION || code === HASH) return index;
  }
  return url.length;
};

/** The host and the port as written; '' when the address has no authority. */
export const hostOf = (url: string): string => {
  const start = hostStart(url);
  return url.slice(start, hostEnd(url, start));
};

/** Path, query and fragment as written, `/` for none; the whole address when it has no authority. */
export const pathOf = (url: string): string => url.slice(hostEnd(url, hostStart(url))) || '/';
