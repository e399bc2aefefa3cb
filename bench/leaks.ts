/**
 * Plants secrets in every place of an exchange, and looks for them in all that leaves the panel and the command. Then it prints how much of
 * real HAR files is masked, because a mask over everything would hide no less.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { harOf as captureOf } from '../e2e/captures/har.ts';
import { exchangesOfHar } from '../src/capture/join/har-file.ts';
import { runCommand } from '../src/cli/command.ts';
import type { Exchange } from '../src/core/facts/facts.ts';
import { redact } from '../src/core/redact/redact.ts';
import { redactUrl } from '../src/core/redact/redact-text.ts';
import { en } from '../src/locales/en/index.ts';
import { harOf } from '../src/panel/formats/har.ts';
import { textToCopy } from '../src/panel/inout/copy/text-to-copy.ts';
import { evaluateExchange } from '../src/panel/state/evaluated.ts';
import { formed, named, pathKeys } from './planted-secrets.ts';

interface Planted {
  readonly what: string;
  readonly secret: string;
  readonly entry: object;
}

const PAGE = 'https://shop.example.test';
const API = 'https://api.example.test';
type Pair = readonly [name: string, value: string];
const headers = (pairs: readonly Pair[]) => pairs.map(([name, value]) => ({ name, value }));

interface Parts {
  readonly url?: string;
  readonly request?: readonly Pair[];
  readonly response?: readonly Pair[];
  readonly status?: number;
  readonly initiator?: object;
}

const entry = ({ url = `${API}/orders`, request = [], response = [], status = 200, initiator = {} }: Parts) => ({
  startedDateTime: '2026-11-20T15:00:00Z',
  time: 10,
  _initiator: { type: 'script', ...initiator },
  request: { method: 'GET', url, headers: headers([['Host', 'api.example.test'], ['Origin', PAGE], ...request]) },
  response: { status, headers: headers(response), _error: 'net::ERR_FAILED' },
});

const encoded = encodeURIComponent;
/** The places where a secret may be that shows by its form. */
const anywhere: Readonly<Record<string, (value: string) => Parts>> = {
  'a request header': (value) => ({ request: [['X-Extra', value]] }),
  'a response header': (value) => ({ response: [['X-Extra', value]] }),
  'a header with other text': (value) => ({ response: [['X-Extra', `user ${value} seen`]] }),
  'a CORS header': (value) => ({ response: [['Access-Control-Allow-Origin', value]] }),
  'a quoted header': (value) => ({ response: [['X-Extra', `{"value":${JSON.stringify(value)}}`]] }),
  'a parameter': (value) => ({ url: `${API}/orders?filter=${encoded(value)}` }),
  'the path': (value) => ({ url: `${API}/orders/${encoded(value)}/lines` }),
  'a redirect': (value) => ({ status: 302, response: [['Location', `${API}/next?filter=${encoded(value)}`]] }),
  'the caller’s address': (value) => ({
    initiator: {
      stack: { callFrames: [{ functionName: 'f', url: `${PAGE}/app.js?filter=${encoded(value)}`, lineNumber: 1, columnNumber: 1 }] },
    },
  }),
};
/** The places of a secret that only the name beside it gives away. */
const beside: Readonly<Record<string, (key: string, value: string) => Parts>> = {
  'a parameter': (key, value) => ({ url: `${API}/orders?${encoded(key)}=${value}` }),
  'a parameter in another case': (key, value) => ({ url: `${API}/orders?a=1&${encoded(key.toUpperCase())}=${value}` }),
  'a redirect': (key, value) => ({ status: 302, response: [['Location', `${API}/next?${encoded(key)}=${value}`]] }),
  'a redirect’s fragment': (key, value) => ({ status: 302, response: [['Location', `${API}/next#${encoded(key)}=${value}`]] }),
  'JSON in a header': (key, value) => ({ response: [['X-Extra', JSON.stringify({ [key]: value })]] }),
};
const credentials: Readonly<Record<string, (value: string) => Parts>> = {
  'a cookie': (value) => ({ request: [['Cookie', `theme=${value}; lang=en`]] }),
  'a cookie set': (value) => ({ response: [['Set-Cookie', `theme=${value}; Path=/; Secure`]] }),
  authorization: (value) => ({ request: [['Authorization', `Bearer ${value}`]] }),
  'authorization without a scheme': (value) => ({ request: [['Authorization', value]] }),
  'proxy authorization': (value) => ({ request: [['Proxy-Authorization', `Basic ${value}`]] }),
  'a key': (value) => ({ request: [['X-Api-Key', value]] }),
  'user and password': (value) => ({ url: `https://mallory:${value}@api.example.test/orders` }),
  'user and password of a redirect': (value) => ({ status: 302, response: [['Location', `https://mallory:${value}@api.example.test/`]] }),
};

const planted: Planted[] = [];
for (const { name, value } of formed)
  for (const [place, parts] of Object.entries(anywhere))
    planted.push({ what: `${name} in ${place}`, secret: value, entry: entry(parts(value)) });
for (const { name, key, value } of named)
  for (const [place, parts] of Object.entries(beside))
    planted.push({ what: `${name} in ${place}`, secret: value, entry: entry(parts(key, value)) });
for (const [index, [place, parts]] of Object.entries(credentials).entries())
  planted.push({ what: place, secret: `opal${index}tiger`, entry: entry(parts(`opal${index}tiger`)) });
for (const [index, key] of pathKeys.entries())
  planted.push({
    what: `a path piece behind ${key}`,
    secret: `mint${index}4lynx`,
    entry: entry({ url: `${API}/${key}/mint${index}4lynx` }),
  });

const written = (secret: string): readonly string[] => [secret, encoded(secret), encodeURI(secret), JSON.stringify(secret).slice(1, -1)];

const leaks = new Set<string>();
const look = (text: string, one: Planted, way: string): void => {
  if (written(one.secret).some((form) => text.includes(form))) leaks.add(`${one.what}: ${way}`);
};

const FORMATS = ['markdown', 'json', 'curl', 'fetch', 'url', 'case'] as const;
const inEachExport = (one: Planted, exchange: Exchange): void => {
  const evaluated = evaluateExchange(exchange);
  for (const format of FORMATS) look(textToCopy(evaluated, format, false, en), one, `copied as ${format}`);
  look(harOf([redact(exchange)]), one, 'saved as HAR');
};

const commandOutput = async (path: string, more: readonly string[]): Promise<string> => {
  const parts: string[] = [];
  const write = (part: string) => void parts.push(part);
  await runCommand(['explain', path, ...more], { LC_ALL: 'C' }, { write, complain: write, colours: false });
  return parts.join('');
};

const OUTPUTS = [[], ['--json'], ['--configuration', 'nginx'], ['--configuration', 'express', '--json']];
const folder = mkdtempSync(join(tmpdir(), 'corsplain-leaks-'));
try {
  const path = join(folder, 'planted.har');
  for (const one of planted) {
    const text = captureOf('WebInspector', [one.entry]);
    for (const exchange of exchangesOfHar(text)) inEachExport(one, exchange);
    writeFileSync(path, text);
    for (const more of OUTPUTS) look(await commandOutput(path, more), one, `corsplain explain ${more.join(' ')}`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
for (const leak of leaks) console.log(`LEAK  ${leak}`);
const kinds = formed.length + named.length + Object.keys(credentials).length + pathKeys.length;
console.log(
  `${kinds} secrets in ${planted.length} places, ${FORMATS.length + 1} exports and ${OUTPUTS.length} outputs of the command: ${leaks.size} leaks`,
);

/** Path pieces and parameter values of the requests, and how many are masked. */
const shareOf = (path: string): string => {
  const urls = exchangesOfHar(readFileSync(path, 'utf8')).flatMap(({ hops }) => hops.map(({ url }) => url));
  const partsOf = (url: string) =>
    url
      .replace(/^[^/]*\/\/[^/]*\//, '')
      .split(/[/?&=]/)
      .filter(Boolean);
  let [parts, masked] = [0, 0];
  for (const url of new Set(urls)) {
    parts += partsOf(url).length;
    masked += partsOf(redactUrl(url)).filter((part) => /\*{4}|•{4}/.test(part)).length;
  }
  return `${path}: ${masked} of ${parts} parts of addresses masked (${((100 * masked) / Math.max(parts, 1)).toFixed(1)} %)`;
};
for (const path of process.argv.slice(2)) console.log(shareOf(path));
process.exitCode = leaks.size === 0 ? 0 : 1;
