/** Runs hidden from the moment DevTools open on a tab: listens at once, and hands what it heard to the panel when that is shown. */
import browser, { type Browser } from 'webextension-polyfill';
import { chromiumPort } from '../capture/devtools/chromium.ts';
import { devtoolsSource } from '../capture/devtools/devtools-source.ts';
import { geckoPort } from '../capture/devtools/gecko.ts';
import { handOver, onAsked } from './hand-over.ts';

const inFirefox = browser.runtime.getURL('').startsWith('moz-extension:');
// Both browsers record for an extension only while it listens, so this must not wait for the panel.
const source = devtoolsSource(inFirefox ? geckoPort(browser) : chromiumPort((globalThis as unknown as { chrome: Browser }).chrome));

const panel = await browser.devtools.panels.create('Corsplain', '/icons/icon-32.png', '/src/entry/panel.html');
let shown: Window | null = null;
const give = (): void => {
  if (shown) handOver(shown, source);
};
panel.onShown.addListener((window) => {
  shown = window as unknown as Window;
  give();
});
onAsked(give);
