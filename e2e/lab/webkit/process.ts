/** Starts WebKitGTK's MiniBrowser with a fresh profile, and with a virtual display if there is none. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { until } from '../until.ts';
import { findWebKit, WEBKIT_REMEDY } from './find.ts';

interface WebKitProcess {
  readonly version: string;
  /** The host of its inspector: `127.0.0.1:PORT`. */
  readonly inspector: string;
  /** Ends the process and removes the profile. */
  close(): Promise<void>;
}

/** Starts WebKit behind a proxy, `127.0.0.1:PORT`. Throws an error that says how to install it, or that has its output if it doesn't start. */
export async function startWebKit(proxy: string): Promise<WebKitProcess> {
  const program = findWebKit();
  const display = hasDisplay() ? null : await startDisplay();
  const profile = await mkdtemp(join(tmpdir(), 'corsplain-webkit-'));
  const inspector = `127.0.0.1:${await freePort()}`;
  const env = {
    ...process.env,
    ...(display && { DISPLAY: display.name }),
    WEBKIT_INSPECTOR_HTTP_SERVER: inspector,
    XDG_CONFIG_HOME: join(profile, 'config'),
    XDG_DATA_HOME: join(profile, 'data'),
    XDG_CACHE_HOME: join(profile, 'cache'),
  };
  const ends = [() => rm(profile, { recursive: true, force: true, maxRetries: 5 }), async () => display?.stop()];
  const close = async () => {
    for (const end of ends.toReversed()) await end();
  };
  try {
    const browser = await start(program, ['--enable-developer-extras=true', `--proxy=http://${proxy}`, 'about:blank'], env);
    ends.push(browser.stop);
    await until('WebKit to serve its inspector', () => {
      if (browser.child.exitCode !== null) throw new Error(`WebKit exited at once:\n${browser.printed.join('\n')}`);
      return fetch(`http://${inspector}/`).then(
        ({ ok }) => ok,
        () => false,
      );
    });
    return { version: versionOf(program, env), inspector, close };
  } catch (error) {
    await close();
    throw error;
  }
}

const versionOf = (program: string, env: NodeJS.ProcessEnv): string => {
  const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8', env });
  return stdout.trim();
};

const hasDisplay = (): boolean => Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** Starts a virtual display, whose number Xvfb chooses. */
async function startDisplay(): Promise<Started & { readonly name: string }> {
  const fail = (why: string) => new Error(`WebKit needs a display, and Xvfb didn't start (${why}): ${WEBKIT_REMEDY}, or set DISPLAY.`);
  const args = ['-displayfd', '1', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp'];
  const display = await start('Xvfb', args, process.env).catch((error: Error) => {
    throw fail(error.message);
  });
  const number = await until('Xvfb to choose a display', () => {
    if (display.child.exitCode !== null) throw fail('it exited at once');
    return display.printed.find((line) => /^\d+$/.test(line));
  });
  return { ...display, name: `:${number}` };
}

interface Started {
  readonly child: ChildProcess;
  /** Every output line so far. */
  readonly printed: readonly string[];
  /** Ends the process and its children. */
  stop(): Promise<void>;
}

/** Starts a program in its own process group, so that its children can be ended with it. */
async function start(program: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<Started> {
  const child = spawn(program, [...args], { stdio: ['ignore', 'pipe', 'pipe'], detached: true, env });
  const printed: string[] = [];
  for (const output of [child.stdout, child.stderr]) createInterface(output).on('line', (line) => printed.push(line));
  await once(child, 'spawn');
  const ended = once(child, 'exit');
  const kill = () => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
  };
  process.once('exit', kill);
  return {
    child,
    printed,
    stop: async () => {
      kill();
      await ended;
      process.off('exit', kill);
    },
  };
}

/** Returns a free port from the system, because WebKit doesn't choose one itself. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('The system has no free port');
  return address.port;
}
