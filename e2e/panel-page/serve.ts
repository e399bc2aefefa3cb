/** Builds the panel's page like the extension's panel, and serves it locally. */
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig, preview } from 'vite';

export interface ServedPage {
  readonly url: string;
  readonly close: () => Promise<void>;
}

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** The folder of the built page. */
const BUILT = path('../../.output/panel-page/');

const config: InlineConfig = {
  root: path('.'),
  configFile: path('../../vite.page.config.ts'),
  logLevel: 'warn',
  // A test runner would otherwise make a development build, which is larger and slower.
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
  build: { outDir: BUILT, emptyOutDir: true, target: 'es2023', modulePreload: false },
  preview: { host: '127.0.0.1', port: 0 },
};

/** Builds and serves the page. Throws if the build fails. */
export const servePanelPage = async (): Promise<ServedPage> => {
  await build(config);
  const server = await preview(config);
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error('the preview server has no url');
  return { url, close: () => server.close() };
};
