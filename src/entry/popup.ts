/** The toolbar button's popup: where to find the panel. It needs no permission and reads nothing. */
import type { Browser } from 'webextension-polyfill';

// Both browsers have this name for it; the polyfill would be most of the popup's size.
const { i18n, runtime } = (globalThis as unknown as { chrome: Pick<Browser, 'i18n' | 'runtime'> }).chrome;
const browser = runtime.getURL('').startsWith('moz-extension:') ? 'firefox' : 'chrome';
const shortcut = /^mac/i.test(navigator.platform) ? '⌥⌘I' : 'F12';

document.documentElement.lang = i18n.getMessage('language');
for (const element of document.querySelectorAll<HTMLElement>('[data-message]')) {
  const only = element.dataset.in;
  if (only && only !== browser) element.remove();
  else element.textContent = i18n.getMessage(element.dataset.message ?? '', shortcut);
}
