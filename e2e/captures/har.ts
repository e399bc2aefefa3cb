/** HAR files made from the captures, unchanged or with changed entries. */
import { readFileSync } from 'node:fs';

export interface CapturedEntry {
  readonly request: { readonly url: string; readonly headers: readonly { readonly name: string; readonly value: string }[] };
  readonly response: Readonly<Record<string, unknown>> & { readonly headers: readonly { readonly name: string; readonly value: string }[] };
}

/** The origin of the page that was captured. */
export const PAGE = 'http://localhost:8001';

/** Returns the text of a HAR file. `creator` is the name of its writer. */
export const harOf = (creator: string, entries: readonly unknown[]): string =>
  JSON.stringify({ log: { version: '1.2', creator: { name: creator }, entries } });

const captured = (browser: 'chromium' | 'firefox'): readonly CapturedEntry[] =>
  JSON.parse(readFileSync(new URL(`${browser}.json`, import.meta.url), 'utf8')).entries;

const entries = captured('chromium');

export const CHROMIUM = harOf('WebInspector', entries);
export const FIREFOX = harOf('Firefox', captured('firefox'));

/** Returns Chromium's entry for a path of the captured server. */
export const entryAt = (path: string): CapturedEntry => {
  const entry = entries.find(({ request }) => request.url === `http://127.0.0.1:8002${path}`);
  if (!entry) throw new Error(`nothing was recorded for ${path}`);
  return entry;
};

/** Returns an entry with other response headers. */
export const answering = (
  entry: CapturedEntry,
  headers: readonly (readonly [name: string, value: string])[],
  more: object = {},
): CapturedEntry => ({
  ...entry,
  response: { ...entry.response, ...more, headers: headers.map(([name, value]) => ({ name, value })) },
});

/** Returns an entry without its end and without evidence of the credentials mode. */
export const silent = (entry: CapturedEntry): CapturedEntry => {
  const { _error, ...response } = entry.response;
  const headers = entry.request.headers.filter(({ name }) => !/^sec-fetch-|^cookie$/i.test(name));
  return { ...entry, request: { ...entry.request, headers }, response: response as CapturedEntry['response'] };
};
