import type { SourceFile } from './source-files.ts';

/** Rooms of one layer: a file in a room may import from its own, and from the rooms that are named for it. */
type Rooms = Readonly<Record<string, readonly string[]>>;

/** What each room may import besides itself. `.` is the layer's own folder. Whatever is not named here is refused. */
const ROOMS: Readonly<Record<string, Rooms>> = {
  'src/core': {
    http: [],
    facts: ['http'],
    checks: ['http', 'facts'],
    ruling: ['http', 'facts', 'checks'],
    engines: ['http', 'facts', 'checks', 'ruling'],
    remedies: ['http', 'facts', 'checks', 'ruling', 'engines'],
    '.': ['http', 'facts', 'checks', 'ruling', 'engines'],
    notes: ['http', 'facts', 'checks', 'ruling', 'engines', 'remedies', '.'],
    headers: ['http', 'checks'],
    redact: ['http', 'facts'],
  },
  'src/capture': {
    har: [],
    calls: ['har'],
    join: ['har', 'calls'],
    devtools: ['har', 'calls', 'join'],
    paste: ['har', 'calls', 'join'],
  },
  'src/locales': {
    catalogue: [],
    en: ['catalogue'],
    ja: ['catalogue'],
    ko: ['catalogue'],
    es: ['catalogue'],
    '.': ['catalogue', 'en', 'ja', 'ko', 'es'],
  },
  'src/panel': {
    query: ['state'],
    state: ['query'],
    text: ['state', 'shell'],
    style: [],
  },
};

const roomOf = (layer: string, path: string): string | null => {
  if (!path.startsWith(`${layer}/`)) return null;
  const [room = '', ...rest] = path.slice(layer.length + 1).split('/');
  return rest.length === 0 ? '.' : room;
};

/** A line, `file:line`, for each import that leads from a room to one it may not know. Tests may import anything. */
export const forbiddenImports = (files: readonly SourceFile[]): readonly string[] =>
  Object.entries(ROOMS).flatMap(([layer, rooms]) =>
    files
      .filter(({ path }) => !/\.test\.tsx?$/.test(path))
      .flatMap(({ path, imports }) => {
        const room = roomOf(layer, path);
        const allowed = room === null ? undefined : rooms[room];
        if (room === null || !allowed) return [];
        return imports.flatMap(({ from, line }) => {
          const target = roomOf(layer, from);
          return target === null || target === room || allowed.includes(target) ? [] : [`${path}:${line} imports ${from}`];
        });
      }),
  );
