/**
 * The program. The command runs in a process of its own: one that runs out of memory can only abort, with a page about the state of its
 * engine. The process that started it says so in one line.
 */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { writeUnseen } from '../core/http/unseen.ts';
import { runCommand } from './command.ts';
import { usesColours } from './format.ts';
import { reasonOf } from './read-file.ts';

const PREFIX = 'corsplain: ';
/** The environment variable that tells the process with the command from the one that starts it. */
const STARTED = 'CORSPLAIN_STARTED';

const STOPPED: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

const complain = (message: string): void => {
  process.stderr.write(`${writeUnseen(PREFIX + message)}\n`);
};

const start = (): void => {
  const args = [...process.execArgv, fileURLToPath(import.meta.url), ...process.argv.slice(2)];
  const child = spawn(process.execPath, args, { stdio: ['inherit', 'inherit', 'pipe'], env: { ...process.env, [STARTED]: '1' } });
  let other = ''; // what the engine wrote
  createInterface({ input: child.stderr }).on('line', (line) => {
    if (line.startsWith(PREFIX)) process.stderr.write(`${line}\n`);
    else other = `${other}${line}\n`.slice(0, 10_000);
  });
  for (const signal of STOPPED) process.on(signal, () => child.kill(signal));
  process.stderr.on('error', () => {}); // nobody reads what is wrong, but the exit code says that something is
  child.on('close', (code, signal) => {
    if (code === 0 || code === 2) process.exitCode = code;
    else if (signal !== null && STOPPED.includes(signal))
      process.exitCode = 128 + constants.signals[signal]; // as shells have it
    else {
      process.exitCode = 2;
      if (other.includes('out of memory')) complain('out of memory: pass fewer files, or more of it, as in node --max-old-space-size=8192');
      else complain(`this is a fault of Corsplain, please report it: ${other.match(/^\w*Error.*$/m)?.[0] ?? signal ?? code}`);
    }
  });
};

const run = async (): Promise<void> => {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0); // the reader, such as `head`, has all that it wants
    complain(`the output can’t be written: ${reasonOf(error)}`);
    process.exit(2);
  });
  const write = (text: string): Promise<void> | void => {
    if (!process.stdout.write(text)) return new Promise((resolve) => process.stdout.once('drain', resolve));
  };
  const colours = usesColours(process.stdout.isTTY === true, process.env.NO_COLOR);
  process.exitCode = await runCommand(process.argv.slice(2), process.env, { write, complain, colours });
};

if (process.env[STARTED] === '1') await run();
else start();
