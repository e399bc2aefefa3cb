import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { compatPlugin } from './scripts/compat-plugin.ts';
import { pageHook } from './scripts/page-hook-plugin.ts';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as { version: string };
const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** Returns the manifest for one browser without the other's keys, which cause warnings. */
const manifestFor = (browser: 'chrome' | 'firefox'): ManifestV3Export => {
  const { browser_specific_settings, minimum_chrome_version, ...common } = manifest;
  return {
    ...common,
    version,
    ...(browser === 'firefox' ? { browser_specific_settings } : { minimum_chrome_version }),
  } as ManifestV3Export;
};

export default defineConfig(({ mode }) => {
  const browser = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    plugins: [compatPlugin(), pageHook(), crx({ manifest: manifestFor(browser), browser })],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: `dist/${browser}`,
      target: 'es2023',
      modulePreload: false,
      // A call creates the panel, so no manifest key refers to it.
      rolldownOptions: {
        // How long plugins took says nothing about the result.
        checks: { bundlerTimings: false },
        input: { panel: path('src/entry/panel.html') },
        // What a page needs at once is in few files, which compress better than many. The hidden DevTools page gets nothing of the panel.
        // The panel's entry stays outside, because it awaits files that import these.
        output: {
          codeSplitting: {
            groups: [
              { name: 'core', test: /src.(?:core|capture)/, tags: ['$initial'], entriesAware: true, priority: 2 },
              { name: 'panel', test: /src.(?:panel|locales)/, tags: ['$initial'], priority: 1 },
            ],
          },
        },
      },
    },
  };
});
