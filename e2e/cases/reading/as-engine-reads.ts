/** Differences between engines in what they send and read. These change the facts, not the checks, so the engine profiles lack them. */
import type { Engine, Reply } from '../../../src/core/facts/facts.ts';
import type { Header, HeaderList } from '../../../src/core/http/header-list.ts';
import { unsafeRequestHeaderNames } from '../../../src/core/http/safelist.ts';
import { isRedirectStatus } from '../../../src/core/http/status.ts';
import type { RawReply } from '../case.ts';

/** Returns the unsafe names. Chromium exempts headers that only it lets JavaScript set freely. Firefox adds names with a non-ASCII value. */
export const unsafeNamesIn = (engine: 'chromium' | 'firefox', headers: HeaderList): readonly string[] => {
  const names = unsafeRequestHeaderNames(headers);
  if (engine === 'chromium') return names.filter((name) => !/^(?:save-data|dpr|width|device-memory|user-agent)$/.test(name));
  const notAscii = headers.filter(({ value }) => /[^\0-\x7f]/.test(value)).map(({ name }) => name.toLowerCase());
  return [...new Set([...names, ...notAscii])].sort();
};

/** Parses a line as an engine does. Only Chromium accepts a name with a trailing space. */
const headerOf = (line: string, engine: Engine): Header | null => {
  const colon = line.indexOf(':');
  const name = line.slice(0, colon);
  if (name.endsWith(' ') && engine !== 'chromium') return null;
  return { name: name.trimEnd(), value: line.slice(colon + 1).replace(/^[ \t]+|[ \t]+$/g, '') };
};

const absoluteUrl = (text: string, base: string): string => (URL.canParse(text, base) ? new URL(text, base).href : '');

/** Returns a reply as an engine reads it. `url` is its request's URL, and `filled` fills the placeholders of a line. */
export const replyOf = (raw: RawReply, url: string, engine: Engine, filled: (line: string) => string): Reply => {
  const headers = raw.lines.flatMap((line) => headerOf(filled(line), engine) ?? []);
  const target = headers.find(({ name }) => name.toLowerCase() === 'location')?.value;
  const location = target !== undefined && isRedirectStatus(raw.status) ? absoluteUrl(target, url) : null;
  return { status: raw.status, headers, location, fromServiceWorker: false };
};
