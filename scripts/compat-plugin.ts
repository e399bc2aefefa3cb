import { createRequire } from 'node:module';
import type { CompatData } from '@mdn/browser-compat-data/types';
import type { Plugin } from 'vite';
import { compatTable } from './compat-table.ts';

const NAME = 'virtual:compat';
const RESOLVED = `\0${NAME}`;

/** Extracts the versions that header cards show from browser-compat-data, so that the build doesn't contain its megabytes. */
export const compatPlugin = () =>
  ({
    name: 'corsplain-compat',
    resolveId: (id: string) => (id === NAME ? RESOLVED : null),
    load: (id: string) => {
      if (id !== RESOLVED) return null;
      // Not imported, because a bundler that reads this file would include all of it.
      const data = createRequire(import.meta.url)('@mdn/browser-compat-data') as CompatData;
      return `export const compat = ${JSON.stringify(compatTable(data))};`;
    },
  }) satisfies Plugin;
