import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { CHROMIUM, entryAt, harOf } from '../captures/har.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Result {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Options {
  /** Options of Node. */
  readonly node?: readonly string[];
  /** A file descriptor for the output. */
  readonly stdout?: 'pipe' | number;
}

/** Runs the command with an input on its standard input. */
const run = async (input: Iterable<string>, { node = [], stdout = 'pipe' }: Options = {}): Promise<Result> => {
  const args = [...node, 'dist/cli/corsplain.js', 'explain', '-'];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['pipe', stdout, 'pipe'], env: { ...process.env, LC_ALL: 'C' } });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const written = child.stdout ? text(child.stdout) : '';
  const complained = text(child.stderr as Readable);
  // The command may stop reading before the input ends.
  await pipeline(Readable.from(input), child.stdin as NonNullable<typeof child.stdin>).catch(() => {});
  return { code: await ended, stdout: await written, stderr: await complained };
};

function* endless(piece: string): Iterable<string> {
  for (;;) yield piece;
}

describe('the command', () => {
  it('reads the standard input', async () => {
    const { code, stdout, stderr } = await run([CHROMIUM]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('✗ Blocked  GET http://127.0.0.1:8002/credTRUE 200');
  }, 30_000);

  it.each([
    ['an empty input', [], 'standard input: is empty'],
    ['white space', endless(' '.repeat(60_000)), 'standard input: not a HAR file: it doesn’t begin with {'],
    ['zeros', endless('\0'.repeat(60_000)), 'standard input: not a HAR file: it doesn’t begin with {'],
    ['an input without an end', endless(`{${'[{'.repeat(500_000)}`), 'standard input: is too large: the maximum is 536 MB'],
  ])(
    'says in one line what is wrong with %s',
    async (_, input, message) => {
      expect(await run(input)).toEqual({ code: 2, stdout: '', stderr: `corsplain: ${message}\n` });
    },
    60_000,
  );

  it('says in one line that the memory is not enough', async () => {
    const entry = entryAt('/wild');
    const large = harOf(
      'WebInspector',
      Array.from({ length: 30_000 }, () => entry),
    );
    const { code, stdout, stderr } = await run([large], { node: ['--max-old-space-size=40'] });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^corsplain: out of memory: .+\n$/);
  }, 60_000);

  it('says in one line that the device has no space', async () => {
    const full = '/dev/full'; // Linux has it
    expect(existsSync(full) || process.platform !== 'linux').toBe(true);
    if (process.platform !== 'linux') return;
    const device = openSync(full, 'w');
    const { code, stderr } = await run([CHROMIUM], { stdout: device });
    closeSync(device);
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'corsplain: the output can’t be written: no space left on the device\n' });
  }, 30_000);
});
