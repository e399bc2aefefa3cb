import type { CallSite } from '../../core/facts/facts.ts';

/** Returns file and line, as browsers write them: `app.js:14`. */
export const siteName = ({ url, line }: CallSite): string => {
  const path = url.split(/[?#]/)[0] ?? '';
  const file = path.slice(path.lastIndexOf('/') + 1) || path;
  return line > 0 ? `${file}:${line}` : file;
};
