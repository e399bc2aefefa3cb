/** The manifests and locales in the builds. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const path = (relative: string): string => fileURLToPath(new URL(`../${relative}`, import.meta.url));
const read = (relative: string): string => readFileSync(path(relative), 'utf8');

describe.each(['chrome', 'firefox'])('the extension for %s', (browser) => {
  const manifestOf = () => JSON.parse(read(`dist/${browser}/manifest.json`)) as Readonly<Record<string, unknown>>;

  it.each(['en', 'ja', 'ko', 'es'])('has its name and description in %s', (tag) => {
    expect(manifestOf()).toMatchObject({ name: '__MSG_name__', description: '__MSG_description__', default_locale: 'en' });
    const messages = `_locales/${tag}/messages.json`;
    expect(JSON.parse(read(`dist/${browser}/${messages}`))).toEqual(JSON.parse(read(`public/${messages}`)));
  });

  it('contains every file that its manifest names', () => {
    const { devtools_page, icons, action } = manifestOf();
    const { default_popup, default_icon } = action as { default_popup: string; default_icon: object };
    const files = [devtools_page, default_popup, ...Object.values(default_icon), ...Object.values(icons as object)] as readonly string[];
    expect(files.length).toBeGreaterThan(3);
    for (const file of files) expect([file, existsSync(path(`dist/${browser}/${file}`))]).toEqual([file, true]);
  });
});
