/** Builds the panel's page as the extension builds the panel, and serves it on this machine. */
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig, preview } from 'vite';

export interface ServedPage {
  readonly address: string;
  readonly close: () => Promise<void>;
}

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** Where the built page is put. */
export const BUILT = path('../../.output/panel-page/');

const config: InlineConfig = {
  root: path('.'),
  configFile: path('../../vite.page.config.ts'),
  logLevel: 'warn',
  // Under a test runner this would be a build for development, which is larger and slower.
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
  build: { outDir: BUILT, emptyOutDir: true, target: 'es2023', modulePreload: false },
  preview: { host: '127.0.0.1', port: 0 },
};

/** Throws when the page does not build. */
export const servePanelPage = async (): Promise<ServedPage> => {
  await build(config);
  const server = await preview(config);
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('the preview server has no address');
  return { address, close: () => server.close() };
};
