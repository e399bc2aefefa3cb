/** `npm run package`: builds both extensions and writes what is published to dist/packages: the Chrome zip, the Firefox xpi and the source. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { exitWith, prepare, root, run } from './prepare.mjs';

prepare();
// Imported here and not above, because it needs a dependency that `prepare` installs.
const { filesIn, trackedFiles, zip } = await import('./archive.mjs');

for (const script of ['build:chrome', 'build:firefox'])
  if (!run('npm', ['run', '--silent', script])) exitWith(`\`npm run ${script}\` failed; see its output above.`);

/** @type {{ version: string }} */
const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));
const name = `corsplain-${version}`;
const folder = 'dist/packages';
rmSync(`${root}/${folder}`, { recursive: true, force: true });
mkdirSync(`${root}/${folder}`, { recursive: true });

/** @param {string} file @param {readonly import('./archive.mjs').ArchiveFile[]} files */
const write = (file, files) => {
  const bytes = zip(files);
  writeFileSync(`${root}/${folder}/${file}`, bytes);
  const hash = createHash('sha256').update(bytes).digest('hex');
  console.log(`${hash}  ${folder}/${file}  (${files.length} files, ${(bytes.length / 1000).toFixed(1)} kB)`);
};

write(`${name}-chrome.zip`, filesIn(`${root}/dist/chrome`));
write(`${name}-firefox.xpi`, filesIn(`${root}/dist/firefox`));
const source = trackedFiles(root);
if (source)
  write(
    `${name}-source.zip`,
    source.map((file) => ({ ...file, path: `${name}/${file.path}` })),
  );
else console.log('No source archive: it holds the files that git tracks, and this folder is not a git checkout.');
