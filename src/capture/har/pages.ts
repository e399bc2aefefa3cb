/** The pages of a HAR file: which loads it holds, and which entries belong to each. */
import { fieldsOf } from './fields.ts';

/** One load of a page in a HAR file. */
export interface HarPage {
  readonly id: string;
  /** null: the file doesn't say. */
  readonly url: string | null;
  /** In milliseconds since 1970. */
  readonly startedAt: number;
}

const urlIn = (value: unknown): string | null => (typeof value === 'string' && /^https?:\/\//.test(value) ? value : null);

const isDocument = (entry: unknown): boolean => {
  const { _resourceType, response } = fieldsOf(entry);
  if (typeof _resourceType === 'string') return _resourceType === 'document';
  return String(fieldsOf(fieldsOf(response).content).mimeType).startsWith('text/html');
};

/** Returns the id of the page that an entry belongs to; '' if it names none. */
export const pageIdOf = (entry: unknown): string => {
  const { pageref } = fieldsOf(entry);
  return typeof pageref === 'string' ? pageref : '';
};

/** Reads the pages in the order of their start. Chromium writes the URL as their title; elsewhere their document has it. */
export const readPages = (pages: unknown, entries: readonly unknown[]): readonly HarPage[] => {
  const documents = new Map<string, unknown>();
  for (const entry of entries) if (!documents.has(pageIdOf(entry)) && isDocument(entry)) documents.set(pageIdOf(entry), entry);
  return (Array.isArray(pages) ? (pages as readonly unknown[]) : [])
    .flatMap((page) => {
      const { id, title, startedDateTime } = fieldsOf(page);
      const startedAt = typeof startedDateTime === 'string' ? Date.parse(startedDateTime) : Number.NaN;
      if (typeof id !== 'string' || Number.isNaN(startedAt)) return [];
      return { id, url: urlIn(title) ?? urlIn(fieldsOf(fieldsOf(documents.get(id)).request).url), startedAt };
    })
    .toSorted((a, b) => a.startedAt - b.startedAt);
};
