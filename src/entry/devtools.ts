/** The hidden DevTools page. It subscribes as soon as DevTools open on a tab, and hands its source to the panel when that is shown. */
import browser, { type Browser } from 'webextension-polyfill';
import { chromiumPort } from '../capture/devtools/chromium.ts';
import { devtoolsSource } from '../capture/devtools/devtools-source.ts';
import { firefoxPort } from '../capture/devtools/firefox.ts';
import { devtoolsSearch } from './devtools-search.ts';
import { handOver, onSourceRequested } from './hand-over.ts';

const inFirefox = browser.runtime.getURL('').startsWith('moz-extension:');
// Both browsers report to an extension only while it listens, so this cannot wait for the panel.
const source = devtoolsSource(inFirefox ? firefoxPort(browser) : chromiumPort((globalThis as unknown as { chrome: Browser }).chrome));

const panel = await browser.devtools.panels.create('Corsplain', '/icons/icon-32.png', '/src/entry/panel.html');
const search = devtoolsSearch(panel);
let shown: Window | null = null;
const handOverIfShown = (): void => {
  if (shown) handOver(shown, { source, search });
};
panel.onShown.addListener((window) => {
  shown = window as unknown as Window;
  handOverIfShown();
});
onSourceRequested(handOverIfShown);
