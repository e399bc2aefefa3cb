/** Where engines differ in what they send and read, beyond what the evaluator's profiles know: here the facts themselves differ. */
import type { Engine, Reply } from '../../../src/core/facts/facts.ts';
import type { Header, HeaderList } from '../../../src/core/http/header-list.ts';
import { unsafeRequestHeaderNames } from '../../../src/core/http/safelist.ts';
import { isRedirectStatus } from '../../../src/core/http/status.ts';
import type { RawReply } from '../case.ts';

/** Chromium asks nothing first for what only it lets script set freely; Firefox asks for any byte that is not ASCII. */
export const unsafeNamesIn = (engine: 'chromium' | 'firefox', headers: HeaderList): readonly string[] => {
  const names = unsafeRequestHeaderNames(headers);
  if (engine === 'chromium') return names.filter((name) => !/^(?:save-data|dpr|width|device-memory|user-agent)$/.test(name));
  const notAscii = headers.filter(({ value }) => /[^\0-\x7f]/.test(value)).map(({ name }) => name.toLowerCase());
  return [...new Set([...names, ...notAscii])].sort();
};

/** Lines as an engine reads them: only Chromium takes a name with a space after it. */
const headerOf = (line: string, engine: Engine): Header | null => {
  const colon = line.indexOf(':');
  const name = line.slice(0, colon);
  if (name.endsWith(' ') && engine !== 'chromium') return null;
  return { name: name.trimEnd(), value: line.slice(colon + 1).replace(/^[ \t]+|[ \t]+$/g, '') };
};

const addressIn = (text: string, base: string): string => (URL.canParse(text, base) ? new URL(text, base).href : '');

/** A reply as an engine reads it; `url` is where it came from, `filled` fills the names of places in a line. */
export const replyOf = (raw: RawReply, url: string, engine: Engine, filled: (line: string) => string): Reply => {
  const headers = raw.lines.flatMap((line) => headerOf(filled(line), engine) ?? []);
  const target = headers.find(({ name }) => name.toLowerCase() === 'location')?.value;
  const location = target !== undefined && isRedirectStatus(raw.status) ? addressIn(target, url) : null;
  return { status: raw.status, headers, location, fromServiceWorker: false };
};
