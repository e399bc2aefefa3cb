/** Starts and stops the servers under test. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from '../lab/until.ts';

/** A running server. */
export interface RunningServer {
  /** Its origin, with the paths `/ok`, `/closed` (403), `/broken` (500) and `/missing` (404). */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Starts a local server in this process. */
export const serve = async (listener: RequestListener): Promise<RunningServer & { readonly port: number }> => {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { origin: `http://127.0.0.1:${port}`, port, close };
};

/** Starts the application behind a proxy. It fails at `/broken` and has no CORS code. */
export const serveApplication = () =>
  serve(({ url }, response) => {
    if (url === '/broken') response.writeHead(500).end('broken');
    else response.writeHead(200, { 'X-Total': '7' }).end('ok');
  });

/** Returns a port that was free a moment ago. */
export const freePort = async (): Promise<number> => {
  const { port, close } = await serve(() => {});
  await close();
  return port;
};

/** How to start a program with a folder of its own. */
interface ServerProgram {
  /** Writes the program's files and returns its command. */
  readonly prepare: (folder: string, port: number) => Promise<readonly [program: string, ...args: string[]]>;
  /** The port of its origin. The default is a free one. */
  readonly port?: number | undefined;
}

/** Starts a program in the foreground with a folder of its own. Throws an error with its output if it doesn't listen. */
export const runProgram = async ({ prepare, port: wanted }: ServerProgram): Promise<RunningServer> => {
  const folder = await mkdtemp(join(tmpdir(), 'corsplain-server-'));
  await chmod(folder, 0o755); // Apache drops root
  const port = wanted ?? (await freePort());
  const origin = `http://127.0.0.1:${port}`;
  const [program, ...args] = await prepare(folder, port);
  const env = { ...process.env, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder }; // Caddy stores its configuration there
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env });
  const printed: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => printed.push(String(chunk)));
  const kill = () => void child.kill();
  process.once('exit', kill);
  const close = async () => {
    await end(child);
    process.off('exit', kill);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await until(`${program} to listen`, async () => {
      if (child.exitCode !== null) throw new Error(`${program} exited before it was ready`);
      return fetch(origin).then(
        () => true,
        () => false,
      );
    });
  } catch (error) {
    await close();
    throw new Error(`${error instanceof Error ? error.message : error}:\n${printed.join('')}`);
  }
  return { origin, close };
};

const end = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
};

/** Replaces the placeholder comment in a suggested configuration with the user's own lines. */
export const fillPlaceholder = (text: string, own: string): string => {
  const parts = text.split(/^\s*(?:#|\/\/) .*…[^\n]*$/m);
  if (parts.length !== 2) throw new Error(`Expected one placeholder comment in:\n${text}`);
  return parts.join(own);
};
