/** Reads a HAR file as browsers and other tools write it. */
import type { Engine, Exchange } from '../../core/facts/facts.ts';
import { originOf } from '../../core/http/url.ts';
import { type Fields, fieldsOf } from '../har/fields.ts';
import { type HarPage, pageIdOf, readPages } from '../har/pages.ts';
import { showsStorageAccess } from '../har/storage-access.ts';
import { readEntry } from '../har/wire-entry.ts';
import { join } from './join.ts';

/** The file isn't a HAR file. The message says why, for people. */
export class NotHarError extends Error {
  readonly fault: 'not-json' | 'not-har';

  constructor(fault: 'not-json' | 'not-har', message: string) {
    super(message);
    this.fault = fault;
  }
}

/** The browser that wrote the file: Chromium writes WebInspector, Safari WebKit Web Inspector, Firefox its own name. */
const engineOf = (log: Fields): Engine => {
  const names = [fieldsOf(log.browser).name, fieldsOf(log.creator).name].join(' ').toLowerCase();
  if (names.includes('firefox')) return 'firefox';
  return /safari|webkit web inspector/.test(names) ? 'webkit' : 'chromium';
};

/** The origin of the first document in the file; null when unknown. Most requests name their own. */
const pageOriginOf = (log: Fields, entries: readonly unknown[]): string | null => {
  const document = entries.find((entry) => fieldsOf(entry)._resourceType === 'document');
  const [page] = Array.isArray(log.pages) ? log.pages : [];
  const url = fieldsOf(fieldsOf(document).request).url ?? fieldsOf(page).title;
  const origin = typeof url === 'string' ? originOf(url) : 'null';
  return origin === 'null' ? null : origin;
};

/** Returns the exchanges in a HAR file's text. Throws `NotHarError`. */
export const exchangesOfHar = (text: string): readonly Exchange[] => readHar(text).exchanges;

/** What one load of a page sent; `page` is null where the file doesn't distinguish loads. */
interface HarLoad {
  readonly page: HarPage | null;
  readonly exchanges: readonly Exchange[];
}

interface ReadHar {
  /** The number of entries of any kind. */
  readonly entries: number;
  readonly exchanges: readonly Exchange[];
  /** The same exchanges, by load. */
  readonly loads: readonly HarLoad[];
}

/** An exchange whose page isn't listed belongs to the first one. */
const loadsOf = (pages: readonly HarPage[], entries: readonly unknown[], exchanges: readonly Exchange[]): readonly HarLoad[] => {
  const byPage = new Map(pages.map(({ id }): [string, Exchange[]] => [id, []]));
  const first = byPage.get(pages[0]?.id ?? '');
  for (const exchange of exchanges) (byPage.get(pageIdOf(entries[exchange.entries[0] ?? -1])) ?? first)?.push(exchange);
  const loads = pages.map((page) => ({ page, exchanges: byPage.get(page.id) ?? [] })).filter((load) => load.exchanges.length > 0);
  return loads.length > 1 ? loads : [{ page: null, exchanges }];
};

/** Reads the exchanges in a HAR file's text. Throws `NotHarError`. */
export const readHar = (text: string): ReadHar => {
  const log = fieldsOf(fieldsOf(parse(text.replace(/^\ufeff/, ''))).log);
  if (!Array.isArray(log.entries)) throw new NotHarError('not-har', 'not a HAR file: it has no `log.entries` list');
  const entries: readonly unknown[] = log.entries;
  const wire = entries.flatMap((entry, index) => readEntry(entry, index) ?? []);
  const context = { engine: engineOf(log), pageOrigin: pageOriginOf(log, entries), storageAccessSeen: showsStorageAccess(wire) };
  const exchanges = join(wire, context);
  return { entries: entries.length, exchanges, loads: loadsOf(readPages(log.pages, entries), entries, exchanges) };
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new NotHarError('not-json', `not valid JSON (${error instanceof Error ? error.message : 'unreadable'})`);
  }
};
