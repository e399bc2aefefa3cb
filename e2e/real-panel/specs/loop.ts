import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { until } from '../../lab/until.ts';
import type { PanelSession } from '../session.ts';

const listen = (onRequest: RequestListener): Promise<Server> =>
  new Promise((resolve) => {
    const server = createServer(onRequest).listen(0, '127.0.0.1', () => resolve(server));
  });
const originOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

/** The loop: change the server, reload, look. */
export const loopSpec = (session: PanelSession): void => {
  const { panel, filterBy, expectStored } = session;
  let api: Server;
  let page: Server;
  let allows = false;

  beforeAll(async () => {
    api = await listen((request, response) => {
      const allowing = { 'Access-Control-Allow-Origin': originOf(page), 'Access-Control-Allow-Credentials': 'true' };
      response.writeHead(200, { 'Content-Type': 'text/plain', ...(allows || request.url === '/public' ? allowing : {}) }).end();
    });
    page = await listen((request, response) => {
      const script = `for (const path of ['/public', '/cart']) fetch('${originOf(api)}' + path).catch(() => {})`;
      const body = request.url === '/' ? `<!doctype html><title>Shop</title><link rel="icon" href="data:,"><script>${script}</script>` : '';
      response.writeHead(200, { 'Content-Type': 'text/html' }).end(body);
    });
  });
  afterAll(() => {
    api.close();
    page.close();
  });

  const rowOf = async (path: string) => (await panel().rows()).find(({ url }) => url === originOf(api) + path);

  it('says which request a change on the server fixed, and keeps it selected', async () => {
    await filterBy('');
    await panel().click('.preserve input');
    await expectStored({ preserve: false });
    await session.driver.open(`${originOf(page)}/`);
    const before = await until('the blocked request', async () => {
      const row = await rowOf('/cart');
      return row?.verdict === 'hidden' && (await rowOf('/public'))?.verdict === 'readable' ? row : null;
    });
    await panel().click(`[data-id="${before.id}"]`);
    await panel().waitFor('.detail h1');

    allows = true;
    await panel().click('.detail .compare button');
    await panel().waitFor('[data-fixed="allow-origin-missing"]');
    const after = await rowOf('/cart');
    expect(after?.id).not.toBe(before.id);
    expect((await panel().rows()).map(({ url }) => new URL(url).pathname).toSorted()).toEqual(['/cart', '/public']);
    await panel().waitForProperty('.detail', 'dataset.detailOf', after?.id);
    await panel().waitForProperty(`[data-id="${after?.id}"]`, 'ariaSelected', 'true');
    await panel().waitForProperty('.fixed-count', 'innerText', ' · 1 fixed');

    await session.driver.inPage(`history.pushState({}, '', '/#there')`);
    await session.driver.inPage(`fetch('${originOf(api)}/route').then(() => null)`);
    await until('the request of the same load', () => rowOf('/route'));
    expect((await rowOf('/cart'))?.id).toBe(after?.id);

    await panel().click('.toolbar .reload-button');
    await until('the next load', async () => ![undefined, after?.id].includes((await rowOf('/cart'))?.id));
    expect(await panel().read('[data-fixed]', 'id')).toBeUndefined();
  });
};
