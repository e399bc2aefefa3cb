import type { CallSite } from '../../core/facts/facts.ts';

/** Returns file and line, as browsers write them: `app.js:14`, or `(index):14` for a page without a file name. */
export const siteName = ({ url, line }: CallSite): string => {
  const path = url.split(/[?#]/)[0] ?? '';
  const file = path.slice(path.lastIndexOf('/') + 1) || '(index)';
  return line > 0 ? `${file}:${line}` : file;
};
