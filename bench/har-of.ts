import chromium from '../e2e/captures/chromium.json' with { type: 'json' };

interface Entry {
  readonly startedDateTime: string;
  readonly request: { readonly url: string };
}

const entries = chromium.entries as unknown as readonly Entry[];
const BEGIN = Date.parse('2026-11-20T15:00:00Z');

/** Returns the text of a HAR file with `count` entries: a real recording, repeated with different URLs and times. */
export const harOf = (count: number): string => {
  const first = Math.min(...entries.map(({ startedDateTime }) => Date.parse(startedDateTime)));
  const repeated = Array.from({ length: count }, (_, index) => {
    const entry = entries[index % entries.length] as Entry;
    const round = Math.floor(index / entries.length);
    const startedDateTime = new Date(BEGIN + round * 1_000 + (Date.parse(entry.startedDateTime) - first)).toISOString();
    // A page requests the same URLs again and again, so URLs repeat after 100 rounds.
    const request = { ...entry.request, url: `${entry.request.url}${entry.request.url.includes('?') ? '&' : '?'}round=${round % 100}` };
    return { ...entry, startedDateTime, request };
  });
  return JSON.stringify({ log: { version: '1.2', creator: { name: 'WebInspector' }, pages: [], entries: repeated } });
};
