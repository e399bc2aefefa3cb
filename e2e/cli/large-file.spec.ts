import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';

interface Entry {
  readonly request: { readonly url: string };
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const { entries } = JSON.parse(readFileSync(join(root, 'e2e/captures/chromium.json'), 'utf8')) as { readonly entries: readonly Entry[] };
const BEGIN = Date.parse('2026-11-20T15:00:00Z');

/** Writes a HAR file in which the recording happens again and again, a second later each time. */
const writeHar = (path: string, rounds: number): void => {
  const out = openSync(path, 'w');
  writeSync(out, '{"log":{"version":"1.2","creator":{"name":"WebInspector"},"entries":[');
  for (let round = 0; round < rounds; round++) {
    const startedDateTime = new Date(BEGIN + round * 1_000).toISOString();
    const repeated = entries.map((entry) => {
      const url = new URL(entry.request.url);
      url.searchParams.set('round', String(round));
      return JSON.stringify({ ...entry, startedDateTime, request: { ...entry.request, url: url.href } });
    });
    writeSync(out, `${round === 0 ? '' : ','}${repeated.join()}`);
  }
  writeSync(out, ']}}');
  closeSync(out);
};

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'corsplain-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

it('explains a file of 200 MB on the command line within two minutes', () => {
  const rounds = 4_800;
  const har = join(folder, 'large.har');
  const explained = join(folder, 'explained.jsonl');
  writeHar(har, rounds);
  expect(statSync(har).size).toBeGreaterThan(190e6);

  const out = openSync(explained, 'w');
  const { status, signal, stderr } = spawnSync(process.execPath, ['dist/cli/corsplain.js', 'explain', '--json', har], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', out, 'pipe'],
    timeout: 120_000,
  });
  closeSync(out);
  expect({ status, signal, stderr }).toEqual({ status: 0, signal: null, stderr: '' });

  let found = 0;
  const used = new Set<number>();
  for (const line of readFileSync(explained, 'utf8').trimEnd().split('\n')) {
    const { entries: positions } = JSON.parse(line) as { readonly entries: readonly number[] };
    found++;
    for (const position of positions) {
      expect(used.has(position)).toBe(false);
      used.add(position);
    }
  }
  expect(found).toBeGreaterThan(rounds * 15);
}, 180_000);
