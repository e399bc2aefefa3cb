/** The repository tests itself: what is written about its order is true of its files. */
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, it } from 'vitest';
import { OLD_WORDS, oldWordsIn } from './dialect.ts';
import { importCircles } from './import-circles.ts';
import { forbiddenImports } from './room-order.ts';
import { filesBelow, rootFiles, sourceFilesBelow } from './source-files.ts';

const src = sourceFilesBelow('src');
const all = [...src, ...['e2e', 'bench', 'scripts'].flatMap(sourceFilesBelow), ...rootFiles()];

/** Why a file may be longer than 200 lines. */
const LONG: Readonly<Record<string, string>> = {
  'src/locales/languages.test.ts': 'every rule is held against every string of every language, read once',
  'src/panel/query/filter/matches.test.ts': 'one table of queries and what they find',
};

it('has no circle of imports, types included', () => {
  expect(importCircles(src).map((circle) => circle.join(' → '))).toEqual([]);
});

it('finds a circle where there is one', () => {
  const file = (path: string, ...from: readonly string[]) => ({
    path,
    text: '',
    exports: [],
    imports: from.map((to) => ({ from: to, names: [], line: 1 })),
  });
  expect(importCircles([file('a', 'b'), file('b', 'c'), file('c', 'b')])).toEqual([['b', 'c', 'b']]);
});

it('imports only from rooms that stand before', () => {
  expect(forbiddenImports(src)).toEqual([]);
});

it('names file and line of an import that leads the wrong way', () => {
  const imports = [{ from: 'src/core/ruling/rule.ts', names: ['rule'], line: 3 }];
  const file = { path: 'src/core/http/url.ts', text: '', exports: [], imports };
  expect(forbiddenImports([file])).toEqual(['src/core/http/url.ts:3 imports src/core/ruling/rule.ts']);
});

it('has no file of more than 200 lines without a stated cause', () => {
  const long = filesBelow('src').filter((path) => readFileSync(path, 'utf8').split('\n').length - 1 > 200);
  expect(long).toEqual(Object.keys(LONG).sort());
});

it('has no folder with more than 16 files', () => {
  const counts = new Map<string, number>();
  for (const path of [...filesBelow('src'), ...filesBelow('e2e')].filter((path) => !path.endsWith('.md'))) {
    counts.set(posix.dirname(path), (counts.get(posix.dirname(path)) ?? 0) + 1);
  }
  expect([...counts].filter(([, count]) => count > 16)).toEqual([]);
});

it('says in each folder, or in the one above, what it is for', () => {
  const files = [...filesBelow('src'), ...filesBelow('e2e')];
  const says = (folder: string): boolean => {
    const above = `${posix.dirname(folder)}/README.md`;
    const name = new RegExp(`\\b${posix.basename(folder)}\\b`);
    return files.includes(`${folder}/README.md`) || (files.includes(above) && name.test(readFileSync(above, 'utf8')));
  };
  const folders = new Set(files.map((path) => posix.dirname(path)).filter((folder) => folder.includes('/')));
  expect([...folders].filter((folder) => !says(folder))).toEqual([]);
});

it('names the file of a check, and of a server, after its id', () => {
  const idOf = (text: string): string | undefined => /\b(?:check|defineServer)\(\s*(?:\{\s*id: )?'([^']+)'/.exec(text)?.[1];
  const named = src.filter(
    ({ path }) => /^src\/(?:core\/checks\/[\w-]+|fixes\/servers)\/[\w-]+\.ts$/.test(path) && !path.endsWith('.test.ts'),
  );
  const ids = named.map(({ path, text }) => ({ file: posix.basename(path, '.ts'), id: idOf(text) })).filter(({ id }) => id !== undefined);
  expect(ids.length).toBeGreaterThanOrEqual(27);
  for (const { file, id } of ids) expect(file).toBe(id);
});

/** Types that no file imports, but that the compiler must name to describe what other files export: the faults of checks, above all. */
const NAMED_BY_THE_COMPILER =
  /^(?:src\/core\/checks\/[\w-]+\/|src\/fixes\/server\.ts: Server$|e2e\/real-panel\/panel-actions\.ts: ShownRow$)/;

it('exports nothing that nobody imports', () => {
  const used = new Set(all.flatMap(({ imports }) => imports.flatMap(({ from, names }) => names.map((name) => `${from} ${name}`))));
  const unused = all.flatMap(({ path, exports }) =>
    exports.filter((name) => !used.has(`${path} ${name}`)).map((name) => `${path}: ${name}`),
  );
  expect(unused.filter((one) => !NAMED_BY_THE_COMPILER.test(one))).toEqual([]);
});

it('speaks of nothing in the words that it has left', () => {
  expect(src.flatMap(({ path, text }) => oldWordsIn(path, text))).toEqual([]);
});

it('recognises an old word in a name, in a comment and in a file name', () => {
  const [word = ''] = OLD_WORDS;
  const name = `create${word[0]?.toUpperCase()}${word.slice(1)}`;
  expect(oldWordsIn('src/a.ts', `const ${name} = 1; // the ${word}`)).toEqual([`src/a.ts:1 ${word}`]);
  expect(oldWordsIn(`src/${word}.ts`, '')).toEqual([`src/${word}.ts ${word}`]);
});
