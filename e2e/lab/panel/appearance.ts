/** Waits until the panel has the requested appearance. */
import type { Appearance } from '../driver.ts';
import { until } from '../until.ts';

/** Resolves once the panel has this size, and this theme by its API and its media query, and is drawn with them. */
export async function waitForAppearance(
  inPanel: (expression: string) => Promise<unknown>,
  { width, height, theme }: Appearance,
): Promise<void> {
  const wanted = `${width}x${height} ${theme}`;
  await until(`the panel to be ${wanted}`, async () => (await inPanel(readAppearance)) === wanted);
  await inPanel('new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))');
}

/** Chromium calls its light theme `default`. */
const readAppearance = `(() => {
  const { themeName } = (globalThis.browser ?? globalThis.chrome).devtools.panels;
  const theme = themeName === 'dark' ? 'dark' : 'light';
  return innerWidth + 'x' + innerHeight + ' ' + (matchMedia('(prefers-color-scheme: ' + theme + ')').matches ? theme : 'changing');
})()`;
