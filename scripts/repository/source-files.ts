/** The project's TypeScript files as text: their imports and exports, found by pattern, which the formatter makes reliable. */
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

interface Import {
  /** The imported file, relative to the root. */
  readonly from: string;
  /** The imported names, as they are exported. */
  readonly names: readonly string[];
  /** The line of the import's last part, counted from 1. */
  readonly line: number;
}

export interface SourceFile {
  /** Relative to the root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
  /** The exported names. */
  readonly exports: readonly string[];
}

const STATIC = /(?:import|export)\s+(?:type\s+)?(?:\{([^}]*)\}|[\w*\s]+)\s+from\s+'(\.[^']+)'/g;
const SIDE_EFFECT = /^import\s+'(\.[^']+)'/gm;
const DYNAMIC = /import\('(\.[^']+)'\)/g;
const EXPORT = /^export (?:declare )?(?:async )?(?:const|let|function\*?|class|interface|type) (\w+)/gm;
const EXPORT_LIST = /^export \{([^}]*)\};/gm;

const namesIn = (list: string): readonly string[] => list.split(',').flatMap((item) => /^(?:type\s+)?(\w+)/.exec(item.trim())?.[1] ?? []);

const lineOf = (text: string, index: number): number => text.slice(0, index).split('\n').length;

const importsOf = (path: string, text: string): readonly Import[] => {
  const imported = (specifier: string, names: readonly string[], match: RegExpExecArray): Import => ({
    from: posix.join(posix.dirname(path), specifier),
    names,
    line: lineOf(text, match.index + match[0].length),
  });
  return [
    ...[...text.matchAll(STATIC)].map((match) => imported(match[2] ?? '', namesIn(match[1] ?? ''), match)),
    ...[...text.matchAll(SIDE_EFFECT)].map((match) => imported(match[1] ?? '', [], match)),
    // What is imported at run time is named somewhere in the same file.
    ...[...text.matchAll(DYNAMIC)].map((match) => imported(match[1] ?? '', [...new Set(text.match(/\b\w+\b/g))], match)),
  ];
};

const exportsOf = (text: string): readonly string[] => [
  ...[...text.matchAll(EXPORT)].map(([, name = '']) => name),
  ...[...text.matchAll(EXPORT_LIST)].flatMap(([, list = '']) => namesIn(list)),
];

/** Every file below a folder, relative to the root. */
export const filesBelow = (folder: string): readonly string[] =>
  readdirSync(`${ROOT}/${folder}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.relative(ROOT.replaceAll('\\', '/'), `${entry.parentPath.replaceAll('\\', '/')}/${entry.name}`))
    .sort();

const isSource = (path: string): boolean => /\.(?:tsx?|mjs)$/.test(path);

const read = (path: string): SourceFile => {
  const text = readFileSync(`${ROOT}/${path}`, 'utf8');
  return { path, text, imports: importsOf(path, text), exports: exportsOf(text) };
};

/** Every source file below a folder. */
export const sourceFilesBelow = (folder: string): readonly SourceFile[] => filesBelow(folder).filter(isSource).map(read);

/** The source files of the root itself: the build's settings. */
export const rootFiles = (): readonly SourceFile[] => readdirSync(ROOT).filter(isSource).map(read);
