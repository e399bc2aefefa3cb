/** Waits until the panel has taken on a look. */
import type { Appearance } from '../driver.ts';
import { until } from '../until.ts';

/** Resolves once the panel has this size and knows this theme, by its API and by its media query, and has drawn itself so. */
export async function waitForAppearance(inPanel: (expression: string) => Promise<unknown>, { width, height, theme }: Appearance): Promise<void> {
  const wanted = `${width}x${height} ${theme}`;
  await until(`the panel to look ${wanted}`, async () => (await inPanel(readAppearance)) === wanted);
  await inPanel('new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))');
}

/** Chromium calls its light theme `default`. */
const readAppearance = `(() => {
  const { themeName } = (globalThis.browser ?? globalThis.chrome).devtools.panels;
  const theme = themeName === 'dark' ? 'dark' : 'light';
  return innerWidth + 'x' + innerHeight + ' ' + (matchMedia('(prefers-color-scheme: ' + theme + ')').matches ? theme : 'changing');
})()`;
