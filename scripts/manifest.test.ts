import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import manifest from '../manifest.json' with { type: 'json' };
import { languages } from '../src/locales/index.ts';

const folder = new URL('../public/_locales/', import.meta.url);
const messagesOf = (tag: string) =>
  JSON.parse(readFileSync(new URL(`${tag}/messages.json`, folder), 'utf8')) as Readonly<Record<string, { readonly message: string }>>;
const tags = readdirSync(folder);
const named = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key);

/** What the toolbar button's popup shows. */
const popup = ['popup.html', 'popup.ts'].map((file) => readFileSync(new URL(`../src/entry/${file}`, import.meta.url), 'utf8')).join('');
const shown = [...popup.matchAll(/data-message="(\w+)"|getMessage\('(\w+)'/g)].map(([, key, other]) => key ?? other);

const LONGEST = 132; // characters of a description, in the Chrome Web Store

it('covers every language of the panel', () => {
  expect(tags.sort()).toEqual(Object.keys(languages).sort());
  expect(tags).toContain(manifest.default_locale);
});

it.each(tags)('has exactly the messages that the manifest and the popup name in %s', (tag) => {
  const messages = messagesOf(tag);
  expect(Object.keys(messages).sort()).toEqual([...named, ...shown].sort());
  expect(messages.language?.message).toBe(tag);
  expect(messages.name?.message).toBe('Corsplain');
  const { message = '' } = messages.description ?? {};
  expect(message).toMatch(/JavaScript|자바스크립트/);
  expect(message.length).toBeLessThanOrEqual(LONGEST);
  const english = messagesOf('en');
  for (const key of [...named, ...shown])
    if (tag !== 'en' && key !== 'name') expect(messages[key ?? '']?.message).not.toBe(english[key ?? '']?.message);
});
