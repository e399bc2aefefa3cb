import type { SourceFile } from './source-files.ts';

/** Each circle of imports as the way around it, the first file repeated at the end; none when there is none. */
export const importCircles = (files: readonly SourceFile[]): readonly (readonly string[])[] => {
  const importsOf = new Map(files.map(({ path, imports }) => [path, imports.map(({ from }) => from)]));
  const done = new Set<string>();
  const circles: string[][] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) circles.push([...trail.slice(start), path]);
    if (start >= 0 || done.has(path)) return;
    for (const from of importsOf.get(path) ?? []) visit(from, [...trail, path]);
    done.add(path);
  };
  for (const { path } of files) visit(path, []);
  return circles;
};
