import browser from 'webextension-polyfill';
import { en } from '../locales/en.ts';
import { mountPanel } from '../panel/mount.tsx';
import { devtoolsTheme } from './devtools-theme.ts';
import { receive } from './hand-over.ts';

const root = document.getElementById('app');
if (root) mountPanel(root, { source: await receive(), catalogue: en, theme: devtoolsTheme(browser) });
