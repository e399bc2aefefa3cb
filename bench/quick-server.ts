/** A page and a server on another origin that responds so fast that the overhead around requests is measurable. */
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface QuickServer {
  /** The URL of an empty page. */
  readonly page: string;
  /** The origin of the server, which allows the page's requests with credentials on any path. Below `/events` it sends streams of one event. */
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
    'Access-Control-Allow-Methods': 'PUT',
    'Cache-Control': 'no-store',
    'Content-Type': 'text/plain; charset=utf-8',
  };
  const api = await listen(({ url = '' }, response) => {
    if (url.startsWith('/events')) response.writeHead(200, { ...headers, 'Content-Type': 'text/event-stream' }).end('data: Hello.\n\n');
    else response.writeHead(200, headers).end('Hello.');
  });
  const close = () => {
    pages.close();
    api.close();
  };
  return { page: `${page}/`, api: `http://127.0.0.1:${api.port}`, close };
};

const listen = async (onRequest: RequestListener): Promise<{ readonly port: number; readonly close: () => void }> => {
  const server = createServer(onRequest);
  server.listen(0); // listens on IPv4 and IPv6, because `localhost` may resolve to either
  await once(server, 'listening');
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { port: (server.address() as AddressInfo).port, close };
};
