import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './prepare.mjs';

const GENERATED = new Set(['node_modules', 'dist', '.build', '.output', '.git']);

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return GENERATED.has(entry.name) ? [] : filesBelow(path);
    return [path];
  });

const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');
const pages = filesBelow('').filter((file) => file.endsWith('.md'));
const workflows = filesBelow('.github').filter((file) => file.endsWith('.yml'));

/** Returns what the group of the pattern matches in a text. */
const found = (text: string, pattern: RegExp): readonly string[] => [...text.matchAll(pattern)].map(([, group = '']) => group);

/** Returns the scripts that a text runs: `size` for `npm run size`, `test` for `npm test`. */
const scriptsIn = (text: string): readonly string[] => [...found(text, /\bnpm run ([\w:]+)/g), ...found(text, /\bnpm (start|test)\b/g)];

describe.each(pages)('%s', (page) => {
  const text = textOf(page);

  it('links to files that exist', () => {
    const links = found(text, /\]\(([^)\s]+)\)/g).filter((link) => !/^(?:https?:|#)/.test(link));
    expect(links.filter((link) => !existsSync(join(root, dirname(page), link.replace(/#.*/, ''))))).toEqual([]);
  });

  it('names files and folders that exist', () => {
    const paths = found(text, /`((?:src|e2e|bench|scripts|docs|public|\.github)\/[\w./-]+)`/g);
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

describe('the scripts of package.json', () => {
  const { scripts: commands } = JSON.parse(textOf('package.json')) as { readonly scripts: Readonly<Record<string, string>> };
  const scripts = Object.keys(commands);

  it.each([...pages, ...workflows])('hold every script that %s names', (file) => {
    expect(scriptsIn(textOf(file)).filter((name) => !scripts.includes(name))).toEqual([]);
  });

  it('are all documented in the README or in CONTRIBUTING', () => {
    const documented = new Set(scriptsIn(textOf('README.md') + textOf('CONTRIBUTING.md')));
    expect(scripts.filter((name) => !documented.has(name))).toEqual([]);
  });
});
