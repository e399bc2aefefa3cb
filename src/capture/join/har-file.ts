/** A HAR file as both browsers and other tools write it. */
import type { Engine, Exchange } from '../../core/facts/facts.ts';
import { originOf } from '../../core/http/url.ts';
import { showsStorageAccess } from '../har/storage-access.ts';
import { readEntry } from '../har/wire-entry.ts';
import { join } from './join.ts';

interface Part {
  readonly [name: string]: unknown;
}
const partOf = (value: unknown): Part => (typeof value === 'object' && value !== null ? (value as Part) : {});

/** The file is no HAR; the message says what is wrong with it, for a person. */
export class NotHarError extends Error {
  readonly fault: 'not-json' | 'not-har';

  constructor(fault: 'not-json' | 'not-har', message: string) {
    super(message);
    this.fault = fault;
  }
}

/** Who wrote the file: Chromium signs as WebInspector, Safari as WebKit Web Inspector, Firefox with its own name. */
const engineOf = (log: Part): Engine => {
  const names = [partOf(log.browser).name, partOf(log.creator).name].join(' ').toLowerCase();
  if (names.includes('firefox')) return 'firefox';
  return /safari|webkit web inspector/.test(names) ? 'webkit' : 'chromium';
};

/** The origin of the first document that the file holds; the requests mostly name their own. */
const pageOriginOf = (log: Part, entries: readonly unknown[]): string | null => {
  const document = entries.find((entry) => partOf(entry)._resourceType === 'document');
  const [page] = Array.isArray(log.pages) ? log.pages : [];
  const address = partOf(partOf(document).request).url ?? partOf(page).title;
  const origin = typeof address === 'string' ? originOf(address) : 'null';
  return origin === 'null' ? null : origin;
};

/** Every exchange in a HAR file's text. Throws `NotHarError` when it is none. */
export const exchangesOfHar = (text: string): readonly Exchange[] => readHar(text).exchanges;

/** The same, and how many entries of any kind there are. */
export const readHar = (text: string): { readonly entries: number; readonly exchanges: readonly Exchange[] } => {
  const log = partOf(partOf(parse(text.replace(/^\ufeff/, ''))).log);
  if (!Array.isArray(log.entries)) throw new NotHarError('not-har', 'it is JSON, but no HAR: there is no list `log.entries` in it');
  const entries: readonly unknown[] = log.entries;
  const wire = entries.flatMap((entry, index) => readEntry(entry, index) ?? []);
  const context = { engine: engineOf(log), pageOrigin: pageOriginOf(log, entries), storageAccessSeen: showsStorageAccess(wire) };
  return { entries: entries.length, exchanges: join(wire, context) };
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new NotHarError('not-json', `it is not valid JSON (${error instanceof Error ? error.message : 'unreadable'})`);
  }
};
