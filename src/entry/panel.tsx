import browser from 'webextension-polyfill';
import { mountPanel } from '../panel/shell/mount.tsx';
import { devtoolsTheme } from './devtools-theme.ts';
import { receive } from './hand-over.ts';
import { storedSettings } from './stored-settings.ts';

const root = document.getElementById('app');
const source = await receive();
if (root) {
  const leave = await mountPanel(root, {
    source,
    theme: devtoolsTheme(browser),
    settings: storedSettings(browser, window),
    preferred: navigator.languages,
  });
  // The source outlives this page, which may be reloaded.
  window.addEventListener('pagehide', leave);
}
