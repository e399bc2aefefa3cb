/** `npm run icons`: draws the PNG icons from icon.svg. Run it after a change to the drawing, and commit the results. */
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { findChromium } from '../e2e/lab/browsers/find.ts';
import { root } from './prepare.mjs';

const SIZES = [16, 32, 48, 128]; // pixels; manifest.json lists these files

const folder = `${root}/public/icons`;
const drawing = `data:image/svg+xml;base64,${readFileSync(`${folder}/icon.svg`).toString('base64')}`;

const browser = await chromium.launch({ executablePath: findChromium(), chromiumSandbox: process.getuid?.() !== 0 });
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>* { margin: 0 } img { display: block; width: ${size}px; height: ${size}px }</style><img src="${drawing}">`,
    );
    await page.evaluate('document.images[0].decode()');
    await page.screenshot({ path: `${folder}/icon-${size}.png`, omitBackground: true });
    console.log(`public/icons/icon-${size}.png`);
  }
} finally {
  await browser.close();
}
