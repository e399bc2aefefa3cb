import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import chromium from '../../e2e/captures/chromium.json' with { type: 'json' };
import firefox from '../../e2e/captures/firefox.json' with { type: 'json' };
import { cases } from '../../e2e/cases/index.ts';
import { asExchange } from '../../e2e/cases/reading/as-exchange.ts';
import { exchangesOfHar, NotHarError } from '../capture/join/har-file.ts';
import { type Engine, type Exchange, type NonEmpty, open, type RedirectMode } from '../core/facts/facts.ts';
import { type Description, describe as explain } from '../locales/catalogue/describe.ts';
import { en } from '../locales/en/index.ts';
import { languages } from '../locales/index.ts';
import { readOptions, UsageError } from './options.ts';
import { formatExplanation, paintFor, usesColours } from './print.ts';
import { padTo, widthOf } from './width.ts';

interface Entry {
  readonly request: { readonly url: string; readonly headers: readonly { readonly name: string; readonly value: string }[] };
  readonly response: Readonly<Record<string, unknown>> & { readonly headers: readonly { readonly name: string; readonly value: string }[] };
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const harOf = (creator: string, entries: readonly unknown[]) =>
  JSON.stringify({ log: { version: '1.2', creator: { name: creator }, entries } });
const CHROMIUM = harOf('WebInspector', chromium.entries);
const FIREFOX = harOf('Firefox', firefox.entries);

const entries = chromium.entries as unknown as readonly Entry[];
const entryAt = (path: string): Entry => {
  const entry = entries.find(({ request }) => request.url === `http://127.0.0.1:8002${path}`);
  if (!entry) throw new Error(`nothing was recorded for ${path}`);
  return entry;
};
const answering = (entry: Entry, headers: readonly (readonly [name: string, value: string])[], more: object = {}): Entry => ({
  ...entry,
  response: { ...entry.response, ...more, headers: headers.map(([name, value]) => ({ name, value })) },
});
/** The entry as it would be had the browser said neither how it ended nor anything that tells the credentials mode. */
const silent = (entry: Entry): Entry => {
  const { _error, ...response } = entry.response;
  const headers = entry.request.headers.filter(({ name }) => !/^sec-fetch-|^cookie$/i.test(name));
  return { ...entry, request: { ...entry.request, headers }, response: response as Entry['response'] };
};
const PAGE = 'http://localhost:8001';

const described = (har: string, engine?: Engine): readonly Description[] =>
  exchangesOfHar(har).map((exchange) => explain('a.har', exchange, engine ?? exchange.engine, en));
const onlyOf = <T>(list: readonly T[]): T => {
  expect(list).toHaveLength(1);
  return list[0] as T;
};

let folder = '';
const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const run = (args: readonly string[], env: NodeJS.ProcessEnv = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C', ...env },
    maxBuffer: 1e8,
  });
  return { status, stdout, stderr };
};
const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '');
const objectsOf = (text: string): readonly Description[] => linesOf(text).map((line) => JSON.parse(line) as Description);

/** Everything that a terminal could obey, or that changes the order in which text is read. */
const STEERING = /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/u;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'corsplain-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the command', () => {
  it('exits with 0 although responses are hidden, and writes no escape sequence when nobody watches', () => {
    const path = file('chromium.har', CHROMIUM);
    for (const env of [{ NO_COLOR: '' }, { NO_COLOR: '1' }]) {
      const { status, stdout, stderr } = run(['explain', path], { ...env, FORCE_COLOR: undefined });
      expect([status, stderr]).toEqual([0, '']);
      expect(stdout).toContain('✗ Blocked  GET http://127.0.0.1:8002/credTRUE 200');
      expect(stdout).toContain('Access-Control-Allow-Credentials: True');
      expect(stdout.replaceAll('\n', '')).not.toMatch(STEERING);
    }
  }, 30_000);

  it('exits with 2 and one line for each file that cannot be read, and explains the others', () => {
    mkdirSync(join(folder, 'folder.har'));
    const unreadable: readonly (readonly [path: string, why: RegExp])[] = [
      [join(folder, 'missing.har'), /: there is no such file$/],
      [join(folder, 'folder.har'), /: it is a folder$/],
      [file('text.har', 'hello\n\u001b[31mworld\u202e'), /: it is not valid JSON \(.+\)$/],
      [file('list.har', '{"entries": []}'), /: it is JSON, but no HAR: there is no list `log.entries` in it$/],
      [file('empty.har', ''), /: it is not valid JSON \(.+\)$/],
    ];
    const [first, ...others] = unreadable.map(([path]) => path);
    const { status, stdout, stderr } = run(['explain', '--json', first ?? '', file('1.har', CHROMIUM), ...others, file('2.har', FIREFOX)]);
    expect(status).toBe(2);
    const lines = linesOf(stderr);
    expect(lines).toHaveLength(unreadable.length);
    for (const [index, [path, why]] of unreadable.entries()) {
      expect(lines[index]).toMatch(/^corsplain: /);
      expect(lines[index]).toContain(path);
      expect(lines[index]).toMatch(why);
      expect(lines[index]).not.toMatch(STEERING);
    }
    const explained = objectsOf(stdout).map(({ file }) => file);
    expect(explained.filter((path) => path === join(folder, '1.har'))).toHaveLength(described(CHROMIUM).length);
    expect(explained.filter((path) => path === join(folder, '2.har'))).toHaveLength(described(FIREFOX).length);
  }, 30_000);

  it('follows --credentials, --engine and --json', () => {
    const open = file('open.har', harOf('WebInspector', [silent(entryAt('/wild'))]));
    const verdict = (...args: string[]) => onlyOf(objectsOf(run(['explain', '--json', ...args]).stdout)).verdict;
    expect(verdict(open)).toBe('depends');
    expect(verdict(open, '--credentials', 'include')).toBe('hidden');
    expect(verdict(open, '--credentials', 'omit')).toBe('readable');
    const twoLines: readonly (readonly [string, string])[] = [
      ['Access-Control-Allow-Origin', PAGE],
      ['Access-Control-Allow-Credentials', 'true'],
      ['Access-Control-Allow-Credentials', ''],
    ];
    const empty = file('two-lines.har', harOf('WebInspector', [answering(entryAt('/ok'), twoLines, { _error: 'net::ERR_FAILED' })]));
    expect(verdict(empty)).toBe('hidden');
    expect(verdict(empty, '--engine', 'firefox')).toBe('readable');
    expect(verdict(empty, '--engine', 'webkit')).toBe('hidden');
  }, 60_000);

  it('exits with 2 and its usage when it cannot be followed, and with 0 when help was asked for', () => {
    const wrong = run(['explain', '--engine', 'opera', 'a.har']);
    expect([wrong.status, wrong.stdout]).toEqual([2, '']);
    expect(wrong.stderr).toMatch(/^corsplain: --engine must be one of chromium, firefox, webkit, not "opera"\n\nUsage: corsplain explain /);
    const help = run(['--help']);
    expect([help.status, help.stderr]).toEqual([0, '']);
    expect(help.stdout).toMatch(/^Usage: corsplain explain /);
  }, 30_000);
});

describe('options', () => {
  it.each([
    [[]],
    [['explain']],
    [['judge', 'a.har']],
    [['explain', '--credentials', 'maybe', 'a.har']],
    [['explain', '--credentials']],
    [['explain', '--locale', 'tlh', 'a.har']],
    [['explain', '--colour', 'a.har']],
    [['explain', '--json=yes', 'a.har']],
  ])('%j are refused', (args) => {
    expect(() => readOptions(args, {})).toThrow(UsageError);
  });

  it('may stand before and after files', () => {
    const options = readOptions(['explain', 'a.har', '--engine', 'webkit', 'b.har', '--json'], {});
    expect(options).toEqual({ files: ['a.har', 'b.har'], json: true, credentials: null, engine: 'webkit', locale: 'en' });
  });
});

describe('a file', () => {
  it('may begin with a byte-order mark', () => {
    expect(described(`\ufeff${CHROMIUM}`)).toEqual(described(CHROMIUM));
  });

  it('is told apart by who signed it', () => {
    expect([CHROMIUM, FIREFOX, harOf('WebKit Web Inspector', chromium.entries)].map((har) => exchangesOfHar(har)[0]?.engine)).toEqual([
      'chromium',
      'firefox',
      'webkit',
    ]);
  });

  it.each(['', ' ', 'null', '[]', '1', '"log"', '{"log":null}', '{"log":{"entries":{}}}'])('that is %j is no HAR', (text) => {
    expect(() => exchangesOfHar(text)).toThrow(NotHarError);
  });

  it('may have entries with missing and mistaken parts', () => {
    const { request, response } = entryAt('/none');
    const broken = [
      null,
      42,
      'entry',
      [],
      {},
      { request: null, response: null },
      { request: { url: 7 } },
      { request: { url: 'http://' } },
      { request: { url: 'http://127.0.0.1:8002/no-response', headers: [{ name: 'Origin', value: PAGE }] } },
      {
        request: { ...request, headers: [null, {}, { name: 'Origin' }, { name: 3, value: 4 }] },
        response: { status: '200', headers: 'none' },
      },
      { request, response: {}, startedDateTime: 'yesterday', time: 'long' },
      { request: { ...request, method: undefined }, response: { ...response, headers: undefined, redirectURL: 5 } },
    ];
    const before = described(harOf('WebInspector', [entryAt('/credTRUE')]));
    const all = described(harOf('WebInspector', [entryAt('/credTRUE'), ...broken]));
    expect(all.filter(({ url }) => url.endsWith('/credTRUE'))).toEqual(before);
    expect(all.find(({ url }) => url.endsWith('/no-response'))).toMatchObject({ verdict: 'no-response', method: 'GET', status: 0 });
    for (const description of all) expect(formatExplanation(description, en, paintFor(false))).not.toBe('');
  });
});

describe('an explained exchange', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const table = readme.slice(readme.indexOf('Each object has these fields:')).split('\n\n')[1] ?? '';
  const documented = linesOf(table).flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => name ?? ''));

  it.each([
    ['Chromium', CHROMIUM, chromium.entries.length],
    ['Firefox', FIREFOX, firefox.entries.length],
  ])('of %s has the documented fields, and entries of its own', (_, har, count) => {
    const all = described(har);
    expect(all.length).toBeGreaterThan(15);
    expect(documented).toContain('hiddenHeaders');
    for (const description of all) expect(Object.keys(description).sort()).toEqual(documented.toSorted());
    const used = all.flatMap(({ entries }) => entries);
    expect(new Set(used).size).toBe(used.length);
    for (const index of used) expect(index >= 0 && index < count).toBe(true);
    for (const {
      entries: [first = -1],
      url,
    } of all)
      expect(url).toBe((JSON.parse(har).log.entries[first] as Entry).request.url);
    for (const { verdict, reason, failures } of all) {
      expect(reason).toEqual(failures[0] ?? null);
      expect(failures.length > 0).toBe(verdict === 'hidden');
    }
  });

  it('has a branch for each way in which it may have been, and none when it is certain', () => {
    const open = onlyOf(described(harOf('WebInspector', [silent(entryAt('/wild'))])));
    expect(open.verdict).toBe('depends');
    expect(open.credentials).toMatchObject({ mode: null, certain: false });
    expect(open.branches.map(({ when, verdict }) => [when, verdict])).toEqual([
      [{ credentials: 'include' }, 'hidden'],
      [{ credentials: 'same-origin' }, 'readable'],
      [{ credentials: 'omit' }, 'readable'],
    ]);
    let depending = 0;
    for (const { verdict, branches, credentials } of [...described(CHROMIUM), ...described(FIREFOX), open]) {
      if (verdict !== 'depends') expect(branches).toEqual([]);
      else {
        depending++;
        const conditions = branches.map(({ when }) => JSON.stringify(when));
        expect(new Set(conditions).size, 'no condition has two outcomes').toBe(conditions.length);
        expect(new Set(branches.map(({ when }) => when.credentials))).toEqual(new Set(credentials.possible));
      }
    }
    expect(depending).toBeGreaterThan(1);
  });
});

it('a remedy of page and server together names the change and the lines', () => {
  const { request, ...entry } = silent(answering(entryAt('/wild'), []));
  const headers = request.headers.filter(({ name }) => name.toLowerCase() !== 'origin');
  const image = { ...entry, request: { ...request, headers }, _resourceType: 'image' };
  const description = onlyOf(described(harOf('WebInspector', [image])));
  const server = { preflight: null, response: [`Access-Control-Allow-Origin: ${PAGE}`, 'Vary: Origin'] };
  expect(description.remedies).toEqual([{ kind: 'page', change: { id: 'crossorigin', elements: ['<img>'] }, proven: true, server }]);
  const printed = formatExplanation(description, en, paintFor(false));
  expect(printed).toContain('add `crossorigin="anonymous"` to `<img>`');
  expect(printed).toContain(`${en.remedies.response}\n    ${server.response[0]}\n`);
});

describe('the language of the explanations', () => {
  const localeOf = (variables: Parameters<typeof readOptions>[1], ...args: readonly string[]) =>
    readOptions(['explain', 'a.har', ...args], variables)?.locale;

  it('is the one that was asked for, else the user’s, else English', () => {
    expect(localeOf({ LC_ALL: 'ja_JP.UTF-8' }, '--locale', 'ko')).toBe('ko');
    expect(localeOf({ LC_ALL: 'ja_JP.UTF-8', LANG: 'es_ES' })).toBe('ja');
    expect(localeOf({ LC_ALL: '', LC_MESSAGES: 'ko', LANG: 'es_ES' })).toBe('ko');
    expect(localeOf({ LANG: 'es_MX@euro' })).toBe('es');
    for (const LANG of ['C', 'C.UTF-8', 'POSIX', 'fr_FR', 'constructor', '']) expect(localeOf({ LANG })).toBe('en');
    expect(localeOf({})).toBe('en');
  });

  it('is that of the whole output, but not of the help', () => {
    const har = file('language.har', harOf('WebInspector', [entryAt('/credTRUE')]));
    const spanish = run(['explain', har, '--locale', 'es'], { LC_ALL: 'ja_JP.UTF-8' });
    expect([spanish.status, spanish.stderr]).toEqual([0, '']);
    expect(spanish.stdout).toContain('✗ Bloqueada  GET');
    const inJapanese = { LC_ALL: 'ja_JP.UTF-8' };
    expect(onlyOf(objectsOf(run(['explain', '--json', har], inJapanese).stdout)).title).toContain('サーバー');
    expect(run(['--help'], inJapanese).stdout).toMatch(/^Usage: corsplain explain /);
  }, 30_000);

  it.each(Object.entries(languages))('has what was sent right above what is needed in %s', async (_, { load }) => {
    const catalogue = await load();
    const [exchange] = exchangesOfHar(harOf('WebInspector', [entryAt('/credTRUE')]));
    if (!exchange) throw new Error('nothing to explain');
    const description = explain('a.har', exchange, exchange.engine, catalogue);
    const columns = linesOf(formatExplanation(description, catalogue, paintFor(false)))
      .filter((line) => line.startsWith('    ') && /Access-Control-Allow-Credentials: \S+$/.test(line))
      .filter((line) => line.includes(catalogue.ui.sent) || line.includes(catalogue.ui.needed))
      .map((line) => widthOf(line.slice(0, line.indexOf('Access-Control'))));
    expect(columns).toHaveLength(2);
    expect(columns[0]).toBe(columns[1]);
  });

  it('is headed by the outcome where the cause alone depends', () => {
    const one = cases.find(({ id }) => id === 'redirect-user-password');
    if (!one) throw new Error('no such case');
    const headed = (redirects: NonEmpty<RedirectMode>) => {
      const exchange: Exchange = { ...asExchange(one, 'test-cross-site', 'chromium'), redirect: open(redirects), end: 'unknown' };
      return formatExplanation(explain('a.har', exchange, 'chromium', en), en, paintFor(false));
    };
    expect(headed(['follow', 'error'])).toMatch(/^✗ Blocked {2}GET .*\n {2}The result is certain, but not its cause/);
    expect(headed(['follow', 'manual'])).toMatch(/^\? Depends {2}GET .*\n {2}The result depends/);
  });

  it('has characters of one column and of two', () => {
    expect(['', 'needed', '必要な値', 'ー', '필요한 값', '（）', 'ﾊﾝ', 'é', 'e\u0301', '🀄', '𠮷'].map(widthOf)).toEqual([
      0, 6, 8, 2, 9, 4, 2, 1, 1, 2, 2,
    ]);
    expect(padTo(6, '値')).toBe('値    ');
    expect(padTo(1, '値')).toBe('値');
  });
});

describe('what strangers wrote', () => {
  const hostile = 'x\u001b[2J\u009b31m\u0007\r\n\t\u202e\u2066\u200f\u061c\u2028\u007f\u0000y';

  it('never reaches the terminal as it is', () => {
    const { request } = entryAt('/mismatch');
    const answers = [
      ['Access-Control-Allow-Origin', hostile],
      [`X-${hostile}`, hostile],
    ] as const;
    const asked = { ...entryAt('/mismatch'), request: { ...request, method: hostile, url: `${request.url}?${hostile}` } };
    const har = file('hostile.har', harOf('WebInspector', [answering(asked, answers), answering(entryAt('/mismatch'), answers)]));
    for (const args of [
      ['explain', har],
      ['explain', '--json', har],
    ]) {
      const { status, stdout } = run(args);
      expect(status).toBe(0);
      expect(stdout).toContain('\\u001b');
      expect(stdout.replaceAll('\n', '')).not.toMatch(STEERING);
    }
    expect(JSON.stringify(objectsOf(run(['explain', '--json', har]).stdout))).toContain(JSON.stringify(hostile).slice(1, -1));
  }, 30_000);

  it('is coloured on a terminal only, unless colours are unwanted, and never by the strangers', () => {
    expect([usesColours(true, undefined), usesColours(true, '')]).toEqual([true, true]);
    expect([usesColours(false, undefined), usesColours(true, '1'), usesColours(true, '0')]).toEqual([false, false, false]);
    const description = onlyOf(
      described(harOf('WebInspector', [answering(entryAt('/mismatch'), [['Access-Control-Allow-Origin', hostile]])])),
    );
    const coloured = formatExplanation(description, en, paintFor(true));
    expect(coloured.startsWith('\u001b[31m✗ Blocked\u001b[39m')).toBe(true);
    expect([1, 2, 22, 31, 32, 39].reduce((text, code) => text.replaceAll(`\u001b[${code}m`, ''), coloured)).toBe(
      formatExplanation(description, en, paintFor(false)),
    );
  });
});
