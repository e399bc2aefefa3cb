import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { filesIn, trackedFiles, zip } from './archive.mjs';

const CONTENT: Readonly<Record<string, string>> = { 'b.txt': 'second', 'a/deep/é.txt': 'naïve '.repeat(100), 'a.txt': '', B: 'first' };
const folders: string[] = [];

/** Returns a new folder with these files, written in this order and dated `seconds` after 1970. */
const folderWith = (names: readonly string[], seconds: number): string => {
  const folder = mkdtempSync(join(tmpdir(), 'corsplain-package-'));
  folders.push(folder);
  for (const name of names) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), CONTENT[name] ?? '');
    utimesSync(join(folder, name), seconds, seconds);
  }
  return folder;
};

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const names = Object.keys(CONTENT);

describe('an archive', () => {
  it('has the same bytes for the same files, whatever their folder, order and date', () => {
    const first = zip(filesIn(folderWith(names, 1_000_000_000)));
    const second = zip(filesIn(folderWith(names.toReversed(), 1_700_000_000)));
    expect(Buffer.from(first).equals(second)).toBe(true);
  });

  it('has the same bytes in every time zone', () => {
    const script = `import { zip } from './scripts/archive.mjs';
      process.stdout.write(Buffer.from(zip([{ path: 'a', bytes: new Uint8Array(9), executable: false }])).toString('hex'))`;
    const bytesIn = (TZ: string) =>
      execFileSync(process.execPath, ['--input-type=module', '-e', script], { env: { ...process.env, TZ }, encoding: 'utf8' });
    expect(bytesIn('Asia/Tokyo')).toBe(bytesIn('America/Los_Angeles'));
  });

  it('holds every file, sorted by path, and can be read back', () => {
    const read = unzipSync(zip(filesIn(folderWith(names, 0))));
    expect(Object.entries(read).map(([path, bytes]) => [path, strFromU8(bytes)])).toEqual(
      ['B', 'a.txt', 'a/deep/é.txt', 'b.txt'].map((name) => [name, CONTENT[name]]),
    );
  });
});

describe('the source', () => {
  const git = (folder: string, ...args: readonly string[]) => execFileSync('git', args, { cwd: folder });

  it('is what git tracks, with the executable ones marked', () => {
    const folder = folderWith(names, 0);
    git(folder, 'init', '-q');
    git(folder, 'add', 'b.txt', 'a/deep/é.txt');
    git(folder, 'update-index', '--chmod=+x', 'b.txt');
    const files = trackedFiles(folder)?.map(({ path, executable }) => [path, executable]);
    expect(files).toEqual([
      ['a/deep/é.txt', false],
      ['b.txt', true],
    ]);
  });

  it('is unknown outside a git checkout, and in a folder below its root', () => {
    const folder = folderWith(names, 0);
    expect(trackedFiles(folder)).toBeNull();
    git(folder, 'init', '-q');
    expect(trackedFiles(join(folder, 'a'))).toBeNull();
  });
});
