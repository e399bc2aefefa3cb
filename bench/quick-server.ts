/** A page and, on another origin, answers so quick that what surrounds them shows. */
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface QuickServer {
  /** The address of an empty page. */
  readonly page: string;
  /** The origin that answers the page's requests with credentials, whatever their path. */
  readonly api: string;
  readonly close: () => void;
}

export const startQuickServer = async (): Promise<QuickServer> => {
  const pages = await listen((_, response) =>
    response
      .setHeader('Content-Type', 'text/html; charset=utf-8')
      .end('<!doctype html><title>Quick</title><link rel="icon" href="data:,">'),
  );
  const page = `http://localhost:${pages.port}`;
  const headers = {
    'Access-Control-Allow-Origin': page,
    'Access-Control-Allow-Credentials': 'true',
    'Cache-Control': 'no-store',
    'Content-Type': 'text/plain; charset=utf-8',
  };
  const answers = await listen((_, response) => response.writeHead(200, headers).end('Hello.'));
  const close = () => {
    pages.close();
    answers.close();
  };
  return { page: `${page}/`, api: `http://127.0.0.1:${answers.port}`, close };
};

const listen = async (answer: RequestListener): Promise<{ readonly port: number; readonly close: () => void }> => {
  const server = createServer(answer);
  server.listen(0); // `localhost` may be either family's
  await once(server, 'listening');
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { port: (server.address() as AddressInfo).port, close };
};
