/** Provides the module `virtual:page-hook`: the page hook as the text of one function, which takes its setup as argument. */
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

const NAME = 'virtual:page-hook';
const ENTRY = fileURLToPath(new URL('../src/hook/main.ts', import.meta.url));

export const pageHook = (): Plugin => ({
  name: 'page-hook',
  resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
  async load(id) {
    if (id !== `\0${NAME}`) return null;
    this.addWatchFile(ENTRY);
    return `export const code = ${JSON.stringify(await hookText())};`;
  },
});

const hookText = async (): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: { write: false, target: 'es2023', modulePreload: false, lib: { entry: ENTRY, formats: ['iife'], name: 'hook' } },
  });
  const [result] = Array.isArray(built) ? built : [built];
  const [chunk] = result && 'output' in result ? result.output : [];
  if (chunk?.type !== 'chunk') throw new Error('The page hook was not built');
  // The hook goes on the first line of workers' scripts, whose line numbers must not change. The minifier leaves line breaks only in strings.
  return `((corsplain) => {${chunk.code.trim().replaceAll('\n', '\\n')}})`;
};
