/** Makes an extension with an empty panel that only listens to network events: the cost that a browser adds for any extension. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const FILES = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'Listener',
    version: '1',
    devtools_page: 'devtools.html',
    browser_specific_settings: { gecko: { id: 'listener@example.test' } },
  }),
  'devtools.html': '<!doctype html><script src="devtools.js"></script>',
  'devtools.js': `const { network, panels } = (globalThis.browser ?? globalThis.chrome).devtools;
network.onRequestFinished.addListener(() => {});
panels.create('Listener', '', 'panel.html');`,
  'panel.html': '<!doctype html><title>Listener</title>',
};

/** Writes the extension to a temporary folder. */
export const makeListener = (): { readonly folder: string; readonly remove: () => void } => {
  const folder = mkdtempSync(join(tmpdir(), 'listener-'));
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
};
