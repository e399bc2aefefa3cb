/** What the servers of these tests have in common. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from '../lab/until.ts';

/** A server that runs. */
export interface RunningServer {
  /** Its origin, which has `/ok`, `/closed` (403), `/broken` (500) and `/missing` (404). */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Starts a server of our own on this machine. */
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

/** The application behind a proxy: it breaks at one address and knows nothing of CORS. */
export const serveApplication = () =>
  serve(({ url }, response) => {
    if (url === '/broken') response.writeHead(500).end('broken');
    else response.writeHead(200, { 'X-Total': '7' }).end('ok');
  });

const freePort = async (): Promise<number> => {
  const { port, close } = await serve(() => {});
  await close();
  return port;
};

/** What it takes to start a program that reads a folder of its own. */
export interface Program {
  /** Writes what the program reads; answers the command. */
  readonly prepare: (folder: string, port: number) => Promise<readonly [program: string, ...args: string[]]>;
}

/** Starts a program in the foreground with a folder of its own; throws with what it printed when it does not listen. */
export const runProgram = async ({ prepare }: Program): Promise<RunningServer> => {
  const folder = await mkdtemp(join(tmpdir(), 'corsplain-server-'));
  await chmod(folder, 0o755); // Apache gives up being root
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const [program, ...args] = await prepare(folder, port);
  const env = { ...process.env, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder }; // Caddy keeps what it was told there
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
      if (child.exitCode !== null) throw new Error(`${program} ended before it listened`);
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

/** The text with the reader's own lines in the place of the comment that stands for them. */
export const fillPlaceholder = (text: string, own: string): string => {
  const parts = text.split(/^\s*(?:#|\/\/) .*…[^\n]*$/m);
  if (parts.length !== 2) throw new Error(`There is not one place to fill in:\n${text}`);
  return parts.join(own);
};
