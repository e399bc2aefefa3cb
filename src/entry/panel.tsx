import browser from 'webextension-polyfill';
import { chromiumPort } from '../capture/chromium.ts';
import { devtoolsSource } from '../capture/devtools-source.ts';
import { geckoPort } from '../capture/gecko.ts';
import { en } from '../locales/en.ts';
import { mountPanel } from '../panel/mount.tsx';
import { devtoolsTheme } from './devtools-theme.ts';

const inFirefox = browser.runtime.getURL('').startsWith('moz-extension:');
const root = document.getElementById('app');
if (root) {
  const source = devtoolsSource(inFirefox ? geckoPort(browser) : chromiumPort(browser));
  mountPanel(root, { source, catalogue: en, theme: devtoolsTheme(browser) });
}
