import browser from 'webextension-polyfill';
import { mountPanel } from '../panel/shell/mount.tsx';
import { devtoolsOpenSource } from './devtools-open-source.ts';
import { devtoolsTheme } from './devtools-theme.ts';
import { receiveSource } from './hand-over.ts';
import { storedSettings } from './stored-settings.ts';

const root = document.getElementById('app');
const { source, search } = await receiveSource();
if (root) {
  const unmount = await mountPanel(root, {
    source,
    theme: devtoolsTheme(browser),
    settings: storedSettings(browser, window),
    reload: () => void browser.devtools.inspectedWindow.reload({}),
    search,
    openSource: devtoolsOpenSource(),
    languages: navigator.languages,
  });
  // The source outlives this page, which can be reloaded.
  window.addEventListener('pagehide', unmount);
}
