/** `npm run size`: prints the gzipped size of what the panel loads before its first row, in both builds. Fails above the limit. */
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './prepare.mjs';

const LIMIT = 60_000; // bytes

/** Returns the scripts and styles of a page, and what they import. @param {string} folder @param {string} page */
const loadedBy = (folder, page) => {
  const loaded = new Set();
  /** @param {string} path */
  const visit = (path) => {
    if (loaded.has(path)) return;
    loaded.add(path);
    const text = readFileSync(`${folder}/${path}`, 'utf8');
    for (const [, name] of text.matchAll(/(?:from|import)\s*["'](\.[^"']+\.js)["']/g)) visit(posix.join(posix.dirname(path), name ?? ''));
  };
  const html = readFileSync(`${folder}/${page}`, 'utf8');
  for (const [, path] of html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g))
    visit(posix.normalize((path ?? '').replace(/^(?:\.\.\/)+/, '')));
  return [...loaded];
};

let fits = true;
for (const browser of readdirSync(`${root}/dist`).filter((name) => name === 'chrome' || name === 'firefox')) {
  const folder = `${root}/dist/${browser}`;
  const files = loadedBy(folder, 'src/entry/panel.html');
  const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(`${folder}/${file}`), { level: 9 }).length, 0);
  const scripts = files.filter((file) => file.endsWith('.js')).length;
  console.log(`${browser}: panel loads ${files.length} files, ${(bytes / 1000).toFixed(1)} kB gzipped of ${LIMIT / 1000} allowed`);
  fits &&= scripts > 0 && bytes <= LIMIT;
}
process.exitCode = fits ? 0 : 1;
