import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exchangesOfHar } from '../../src/capture/join/har-file.ts';
import type { Description } from '../../src/locales/describe.ts';
import { answering, CHROMIUM, entryAt, FIREFOX, harOf, PAGE, silent } from '../captures/har.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const COMMAND = 'dist/cli/corsplain.js';
let folder = '';
const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const run = (args: readonly string[], env: NodeJS.ProcessEnv = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C', ...env },
    maxBuffer: 1e8,
  });
  return { status, stdout, stderr };
};
const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '');
const objectsOf = (text: string): readonly Description[] => linesOf(text).map((line) => JSON.parse(line) as Description);

/** Every character that could affect a terminal or the text direction. */
const STEERING = /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/u;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'corsplain-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const onlyOf = <T>(list: readonly T[]): T => {
  expect(list).toHaveLength(1);
  return list[0] as T;
};

describe('the command', () => {
  it('exits with 0 although responses are blocked, and writes no escape sequences into a pipe', () => {
    const path = file('chromium.har', CHROMIUM);
    for (const env of [{ NO_COLOR: '' }, { NO_COLOR: '1' }]) {
      const { status, stdout, stderr } = run(['explain', path], { ...env, FORCE_COLOR: undefined });
      expect([status, stderr]).toEqual([0, '']);
      expect(stdout).toContain('✗ Blocked  GET http://127.0.0.1:8002/credTRUE 200');
      expect(stdout).toContain('Access-Control-Allow-Credentials: True');
      expect(stdout.replaceAll('\n', '')).not.toMatch(STEERING);
    }
  }, 30_000);

  it('exits with 2, prints one line for each file that can’t be read, and explains the others', () => {
    mkdirSync(join(folder, 'folder.har'));
    const unreadable: readonly (readonly [path: string, why: RegExp])[] = [
      [join(folder, 'missing.har'), /: file not found$/],
      [join(folder, 'folder.har'), /: is a folder, not a file$/],
      [file('text.har', 'hello\n\u001b[31mworld\u202e'), /: not a HAR file: it doesn’t begin with {$/],
      [file('broken.har', '\ufeff {"log": \u001b[31mworld\u202e'), /: not valid JSON \(.+\)$/],
      [file('list.har', '{"entries": []}'), /: not a HAR file: it has no `log.entries` list$/],
      [file('empty.har', ''), /: is empty$/],
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
    expect(explained.filter((path) => path === join(folder, '1.har'))).toHaveLength(exchangesOfHar(CHROMIUM).length);
    expect(explained.filter((path) => path === join(folder, '2.har'))).toHaveLength(exchangesOfHar(FIREFOX).length);
  }, 30_000);

  it('applies --credentials, --engine and --json', () => {
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

  it('prints one configuration for each server with --configuration', () => {
    const path = file('configuration.har', CHROMIUM);
    const { status, stdout, stderr } = run(['explain', path, '--configuration', 'nginx'], { LC_ALL: 'es_ES.UTF-8' });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('add_header Access-Control-Allow-Origin $cors_origin always;');
    expect(stdout).toContain('Una sola configuración permite');
    const [first] = linesOf(run(['explain', path, '--configuration', 'nginx', '--json']).stdout);
    expect(JSON.parse(first ?? '')).toMatchObject({ file: path, configuration: { for: 'nginx', file: 'nginx.conf' } });
  }, 30_000);

  it('explains the code of a request without a response, and what to do next', () => {
    const refused = { status: 0, statusText: '', headers: [], _error: 'net::ERR_CERT_AUTHORITY_INVALID' };
    const har = file('refused.har', harOf('WebInspector', [{ ...entryAt('/ok'), response: refused }]));
    const { stdout } = run(['explain', har]);
    expect(stdout).toContain('– No response  GET ');
    expect(stdout).toContain(
      '\n  The browser doesn’t trust the server’s certificate, so it sent no request.\n  If the server is yours, open `http',
    );
  }, 30_000);

  it('masks cookies, tokens and personal data unless --show-secrets asks for them', () => {
    const paths = ['secrets-in-unnamed-headers', 'secrets-in-addresses', 'secret-in-console-messages'].map(
      (name) => `e2e/captures/hostile/${name}.har`,
    );
    for (const more of [[], ['--json'], ['--configuration', 'nginx']]) {
      const masked = run(['explain', ...paths, ...more]);
      expect([masked.status, masked.stderr]).toEqual([0, '']);
      expect(masked.stdout).not.toMatch(/SECRET\d*|483920|cvv=987|pin=482|4111111111111111/);
    }
    expect(run(['explain', ...paths, '--show-secrets']).stdout).toContain('SECRET0301');
  }, 60_000);

  it('exits with 2 and one line when an option is invalid, and with 0 for --help', () => {
    const wrong = run(['explain', '--engine', 'opera', 'a.har']);
    expect([wrong.status, wrong.stdout]).toEqual([2, '']);
    expect(wrong.stderr).toBe('corsplain: invalid --engine "opera": use chromium, firefox, or webkit (see corsplain --help)\n');
    const unknown = run(['explain', '--\u001b[31mred']);
    expect(unknown.status).toBe(2);
    expect(linesOf(unknown.stderr)).toHaveLength(1);
    expect(unknown.stderr).toContain('\\u001b[31mred');
    const help = run(['--help']);
    expect([help.status, help.stderr]).toEqual([0, '']);
    expect(help.stdout).toMatch(/^Usage: corsplain explain /);
  }, 30_000);

  it('explains in the language of --locale or of the environment, but prints its help in English', () => {
    const har = file('language.har', harOf('WebInspector', [entryAt('/credTRUE')]));
    const spanish = run(['explain', har, '--locale', 'es'], { LC_ALL: 'ja_JP.UTF-8' });
    expect([spanish.status, spanish.stderr]).toEqual([0, '']);
    expect(spanish.stdout).toContain('✗ Bloqueada  GET');
    const inJapanese = { LC_ALL: 'ja_JP.UTF-8' };
    expect(onlyOf(objectsOf(run(['explain', '--json', har], inJapanese).stdout)).title).toContain('サーバー');
    expect(run(['--help'], inJapanese).stdout).toMatch(/^Usage: corsplain explain /);
  }, 30_000);

  const hostile = 'x\u001b[2J\u009b31m\u0007\r\n\t\u202e\u2066\u200f\u061c\u2028\u007f\u0000y';
  it('escapes control characters of a hostile server', () => {
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
});
