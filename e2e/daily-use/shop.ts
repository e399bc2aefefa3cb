/** The running shop: its page, its API and a server that no browser trusts. */
import { once } from 'node:events';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { freePort, type RunningServer, serve } from '../fixes/running-server.ts';
import { SELF_SIGNED } from '../lab/server/self-signed.ts';
import { startApi } from './api.ts';
import { axiosScript, pageText } from './page.ts';

export interface Shop {
  readonly page: string;
  readonly api: string;
  /** Restarts the API with a pasted configuration. */
  readonly paste: (configuration: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Starts the shop, whose API still has its grown settings. */
export const startShop = async (): Promise<Shop> => {
  const apiPort = await freePort();
  const api = `http://localhost:${apiPort}`;
  const secure = createServer(SELF_SIGNED, (_, response) => response.end('{}')).listen(0, '127.0.0.1');
  await once(secure, 'listening');
  const text = pageText(api, `https://localhost:${(secure.address() as AddressInfo).port}`);
  const pages = await serve(({ url }, response) => {
    const script = url === '/axios.js';
    response.setHeader('Content-Type', script ? 'text/javascript' : 'text/html; charset=utf-8');
    response.setHeader('Set-Cookie', 'shop-session=s-1; HttpOnly');
    response.end(script ? axiosScript : url === '/start' ? '<!doctype html><title>Start</title>' : text);
  });
  const page = `http://localhost:${pages.port}`;
  let running: RunningServer = await startApi(apiPort, { page });
  return {
    page,
    api,
    paste: async (pasted) => {
      await running.close();
      running = await startApi(apiPort, { pasted });
    },
    close: async () => {
      secure.closeAllConnections();
      secure.close();
      await Promise.all([running.close(), pages.close()]);
    },
  };
};
