/** Zip archives that depend on nothing but the files in them: the same files give the same bytes in every folder, time zone and year. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { zipSync } from 'fflate';

/** A file of an archive. `path`: with forward slashes. @typedef {{ path: string, bytes: Uint8Array, executable: boolean }} ArchiveFile */

// The format stores local time. Noon of the first year it knows exists in every time zone.
const MTIME = new Date(1980, 0, 1, 12);
const UNIX = 3; // the system whose permissions `attrs` holds

/** Returns the bytes of a zip archive with the files sorted by path. @param {readonly ArchiveFile[]} files @returns {Uint8Array} */
export const zip = (files) => {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const entries = sorted.map(({ path, bytes, executable }) => {
    const attrs = (executable ? 0o100755 : 0o100644) * 2 ** 16;
    return /** @type {const} */ ([path, /** @type {[Uint8Array, import('fflate').ZipOptions]} */ ([bytes, { os: UNIX, attrs }])]);
  });
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: MTIME });
};

/** Returns all files below a folder, with paths relative to it. @param {string} folder @returns {ArchiveFile[]} */
export const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(folder, file).replaceAll(sep, '/'), bytes: readFileSync(file), executable: false }));

/**
 * Returns the files that git tracks in a folder, as they are on disk, or null where the folder isn't the root of a git checkout.
 * @param {string} folder @returns {ArchiveFile[] | null}
 */
export const trackedFiles = (folder) => {
  /** @param {readonly string[]} args */
  const git = (...args) => spawnSync('git', args, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 26 });
  // Unpacked inside another repository, git would list that one's files.
  const prefix = git('rev-parse', '--show-prefix');
  if (prefix.status !== 0 || prefix.stdout.trim() !== '') return null;
  const lines = git('ls-files', '--stage', '-z').stdout.split('\0').filter(Boolean);
  return lines.map((line) => {
    // "100644 <object> 0\t<path>"
    const path = line.slice(line.indexOf('\t') + 1);
    return { path, bytes: readFileSync(`${folder}/${path}`), executable: line.startsWith('100755') };
  });
};
